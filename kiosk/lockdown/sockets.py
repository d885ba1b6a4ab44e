"""Refuses every socket but local ones: what Landlock leaves open, UDP above all."""

import ctypes
import platform
import struct

_SET_SECCOMP, _FILTER_MODE, _NO_NEW_PRIVS = 22, 2, 38  # prctl
# linux/filter.h: load a word; jump if equal; jump if greater or equal; return.
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 13  # an error to the caller: EACCES
_CALL, _PROCESSOR, _FAMILY = 0, 4, 16  # where struct seccomp_data holds them
_LOCAL, _NETLINK = 1, 16  # AF_UNIX; AF_NETLINK tells of monitors that come and go
_IO_URING = 425  # a second way to open a socket
_X32 = 0x40000000  # calls of another binary form begin here
# Name of the processor: its number for the kernel, the number of socket().
_PROCESSORS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}


def can_refuse_sockets() -> bool:
    """Whether the filter is known for this processor."""
    return platform.system() == "Linux" and platform.machine() in _PROCESSORS


def refuse_sockets() -> bool:
    """Refuse them for good, for this thread and all that it starts; False where that cannot be."""
    if not can_refuse_sockets():
        return False
    program = _program(*_PROCESSORS[platform.machine()])
    steps = ctypes.create_string_buffer(program, len(program))
    head = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(steps))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0)
    return int(libc.prctl(_SET_SECCOMP, _FILTER_MODE, head, 0, 0)) == 0


def _program(processor: int, socket: int) -> bytes:
    """The filter: each step says how many steps to skip when its answer is yes, and when no."""
    steps = [
        (_LOAD, 0, 0, _PROCESSOR),
        (_EQUAL, 0, 8, processor),
        (_LOAD, 0, 0, _CALL),
        (_AT_LEAST, 6, 0, _X32),
        (_EQUAL, 5, 0, _IO_URING),
        (_EQUAL, 0, 3, socket),
        (_LOAD, 0, 0, _FAMILY),
        (_EQUAL, 1, 0, _LOCAL),
        (_EQUAL, 0, 1, _NETLINK),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("HBBI", *step) for step in steps)

"""Writes over what finished work has left on the stack of a thread, where free memory is not."""

import ctypes

_DEPTH = 128 * 1024  # bytes; the voice's own text lay 15 KB deep


class _Blank(ctypes.Structure):
    _fields_ = (("zeros", ctypes.c_char * _DEPTH),)


def overwrite_stack() -> None:
    """Put zeros where the calls were that have returned on this thread.

    A large value that is handed over whole is laid on the stack; the function looks at none of it.
    """
    ctypes.pythonapi.Py_IsInitialized(_Blank())

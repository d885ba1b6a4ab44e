"""Tells who watches how it goes: systemd by its protocol sd_notify(3), our supervisor by a pipe."""

import os
import socket
import sys
from collections.abc import Callable, Mapping


def notifier(environment: Mapping[str, str]) -> Callable[[bytes], None]:
    """What takes the words; without systemd they go nowhere."""
    address = environment.get("NOTIFY_SOCKET", "")
    if not address:
        return lambda _words: None
    place = "\0" + address[1:] if address.startswith("@") else address

    def tell(words: bytes) -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as local:
            local.setblocking(False)
            local.sendto(words, place)

    return tell


def heartbeat_into(pipe: str) -> Callable[[bytes], None]:
    """What writes lines into the pipe of our supervisor, which KIOSK_HEARTBEAT names."""
    descriptor = int(pipe)
    if sys.platform == "win32":  # there it is a handle
        import msvcrt  # noqa: PLC0415

        descriptor = msvcrt.open_osfhandle(descriptor, os.O_WRONLY)

    def say(words: bytes) -> None:
        os.write(descriptor, words + b"\n")

    return say

"""Keeps a screen running: starts it again when it dies or hangs, goes back when it cannot open."""

import contextlib
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from kiosk.lockdown import surroundings
from kiosk.notify import notifier
from kiosk.supervision.display import has_display
from kiosk.supervision.ear import Ear, end_children_with_us
from kiosk.supervision.patience import Life, Limits, beaten, failed, hangs, has_opened, is_hopeless

MAINTENANCE = 10  # the screen's exit code when staff have ended it
_DAMAGED = 11  # its exit code when the content it showed cannot be read any more
_LOOK = 0.25  # seconds
_ONLY_HELP = "--only-help"


class Orders(NamedTuple):
    """What to keep running."""

    screen: Sequence[str]  # the command of the screen
    roll_back: Callable[[], bool]  # one release back; False when there is none
    say: Callable[[str], None]  # a sentence for the machine's log
    limits: Limits = Limits()


class Supervisor:
    """Runs one screen after the other."""

    def __init__(self, orders: Orders, environment: Mapping[str, str]) -> None:
        """Start nothing yet."""
        self._orders = orders
        self._environment = environment
        self._tell = notifier(environment)
        self._failures: tuple[float, ...] = ()
        self._help_until = 0.0

    def run(self) -> int:
        """Keep a screen running until this process is told to end, or staff end it."""
        signal.signal(signal.SIGTERM, _stop)
        end_children_with_us()
        with contextlib.suppress(_StoppedError, KeyboardInterrupt):
            while True:
                code = self._one_life()
                if code == MAINTENANCE:
                    return MAINTENANCE
                time.sleep(self._orders.limits.pause)
        return 0

    def _one_life(self) -> int:
        """Start a screen and wait for its end; returns its exit code."""
        limits = self._orders.limits
        with _Screen(self._command(), self._environment) as screen:
            self._orders.say(f"The screen has started as process {screen.pid}.")
            life = Life(time.monotonic())
            while screen.is_alive():
                life = self._watched(screen, life)
                if hangs(life, time.monotonic(), limits):
                    self._orders.say("The screen hangs; it is started anew.")
                    screen.kill()
                elif self._is_help_over():
                    screen.kill()
            code = screen.code()
        self._orders.say(f"The screen has ended with {code}.")
        if code == _DAMAGED or (not has_opened(life, limits) and code != MAINTENANCE):
            self._could_not_open()
        return code

    def _watched(self, screen: "_Screen", life: Life) -> Life:
        beats = screen.beats(_LOOK)
        with contextlib.suppress(OSError):
            if beats and not life.beats:
                self._tell(b"READY=1")
                self._orders.say("The screen is ready.")
            self._tell(b"WATCHDOG=1")
        return beaten(life, time.monotonic(), beats) if beats else life

    def _could_not_open(self) -> None:
        if not has_display(self._environment):
            self._orders.say("There is no display; the content is not to blame.")
            return
        now, limits = time.monotonic(), self._orders.limits
        self._failures = failed(self._failures, now, limits)
        if not is_hopeless(self._failures, limits):
            return
        self._failures = ()
        if self._help_until == 0.0 and self._orders.roll_back():
            self._orders.say("This content could not be opened; the one before is shown.")
            return
        self._orders.say("No content can be opened; the compiled-in help is shown.")
        self._help_until = now + limits.help_for

    def _is_help_over(self) -> bool:
        if self._help_until and time.monotonic() > self._help_until:
            self._help_until = 0.0
            return True
        return False

    def _command(self) -> list[str]:
        return [*self._orders.screen, *([_ONLY_HELP] if self._help_until else [])]


class _Screen:
    """One screen process, and the pipe on which its event loop is heard."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        wanted = surroundings(environment)
        wanted.pop("NOTIFY_SOCKET", None)  # systemd hears us, not the screen
        self._ear = Ear(command, wanted)
        self._process = self._ear.process

    def __enter__(self) -> "_Screen":
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self._ear.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def code(self) -> int:
        return self._process.wait()

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def beats(self, seconds: float) -> int:
        """How often it was heard; waits so long at most."""
        heard = self._ear.heard(seconds)
        if heard is None:  # it closed its end: it is dying
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(seconds)
            return 0
        return heard.count(b"\n")


class _StoppedError(Exception):
    """Somebody told this process to end."""


def _stop(*_: object) -> None:
    raise _StoppedError

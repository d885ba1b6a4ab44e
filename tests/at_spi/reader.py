"""Reads what a program shows through AT-SPI; runs in the system's own Python, without Qt.

Usage, inside a session bus: reader.py PAGE,PAGE,… PROGRAM ARGUMENT…
It starts the program, asks it for one page after the other, and prints JSON: for each page what
the program says is seen, and the (role, name, states) of everything that AT-SPI tells of it.
"""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version must be named before

_WAIT = 30  # seconds at most, for a program to be known to the registry


def told(node, found):
    """Everything below a node that is on the screen, in its order."""
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is None:
            continue
        states = child.get_state_set()
        if states.contains(Atspi.StateType.SHOWING):
            found.append([child.get_role_name(), child.get_name() or "", pressable(child)])
        told(child, found)
    return found


def pressable(node):
    """Whether another program can press it."""
    actions = node.get_action_iface()
    names = [actions.get_action_name(n) for n in range(actions.get_n_actions())] if actions else []
    return "Press" in names


def application(number):
    """The program with this process number, once the registry knows it."""
    until = time.monotonic() + _WAIT
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(place)
            if child is not None and child.get_process_id() == number:
                return child
        time.sleep(0.1)
    raise SystemExit("AT-SPI does not know the program.")


def main(pages, *command):
    """Read page after page."""
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    program.stdout.readline()
    read = {}
    for page in pages.split(","):
        program.stdin.write(page + "\n")
        program.stdin.flush()
        seen = json.loads(program.stdout.readline())
        read[page] = {"seen": seen, "told": told(application(program.pid), [])}
    program.stdin.close()
    program.wait(timeout=_WAIT)
    print(json.dumps(read))


if __name__ == "__main__":
    main(*sys.argv[1:])

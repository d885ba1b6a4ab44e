"""`python -m kiosk` is the same as the command `kiosk`."""

import re
import sys

_TRACKER = r"from multiprocessing\.resource_tracker import main;main\((\d+)\)"

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a packaged program is its own Python for its workers too
        if tracked := re.fullmatch(_TRACKER, sys.argv[-1]):
            from multiprocessing.resource_tracker import main as track

            track(int(tracked[1]))
            raise SystemExit
        if "--multiprocessing-fork" in sys.argv:
            from multiprocessing import freeze_support

            freeze_support()
    from kiosk.cli import main  # here, because worker processes import this module too

    raise SystemExit(main())

"""`python -m kiosk` is the same as the command `kiosk`."""

import sys

if __name__ == "__main__":
    if getattr(sys, "frozen", False) and "--multiprocessing-fork" in sys.argv:
        # A packaged program is its own Python: here it is a worker process that we started.
        from multiprocessing import freeze_support

        freeze_support()
    from kiosk.cli import main  # here, because worker processes import this module too

    raise SystemExit(main())

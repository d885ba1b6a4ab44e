"""`python -m kiosk` is the same as the command `kiosk`."""

if __name__ == "__main__":
    from kiosk.cli import main  # here, because worker processes import this module too

    raise SystemExit(main())

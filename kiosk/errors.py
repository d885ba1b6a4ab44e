"""Errors for people: what happened, and what to do."""


class KioskError(Exception):
    """Something a person can put right; `hint` says how, and may be empty."""

    def __init__(self, what: str, hint: str = "") -> None:
        """Keep the sentence and the advice apart, so that each edge can lay them out."""
        super().__init__(what)
        self.what = what
        self.hint = hint

    def __str__(self) -> str:
        """Both sentences on one line."""
        return f"{self.what} {self.hint}".strip()


class ContentUnreadableError(KioskError):
    """The bundle or the compiled content cannot be read at all."""


class SettingsError(KioskError):
    """A setting in kiosk.toml or on the command line cannot be used."""

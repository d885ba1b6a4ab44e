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


class UnreachableError(KioskError):
    """A share cannot be read just now: gone, half copied, or too slow; trying again may help."""

    def __init__(self, code: str, what: str, hint: str = "") -> None:
        """Keep a short name for the kind of fault, for counting."""
        super().__init__(what, hint)
        self.code = code


class RefusedError(KioskError):
    """A share, or a release on it, breaks a rule of trust; trying again will not help."""

    def __init__(self, code: str, what: str, hint: str = "") -> None:
        """Keep a short name for the kind of fault, for counting."""
        super().__init__(what, hint)
        self.code = code


class StoreError(KioskError):
    """This kiosk's own disk is full, read-only or damaged."""

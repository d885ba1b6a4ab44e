"""The proof that a visit leaves nothing: a scripted visit, and a search for it everywhere."""

from kiosk.privacy.audit import audit
from kiosk.privacy.child import visit
from kiosk.privacy.report import Check

__all__ = ["Check", "audit", "visit"]

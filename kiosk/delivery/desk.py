"""What the desk may sign: pages that nobody shall read any more, and short notices.

The desk's key can do nothing else, so a school office may hold it. It can take words away and say
that it did; it can never change a guide or a telephone number.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.delivery.index import is_safe
from kiosk.delivery.limits import LIMITS
from kiosk.errors import RefusedError

_SCHEMA = 1
PAGE = re.compile(r"(?:guide|contact|notice):[a-z0-9]+(?:-[a-z0-9]+)*")
_FOLDERS = {"guide": "guides", "contact": "contacts", "notice": "notices"}
_NOTICE = re.compile(r"notices/[a-z0-9]+(?:-[a-z0-9]+)*/[a-zA-Z-]+\.md")


@dataclass(frozen=True, slots=True)
class Desk:
    """Retracted pages such as `guide:slug`, and notices by their path in the bundle."""

    retracted: tuple[str, ...] = ()
    notices: Mapping[str, str] = field(default_factory=dict)


def encode_desk(desk: Desk) -> bytes:
    """The same bytes for the same desk."""
    document = {
        "schema": _SCHEMA,
        "retracted": sorted(desk.retracted),
        "notices": dict(sorted(desk.notices.items())),
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True).encode()


def decode_desk(data: bytes) -> Desk:
    """Read what the desk signed.

    Raises:
        RefusedError: it says something a desk may not say.
    """
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _refused("it cannot be read") from error
    if not isinstance(document, dict) or document.get("schema") != _SCHEMA:
        raise _refused("it is of another kind than this program knows")
    retracted, notices = document.get("retracted"), document.get("notices")
    if not isinstance(retracted, list) or len(retracted) > LIMITS.retracted:
        raise _refused("its list of pages is too long")
    if not all(isinstance(page, str) and PAGE.fullmatch(page) for page in retracted):
        raise _refused("it names something else than a page")
    if not isinstance(notices, dict) or len(notices) > LIMITS.notices:
        raise _refused("it has too many notices")
    if not all(_is_notice(path, text) for path, text in notices.items()):
        raise _refused("it holds something else than notices")
    return Desk(tuple(retracted), notices)


def withdrawn(path: str, desk: Desk) -> bool:
    """Whether a file of a bundle belongs to a retracted page."""
    return any(path.startswith(_home(page)) for page in desk.retracted)


def _home(page: str) -> str:
    kind, slug = page.split(":")
    return f"{_FOLDERS[kind]}/{slug}/"


def _is_notice(path: str, text: object) -> bool:
    return isinstance(text, str) and is_safe(path) and _NOTICE.fullmatch(path) is not None


def _refused(why: str) -> RefusedError:
    return RefusedError("desk", f"What the desk signed is refused: {why}.")

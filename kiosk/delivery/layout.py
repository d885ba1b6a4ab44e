"""Where things stand on a share: every name is lower case letters, digits, dots and hyphens."""

METADATA = "metadata"
TARGETS = "targets"
TIMESTAMP = f"{METADATA}/timestamp.json"
INDEX = "index"  # the target that everybody shows
NEXT = "next"  # the target that waits for its day, or for the first ring
DESK = "desk"  # the role, and its target, that retracts pages and posts notices
LOCK = ".publish.lock"
READ_ME = "READ-ME.txt"
READ_ME_TEXT = """This folder holds signed pages for kiosks. Nothing in it can be edited by hand: a
kiosk refuses what is not signed. New pages are put here by `kiosk publish`.
"""


def target(name: str, sha256: str) -> str:
    """A signed target, by its content."""
    return f"{TARGETS}/{sha256}.{name}"


def pack(sha256: str) -> str:
    """Many small files of one release in one."""
    return f"packs/{sha256}.pack"


def blob(sha256: str) -> str:
    """One large file."""
    return f"blobs/{sha256[:2]}/{sha256}"


def status(kiosk: str) -> str:
    """What one kiosk says about itself."""
    return f"status/{kiosk}.json"

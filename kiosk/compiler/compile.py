"""The compiler from end to end: a folder in, one database and every Problem out."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.compiler.record import Record
from kiosk.compiler.recordings import check_recordings
from kiosk.compiler.rules import RULES, check_across
from kiosk.compiler.source import PageSource, scan
from kiosk.compiler.worker import UNREAD, Read, Worker
from kiosk.content import Bundle, Level, Problem
from kiosk.errors import ContentUnreadableError, KioskError

_SQLITE = b"SQLite format 3\0"  # how every database begins
Progress = Callable[[int, int], None]  # pages done, pages in all


@dataclass(frozen=True, slots=True)
class Compiled:
    """What came of a bundle."""

    bundle: Bundle
    records: tuple[Record, ...]
    problems: tuple[Problem, ...]
    read: int  # pages read afresh; the others had not changed
    day: date  # on which it was checked, where the schools are

    @property
    def has_errors(self) -> bool:
        """Whether something must be put right before this bundle is published."""
        return any(problem.level is Level.ERROR for problem in self.problems)

    @property
    def unread(self) -> tuple[str, ...]:
        """Files that were not read: too slow, too large, a crash, or a busy machine."""
        return tuple(problem.file for problem in self.problems if problem.rule in UNREAD)

    def counts(self) -> Mapping[str, int]:
        """How many Problems there are of each level, and of each rule."""
        levels = Counter({level.value: 0 for level in Level})
        levels.update(problem.level.value for problem in self.problems)
        rules = Counter(dict.fromkeys(RULES, 0))
        rules.update(problem.rule for problem in self.problems)
        return {**levels, **dict(sorted(rules.items()))}


def _silent(_done: int, _all: int) -> None:
    """Show no progress."""


def read_page(source: PageSource) -> Record:
    """Read one file; only a worker calls this, so that only a worker loads the parsers."""
    from kiosk.compiler.reading import read_record  # noqa: PLC0415 - see above

    return read_record(source)


def check_bundle(
    folder: Path,
    *,
    earlier: Path | None = None,
    today: date | None = None,
    read: Read = read_page,
    progress: Progress = _silent,
) -> Compiled:
    """Read a whole bundle and name every Problem at once; writes nothing.

    `earlier` is a database of an earlier compile, from which unchanged pages are taken; `today`
    decides what is past its check date, without it the day it is where the schools are.

    Raises:
        ContentUnreadableError: the folder is not there.
    """
    from kiosk.compiler.holidays import forgotten_holidays  # noqa: PLC0415 - for authors only

    with Worker(read) as worker:
        compiled = _checked(worker, folder, earlier, progress, today)
    asked = forgotten_holidays(compiled.bundle)
    return replace(compiled, problems=tuple(sorted({*compiled.problems, *asked})))


def compile_bundle(
    folder: Path,
    out: Path,
    *,
    earlier: Path | None = None,
    read: Read = read_page,
    progress: Progress = _silent,
) -> Compiled:
    """Compile a bundle to `out`; pages with errors are left out, the others are there.

    Unchanged pages are taken from `earlier`, or from what `out` held before.

    Raises:
        ContentUnreadableError: the folder is not there.
        KioskError: `out` cannot be written.
    """
    _refuse_to_destroy(out)
    with Worker(read) as worker:
        worker.start()
        # While the worker starts:
        from kiosk.compiler.database import prepare_to_write, write_database  # noqa: PLC0415

        prepare_to_write()
        compiled = _checked(worker, folder, earlier or out, progress)
    write_database(compiled.bundle, folder, compiled.records, out)
    return compiled


def _checked(
    worker: Worker,
    folder: Path,
    earlier: Path | None,
    progress: Progress,
    today: date | None = None,
) -> Compiled:
    if not folder.is_dir():
        raise ContentUnreadableError(
            f"There is no folder {folder}.", "Name the folder that holds bundle.toml."
        )
    worker.start()
    # While the worker starts, and then we look at the files:
    from kiosk.compiler.calendar import read_calendar  # noqa: PLC0415
    from kiosk.compiler.earlier import read_records  # noqa: PLC0415
    from kiosk.compiler.interface import read_interface  # noqa: PLC0415
    from kiosk.compiler.tables import read_bundle  # noqa: PLC0415

    bundle, table_problems = read_bundle(folder)
    offered = {language.tag for language in bundle.languages}
    interface, interface_problems = read_interface(folder, offered)
    bundle = bundle._replace(interface=interface)
    calendar = read_calendar(folder, bundle.timezone)
    bundle = bundle._replace(calendar=calendar.days, calendar_unreadable=calendar.unreadable)
    sources = scan(folder, bundle.default_language)
    known = read_records(earlier, sources.pages) if earlier and earlier.is_file() else {}
    changed = [source for source in sources.pages if source.file not in known]
    fresh: dict[str, Record] = {}
    for done, record in enumerate(worker.read(changed), 1):
        fresh[record.source.file] = record
        progress(done, len(changed))
    day = today or datetime.now(ZoneInfo(bundle.timezone)).date()
    records = tuple(known.get(s.file) or fresh[s.file] for s in sources.pages)
    problems = [
        *table_problems,
        *interface_problems,
        *calendar.problems,
        *sources.problems,
        *check_recordings(folder, sources.pages),
        *(problem for record in records for problem in record.problems),
        *check_across(bundle, records, day),
    ]
    return Compiled(bundle, records, tuple(sorted(set(problems))), len(changed), day)


def _refuse_to_destroy(out: Path) -> None:
    """Let only compiled content be overwritten: a slip of the hand must not cost a file."""
    if out.is_dir():
        raise KioskError(f"{out} is a folder.", "Name a file, such as content.db.")
    if out.exists() and not out.is_file():
        raise KioskError(f"{out} is no ordinary file.", "Name a file, such as content.db.")
    if out.is_file() and out.stat().st_size:
        with out.open("rb") as file:
            if file.read(len(_SQLITE)) != _SQLITE:
                raise KioskError(
                    f"{out} holds something else than compiled content.", "Name another file."
                )

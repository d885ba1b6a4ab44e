"""The work list of a bundle: what somebody must ask, with whom, and why."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from kiosk.compiler import Record, state_of

_SOON = timedelta(days=30)
_URGENCY = ("very-high", "high", "medium", "low", "")  # how fast it changes: the fastest first
_WHY = {
    "draft": "It is a draft: nobody sees it until this is asked.",
    "overdue": "Its check date has passed.",
    "soon": "It must be checked within 30 days.",
    "example": "Its room and hours are made up; the school must fill them in.",
}


class Call(NamedTuple):
    """One thing to ask."""

    page: str  # contact:slug or guide:slug
    title: str
    reason: str  # draft, overdue, soon, example
    why: str
    what: str  # what to verify
    whom: tuple[str, ...]  # telephone, web site, e-mail, address of whoever knows
    sources: tuple[str, ...]
    volatility: str
    review_by: str  # a day, or empty


class WorkList(NamedTuple):
    """Everything that is open: calls, and translations no person has checked, by language."""

    calls: tuple[Call, ...]
    unreviewed: Mapping[str, int]


def work_list(records: Sequence[Record], today: date) -> WorkList:
    """Sort what is open: what is past its date first, then drafts, then what the schools fill in.

    `records` are those of a checked bundle, drafts among them.
    """
    calls = [call for record in records if record.title for call in _calls(record, today)]
    order = ("overdue", "soon", "draft", "example")
    calls.sort(
        key=lambda call: (order.index(call.reason), _URGENCY.index(call.volatility), call.page)
    )
    owners = {record.target: record for record in records if record.source.owner}
    unreviewed = Counter(
        record.source.language
        for record in records
        if record.shown
        and record.target in owners
        and state_of(record, owners[record.target]) == "machine"
    )
    return WorkList(tuple(calls), dict(sorted(unreviewed.items())))


def _calls(record: Record, today: date) -> Iterator[Call]:
    facts = record.facts
    reason = _reason(facts, today)
    if not record.source.owner or not reason:
        return
    yield Call(
        page=record.target,
        title=record.title,
        reason=reason,
        why=_WHY[reason],
        what=facts.get("verify", "") or _what(reason),
        whom=tuple(_whom(facts)),
        sources=tuple(facts.get("sources", ())),
        volatility=facts.get("volatility", ""),
        review_by=facts.get("review_by", ""),
    )


def _reason(facts: Mapping[str, object], today: date) -> str:
    if facts.get("publish") == "draft":
        return "draft"
    if facts.get("example"):
        return "example"
    due = str(facts.get("review_by", ""))
    if due and date.fromisoformat(due) < today:
        return "overdue"
    return "soon" if due and date.fromisoformat(due) <= today + _SOON else ""


def _what(reason: str) -> str:
    if reason == "example":
        return "Service, room, days, hours, how to come, languages, what stays private."
    return "Read it again beside its sources: is every line still so?"


def _whom(facts: Mapping[str, object]) -> Iterator[str]:
    phones = facts.get("phones", ())
    sites = facts.get("sites", ())
    for site in sites if isinstance(sites, list | tuple) else ():
        yield f"the office of {site}"
    for phone in phones if isinstance(phones, list | tuple) else ():
        yield str(phone["display"])
    for name in ("email", "website", "address"):
        if (found := str(facts.get(name, ""))) not in {"", "unknown"}:
            yield found

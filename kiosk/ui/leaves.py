"""Where a page that is turned may end: between two lines, and never through one."""

from collections.abc import Sequence
from typing import NamedTuple

_NEAR = 1.0  # pixels: less is rounding
_LEAST_WHOLE = 0.6  # of a leaf must be filled for a card or a heading to be kept whole
_LEAST_LINES = 0.3  # the same for a line: what is higher than that is cut
_MOST_LEAVES = 500


class Span(NamedTuple):
    """What should not be cut, from top to bottom, in pixels from the beginning of the page."""

    top: float
    bottom: float
    line: bool = True  # must not be; else it is a card, or a heading and what it is about


class Leaf(NamedTuple):
    """What is seen of a page at once, in pixels."""

    begin: float
    end: float


class Paper(NamedTuple):
    """A page and the window through which it is seen."""

    spans: Sequence[Span]
    height: float  # of the window
    begin: float  # of the page
    end: float

    @property
    def last(self) -> float:
        """Where the window stands at the end of the page."""
        return max(self.begin, self.end - self.height)

    def has_room(self, span: Span) -> bool:
        """Whether this can be seen at once."""
        return span.bottom - span.top <= self.height


def leaf_at(paper: Paper, place: float) -> Leaf:
    """What to show of the window at this place: whole lines, whole cards where there is room."""
    top = place if place <= paper.begin + _NEAR else _below(paper, place)
    limit = place + paper.height
    if limit >= paper.end - _NEAR:
        return Leaf(top, limit)
    for kept, least in ((paper.spans, _LEAST_WHOLE), (_lines(paper), _LEAST_LINES)):
        end = _last_gap(kept, limit)
        if end >= top + least * (limit - top):
            return Leaf(top, end)
    return Leaf(top, limit)


def next_place(paper: Paper, place: float) -> float:
    """Where the window stands after a turn forward: what was not whole comes first."""
    end = leaf_at(paper, place).end
    if cut := _cut(paper.spans, end):  # too little stood before it, or it is higher than the window
        lines = [span.top for span in cut if span.line and paper.has_room(span)]
        wanted = next((top for top in sorted(lines) if top > place + _NEAR), end)
    else:
        wanted = min((span.top for span in paper.spans if span.top >= end - _NEAR), default=end)
    return min(paper.last, wanted)


def place_before(paper: Paper, place: float) -> float:
    """Where the window stands after a turn back: the leaf that leads on to this one."""
    return max((begin for begin in places(paper) if begin < place - _NEAR), default=paper.begin)


def places(paper: Paper) -> list[float]:
    """Where the window stands on each leaf, from the first to the last."""
    found = [paper.begin]
    built = max((span.bottom for span in paper.spans), default=paper.begin)
    while found[-1] < paper.last - _NEAR and len(found) < _MOST_LEAVES:
        if found[-1] < built:
            found.append(next_place(paper, found[-1]))
        else:  # a long list makes its rows as one comes to them: nothing is known to be cut there
            found.append(min(paper.last, found[-1] + paper.height))
    return found


def _below(paper: Paper, place: float) -> float:
    """Where the first whole line begins; the one that is cut there was read on the leaf before."""
    top = _first_gap([span for span in _lines(paper) if paper.has_room(span)], place)
    return top if top <= place + _LEAST_LINES * paper.height else place


def _lines(paper: Paper) -> Sequence[Span]:
    return [span for span in paper.spans if span.line]


def _last_gap(spans: Sequence[Span], limit: float) -> float:
    while cut := _cut(spans, limit):
        limit = min(span.top for span in cut)
    return limit


def _first_gap(spans: Sequence[Span], limit: float) -> float:
    while cut := _cut(spans, limit):
        limit = max(span.bottom for span in cut)
    return limit


def _cut(spans: Sequence[Span], at: float) -> list[Span]:
    return [span for span in spans if span.top + _NEAR < at < span.bottom - _NEAR]

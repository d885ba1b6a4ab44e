"""Looks at the geometry of a page and says in sentences what would trouble a visitor."""

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from tests.screen import Label, Target, Visitor

SMALLEST_TARGET = 20.0  # mm, STANDARDS T01: primary targets
LEAST_GAP = 3.0  # mm, T03
BEZEL = 8.0  # mm, T04
SMALLEST_CAP = 4.8  # mm, V01 (36 CFR 1194 402.4)
MOST_LETTERS, MOST_SIGNS = 80, 40  # V12: in a line
ROUNDING = 0.97  # of whole pixels
SLACK = 0.3  # mm: a pixel is up to 0.25 mm, and Qt rounds to whole ones


def faults(visitor: Visitor, text_scale: float = 1.0) -> list[str]:
    """Everything wrong with the page on the screen."""
    targets = visitor.targets()
    labels = visitor.labels()
    return [
        *small_targets(targets),
        *close_targets(targets),
        *targets_at_the_edge(targets, visitor.glass),
        *small_text(labels, text_scale),
        *cut_text(labels),
        *long_lines(labels),
        *squeezed_lines(labels, visitor.mm_per_px),
        *text_over_text(labels),
        *text_outside(labels, targets, visitor.glass),
    ]


def small_targets(targets: list[Target]) -> Iterator[str]:
    """T01, T02: every target is at least 20 mm either way."""
    for target in targets:
        smaller = min(target.rect.width(), target.rect.height())
        if smaller < SMALLEST_TARGET - SLACK:
            yield f"T01: {target.name!r} is {smaller:.1f} mm small"


def close_targets(targets: list[Target]) -> Iterator[str]:
    """T03: 3 mm lie between targets."""
    for one, other in combinations(targets, 2):
        gap = distance(one.shown, other.shown)
        if gap < LEAST_GAP - SLACK:
            yield f"T03: {gap:.1f} mm between {one.name!r} and {other.name!r}"


def targets_at_the_edge(targets: list[Target], glass: QRectF) -> Iterator[str]:
    """T04: no target lies within 8 mm of the edge of the glass."""
    inner = glass.adjusted(BEZEL, BEZEL, -BEZEL, -BEZEL)
    for target in targets:
        if not inner.contains(target.shown):
            yield f"T04: {target.name!r} lies at the edge of the glass"


def small_text(labels: list[Label], text_scale: float) -> Iterator[str]:
    """V01, V03: capitals are at least 4.8 mm high, and grow with the reader's choice."""
    for label in labels:
        if label.cap < SMALLEST_CAP * text_scale - SLACK / 2:
            yield f"V01: {label.text!r} has capitals of {label.cap:.1f} mm"


def cut_text(labels: list[Label]) -> Iterator[str]:
    """V03: no text is larger than the place it has."""
    for label in labels:
        if label.cut:
            yield f"V03: {label.text!r} is cut"


def long_lines(labels: list[Label]) -> Iterator[str]:
    """V12: a line holds at most 80 letters, or 40 signs where every sign is a word."""
    for label in labels:
        signs = len(re.findall(r"[\u3000-\u9fff\uff00-\uffef]", label.text))
        letters = len(label.text) + signs * (MOST_LETTERS // MOST_SIGNS - 1)
        if letters / label.lines > MOST_LETTERS:
            yield f"V12: {letters // label.lines} letters a line: {label.text!r}"


def squeezed_lines(labels: list[Label], mm_per_px: float) -> Iterator[str]:
    """V15: where marks stand above and below the letters, a line is as high as their font asks."""
    for label in labels:
        on_a_key = label.inside and label.lines == 1  # there is no line above or below it
        if on_a_key or not re.search(r"[\u0600-\u06ff]", label.text):
            continue
        if re.search("[A-Za-z]", label.text):
            continue  # a line without such letters is as high as its own font asks
        font = QFont(label.font)
        font.setFamilies(["Noto Sans Arabic"])
        wanted = QFontMetricsF(font).height() * mm_per_px
        if label.height / label.lines < wanted * ROUNDING:
            yield f"V15: {label.text!r} has lines of {label.height / label.lines:.1f} mm"


def text_over_text(labels: list[Label]) -> Iterator[str]:
    """T16: no text lies on another."""
    for one, other in combinations(labels, 2):
        common = one.shown.intersected(other.shown)
        if common.width() > SLACK and common.height() > SLACK:
            yield f"T16: {one.text!r} lies on {other.text!r}"


def text_outside(labels: list[Label], targets: list[Target], glass: QRectF) -> Iterator[str]:
    """V03, V04: text stays inside its button, and no page scrolls sideways."""
    buttons = {target.name: target.rect for target in targets}
    for label in labels:
        if label.rect.left() < -SLACK or label.rect.right() > glass.right() + SLACK:
            yield f"V04: {label.text!r} leaves the glass sideways"
        button = buttons.get(label.inside)
        if button is not None and not _contains(button, label.rect):
            yield f"V03: {label.text!r} leaves its button"
        if button is None and any(_over(target, label) for target in targets):
            yield f"T16: {label.text!r} lies under a button"


def _over(target: Target, label: Label) -> bool:
    common = target.shown.intersected(label.shown)
    return common.width() > SLACK and common.height() > SLACK


def _contains(outer: QRectF, inner: QRectF) -> bool:
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def distance(one: QRectF, other: QRectF) -> float:
    """The gap between two rectangles; 0 when they touch or overlap."""
    sideways = max(one.left() - other.right(), other.left() - one.right(), 0.0)
    downwards = max(one.top() - other.bottom(), other.top() - one.bottom(), 0.0)
    return max(sideways, downwards)

"""Measures contrast: of the theme's colors by name, and of what is drawn on the glass."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QColor, QImage

from tests.screen import Label, Visitor

TEXT = 4.5  # WCAG 1.4.3, STANDARDS V06
BODY = 7.0  # WCAG 1.4.6: what one reads at length
SHAPE = 3.0  # WCAG 1.4.11, V07: icons, edges of controls, focus
_LIGHTEST = 0.05  # added to both sides by WCAG's formula


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0 to 1."""
    return (
        0.2126 * _linear(color.redF())
        + 0.7152 * _linear(color.greenF())
        + 0.0722 * _linear(color.blueF())
    )


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of two opaque colors, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + _LIGHTEST) / (dark + _LIGHTEST)


def faint_text(visitor: Visitor, least: float) -> Iterator[str]:
    """Every text whose color stands out less than `least` from what is behind it."""
    picture = visitor.screen.window.grabWindow()
    for label in visitor.labels():
        behind = background(picture, label, visitor.mm_per_px)
        ratio = contrast(label.color, behind)
        if ratio < least:
            yield f"V06: {label.text!r} has {ratio:.1f}:1, {label.color.name()} on {behind.name()}"


def background(picture: QImage, label: Label, mm_per_px: float) -> QColor:
    """The commonest color where a text stands, its own left out."""
    shown = label.shown
    left, right = round(shown.left() / mm_per_px), round(shown.right() / mm_per_px)
    top, bottom = round(shown.top() / mm_per_px), round(shown.bottom() / mm_per_px)
    found = Counter(
        picture.pixel(x, y)
        for x in range(max(left, 0), min(right, picture.width()), 2)
        for y in range(max(top, 0), min(bottom, picture.height()), 2)
    )
    own = label.color.rgb()
    return QColor(next((c for c, _ in found.most_common() if c != own), own))

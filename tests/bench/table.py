"""The table of the bench: what was measured, beside what, and whether the target was reached."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Row:
    """One line; `value` is what the target is about, `most` the target itself."""

    what: str
    ours: str
    beside: str
    value: float | None = None
    most: float | None = None
    unit: str = "×"

    @property
    def verdict(self) -> str:
        """Whether the target was reached."""
        if self.value is None or self.most is None:
            return ""
        return "yes" if self.value <= self.most else "**no**"

    def cells(self) -> tuple[str, ...]:
        """The line, column by column."""
        value = "" if self.value is None else f"{number(self.value)} {self.unit}".strip()
        most = "" if self.most is None else f"≤ {self.most:g} {self.unit}".strip()
        return (self.what, self.ours, self.beside, value, most, self.verdict)


def number(value: float) -> str:
    """Three figures, no more."""
    return f"{value:.0f}" if value >= 100 or value == 0 else f"{value:.3g}"


def milliseconds(values: Sequence[float]) -> str:
    """The median, and from the least to the most."""
    return f"{number(median(values))} ms ({number(min(values))}–{number(max(values))})"


def percentile95(values: Sequence[float]) -> float:
    """What 95 of 100 do not exceed, interpolated; needs two values."""
    return quantiles(values, n=20, method="inclusive")[-1]


def percentile99(values: Sequence[float]) -> float:
    """What 99 of 100 do not exceed, interpolated; needs two values."""
    return quantiles(values, n=100, method="inclusive")[-1]


def table(rows: Iterable[Row]) -> str:
    """Everything as Markdown, in columns of equal width."""
    heads = ("what", "kiosk", "beside it", "value", "target", "reached")
    lines = [heads, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join(_line(cells, widths) for cells in lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return f"| {' | '.join(padded)} |"

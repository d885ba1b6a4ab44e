"""Shows on the page what is being heard: the sentence is underlined, its place framed and seen."""

import re
from html import escape, unescape

from PySide6.QtQuick import QQuickItem

from kiosk.content import without_controls
from kiosk.ui.sight import bring_in_sight

_NUMBER = re.compile(r"^\d+\. ")  # of a step: it stands beside the words


def marked(plain: str, bold: str, sentence: str) -> str:
    """The text as StyledText with one sentence underlined; empty when it does not stand there.

    `bold` is the same text with `<b>` and nothing else, and may be empty.
    """
    wanted = _NUMBER.sub("", sentence)
    begin = without_controls(plain).find(wanted) if wanted else -1
    if begin < 0:
        return ""
    pieces = _pieces(bold) if bold else [(without_controls(s), _escaped(s)) for s in plain]
    written = ""
    place = 0
    end = begin + len(wanted)
    for sign, form in pieces:
        if sign and place == begin:
            written += "<u>"
        written += form
        place += len(sign)
        if sign and place == end:
            written += "</u>"
    return written


def show_heard(item: QQuickItem, sentence: str) -> None:
    """Frame an item, underline a sentence in it, and bring it in sight."""
    item.setProperty("heard", True)
    words = item.property("plain")
    if isinstance(words, str):
        item.setProperty("marked", marked(words, str(item.property("bold") or ""), sentence))
    bring_in_sight(item)


def show_unheard(item: QQuickItem) -> None:
    """Be as before."""
    item.setProperty("heard", False)
    item.setProperty("marked", "")


def _pieces(bold: str) -> list[tuple[str, str]]:
    """Each sign of the plain text and how it is written; tags are written and are no sign."""
    found = []
    at = 0
    while at < len(bold):
        tag = next((tag for tag in ("<b>", "</b>", "<br>") if bold.startswith(tag, at)), "")
        entity = bold[at : bold.find(";", at) + 1] if bold[at] == "&" else ""
        form = tag or entity or bold[at]
        found.append((_sign(form), form))
        at += len(form)
    return found


def _sign(form: str) -> str:
    if form == "<br>":
        return "\n"
    if form in {"<b>", "</b>"}:
        return ""
    return without_controls(unescape(form))


def _escaped(sign: str) -> str:
    return "<br>" if sign == "\n" else escape(sign, quote=False)

"""Reads the same Markdown as CommonMark does: for line numbers, and for what is refused."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.compiler.limits import LIMITS

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_ROW = re.compile(r"\[\[\s*\w*\s*:[^\]]*\]\]")
_TABLE_RULE = re.compile(r"[|: -]*--[|: -]*")
_ROWS = re.compile(r"[^|\n]*\|[^\n]*\n[^|\n]*\|")  # two lines with an upright stroke
_NO_RULE = "Is this a table? Write |---|---| below its first line, once for each column."
_LEFT_OVER = {
    "**": "The sign ** would be shown as it is. Write bold as **words**, closed, on one line.",
    "~~": "The sign ~~ would be shown as it is: words are not crossed out here. Take it out.",
}
_OPEN_BOX = 'A box begins with !!! note "Its heading", the heading in straight "quotes".'
NO_TABLE = "This table would be lost. Leave an empty line above and below it."
_WEB = ("http:", "https:", "mailto:", "tel:")


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong at a line; `fatal` keeps the page off the screen."""

    line: int
    rule: str
    text: str
    fatal: bool = True


class CommonMark:
    """A CommonMark parser with tables, for one page."""

    def __init__(self) -> None:
        """Set it up so that every link is seen, also those it would hide as unsafe."""
        self._parser = MarkdownIt("commonmark", {"maxNesting": 100}).enable("table")
        self._parser.validateLink = _any_address  # type: ignore[method-assign]  # as markdown-it tells one to

    def references(self, text: str) -> dict[str, tuple[str, str]]:
        """Every link reference of the page, so that each stretch of it knows them all."""
        if "]:" not in text:
            return {}
        env: dict[str, dict[str, dict[str, str]]] = {}
        self._parser.parse(text, env)
        return {
            name: (found["href"], found.get("title", ""))
            for name, found in env.get("references", {}).items()
        }

    def tokens(self, text: str, references: dict[str, tuple[str, str]]) -> list[Token]:
        """Read one stretch of the page."""
        known = {name: {"href": h, "title": t} for name, (h, t) in references.items()}
        return self._parser.parse(text, {"references": known})


def _any_address(url: str) -> bool:  # noqa: ARG001 - the parser's own signature
    return True


def refused(tokens: Sequence[Token], first_line: int) -> Iterator[Remark]:
    """Name everything on the page that a kiosk does not show, or shows more plainly."""
    nesting = 0
    for token in tokens:
        line = first_line + (token.map[0] if token.map else 0)
        if token.type in _NESTS:
            nesting += token.nesting
            if nesting == LIMITS.nesting + 1 and token.nesting == 1:
                yield Remark(line, "nesting", "Lists and quotes are nested more than 12 deep.")
        if token.type in _REFUSED_BLOCKS:
            rule, text, fatal = _REFUSED_BLOCKS[token.type]
            yield Remark(line, *_html_rule(token.content, rule, text), fatal)
        if token.type == "heading_open" and token.tag == "h1":
            yield Remark(line, "heading", "The title is the page's only `#`. Write `##`.", False)
        if token.type == "inline" and _ROWS.match(token.content) and not token.hidden:
            yield Remark(line, "table", _NO_RULE, fatal=False)
        for child_line, child in children(token, line):
            yield from _inline_remarks(child, child_line)


_NESTS = {
    f"{name}_{end}"
    for name in ("bullet_list", "ordered_list", "blockquote")
    for end in ("open", "close")
}
_CODE = "A kiosk page has no code. Write it as a paragraph, not moved in."
_REFUSED_BLOCKS = {
    "html_block": ("html", "HTML is not shown. Write it in Markdown.", True),
    "fence": ("code", _CODE, True),
    "code_block": ("code", _CODE, True),
    "hr": ("rule", "A line across the page is not shown. Use a heading.", False),
}
_PLAINER = {
    "em_open": ("italic", "Italics are shown as plain words. Use **bold** for what matters."),
    "code_inline": ("code", "Code is shown as plain words."),
    "hardbreak": ("line-break", "A line break inside a paragraph is not shown. Begin a new one."),
}


def _html_rule(content: str, rule: str, text: str) -> tuple[str, str]:
    if rule == "html" and re.search(r"<\s*script|javascript:|\bon\w+\s*=", content, re.IGNORECASE):
        return "script", "Scripts are refused. Take this out."
    return rule, text


def children(token: Token, line: int) -> Iterator[tuple[int, Token]]:
    """Everything inside a token whose first line is `line`, each with its own line."""
    for child in token.children or ():
        yield line, child
        if child.children:  # what stands in a picture's square brackets
            yield from children(child, line)
        if child.type in {"softbreak", "hardbreak"}:
            line += 1
        elif child.type == "html_inline":
            line += child.content.count("\n")


def _inline_remarks(child: Token, line: int) -> Iterator[Remark]:
    if child.type == "text":
        yield from _text_remarks(child.content, line)
    elif child.type == "html_inline":
        rule, text = _html_rule(child.content, "html", "HTML is not shown. Write it in Markdown.")
        yield Remark(line, rule, text)
    elif child.type in _PLAINER:
        yield Remark(line, *_PLAINER[child.type], fatal=False)
    elif child.type == "link_open":
        yield from _address_remarks(str(child.attrGet("href") or ""), line)
    elif child.type == "image":
        yield from _picture_remarks(child, line)


def _text_remarks(words: str, line: int) -> Iterator[Remark]:
    if _ROW.search(words):
        yield Remark(line, "row", "Put [[contact:name]] or [[guide:name]] on a line of its own.")
    for sign, text in _LEFT_OVER.items():
        if sign in words:
            yield Remark(line, "left-over", text, fatal=False)
    if words.startswith("!!!"):
        yield Remark(line, "box", _OPEN_BOX)
    if "|" in words and _TABLE_RULE.fullmatch(words):
        yield Remark(line, "lost-table", NO_TABLE)


def _address_remarks(address: str, line: int) -> Iterator[Remark]:
    lowered = address.lower()
    if re.match(r"(?:javascript|vbscript|data):", lowered):
        yield Remark(line, "script", "A link may not run a script. Take it out.")
    elif lowered.startswith("file:"):
        yield Remark(line, "file-address", "`file:` addresses are refused.")
    elif _leaves_folder(address):
        yield Remark(
            line, "path", "A link may not lead to a path. Use [[guide:name]] on its own line."
        )
    elif not lowered.startswith(_WEB):
        yield Remark(
            line, "link", "Link to a page of the kiosk with [[guide:name]] on a line of its own."
        )


def _picture_remarks(image: Token, line: int) -> Iterator[Remark]:
    address = str(image.attrGet("src") or "")
    if _SCHEME.match(address) and not re.match(r"[A-Za-z]:[\\/]", address):
        local = address.lower().startswith("file:")
        rule = "file-address" if local else "remote-image"
        text = "`file:` addresses are refused." if local else "Pictures from the web are refused."
        yield Remark(line, rule, f"{text} Put the picture in the page's folder.")
    elif _leaves_folder(address) or "/" in address:
        yield Remark(line, "path", "A picture lies in the page's own folder: write its name alone.")
    if not image.content.strip():
        yield Remark(line, "alt", "Say in the square brackets what the picture shows.")


def _leaves_folder(address: str) -> bool:
    return (
        address.startswith(("/", "\\", "~"))
        or ".." in re.split(r"[/\\]", address)
        or re.match(r"[A-Za-z]:[\\/]|[A-Za-z]:%5C", address) is not None
    )

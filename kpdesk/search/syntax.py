"""The syntax of queries: Whoosh's parser with the plug-ins that kpdesk's query language needs."""

from __future__ import annotations

from typing import Any

import whoosh.qparser
import whoosh.query

from kpdesk.errors import QueryError

# Whoosh's annotations are partial and contradict its own class tree; here it is an untyped library.
query: Any = whoosh.query
qparser: Any = whoosh.qparser

LONGEST_QUERY = 10_000
# Deeper trees overflow the engine's own stack and would end the program.
DEEPEST = 40

FIELDS = {
    "year": "year",
    "years": "year",
    "org": "organisation",
    "organisation": "organisation",
    "organization": "organisation",
    "kind": "kind",
    "type": "kind",
    "meeting": "meeting",
    "lang": "language",
    "language": "language",
    "speaker": "speaker",
    "title": "title",
    "theme": "theme",
    "key": "key",
    "statement": "key",
}
FIELD_NAMES = ("year", "org", "kind", "meeting", "lang", "speaker", "title", "theme", "key")
_QUOTES = '"“”„‟«»'


class Quoted(query.Term):  # type: ignore[misc]
    """What stood between quotation marks; `closed` is false where the second mark is still to be typed."""

    slop = 0
    closed = True
    textstart = 0


class _QuotedNode(qparser.syntax.TextNode):  # type: ignore[misc]
    def __init__(self, text: str, textstart: int, *, slop: int, closed: bool) -> None:
        super().__init__(text)
        self.textstart, self.slop, self.closed = textstart, slop, closed

    def query(self, parser: Any) -> Any:
        found = Quoted(self.fieldname or parser.fieldname, self.text)
        found.slop, found.closed, found.textstart = self.slop, self.closed, self.textstart
        return qparser.common.attach(found, self)


class _QuotedTagger(qparser.taggers.RegexTagger):  # type: ignore[misc]
    def create(self, _parser: Any, match: Any) -> Any:
        slop = int(match.group("slop") or 0)
        return _QuotedNode(match.group("text"), match.start("text"), slop=slop, closed=match.group("close") != "")


class _QuotedPlugin(qparser.plugins.Plugin):  # type: ignore[misc]
    """Phrases in any quotation marks, also those that are not closed yet."""

    expr = rf"[{_QUOTES}](?P<text>[^{_QUOTES}]*)(?P<close>[{_QUOTES}]|$)(?:~(?P<slop>[0-9]{{1,2}}))?"

    def taggers(self, _parser: Any) -> Any:
        return [(_QuotedTagger(self.expr), 0)]


class _FieldTagger(qparser.taggers.RegexTagger):  # type: ignore[misc]
    def match(self, parser: Any, text: str, pos: int) -> Any:
        # A field name stands at the beginning of a word: "re:" inside "more:" is none.
        return super().match(parser, text, pos) if not text[pos - 1 : pos].isalnum() or not pos else None

    def create(self, _parser: Any, match: Any) -> Any:
        name = FIELDS.get(match.group("name").casefold())
        if name:
            return qparser.syntax.FieldnameNode(name, match.group(0))
        if match.group("next") and match.group("next") != "/":
            raise QueryError(_unknown_field(match.group("name")), match.start())
        return None


def _unknown_field(name: str) -> str:
    known = ", ".join(f"{each}:" for each in FIELD_NAMES)
    return f"There is no field “{name}”. The fields are {known}. To look for the words themselves, leave out the colon."


class _FieldPlugin(qparser.plugins.FieldsPlugin):  # type: ignore[misc]
    """Field names as in `year:`; an unknown one is an error with its place."""

    def __init__(self) -> None:
        super().__init__(remove_unknown=False)

    def taggers(self, _parser: Any) -> Any:
        return [(_FieldTagger(r"(?P<name>[^\W\d_]\w*):(?=(?P<next>\S?))"), 0)]


_OPERATORS = qparser.plugins.OperatorsPlugin(
    And=r"(?<=\s)AND(?=[\s)]|$)",
    Or=r"(?<=\s)OR(?=[\s)]|$)",
    Not=r"(?:^|(?<=[\s(]))(?:NOT(?=[\s(])|-(?=[^\s\-)]))",
    AndNot=None,
    AndMaybe=None,
    Require=None,
)
_PARSER = qparser.QueryParser(
    "text",
    None,
    plugins=[
        _QuotedPlugin(),
        _FieldPlugin(),
        qparser.plugins.WildcardPlugin(),
        qparser.plugins.RangePlugin(),
        qparser.plugins.GroupPlugin(),
        _OPERATORS,
        qparser.plugins.FuzzyTermPlugin(),
    ],
)


def whoosh_tree(text: str) -> Any:
    """The Whoosh query tree of what was typed, not normalised and not analysed, with the places of its leaves."""
    if len(text) > LONGEST_QUERY:
        raise QueryError(f"This query is longer than {LONGEST_QUERY:,} characters. Please shorten it.", LONGEST_QUERY)
    _check_depth(text)
    return _PARSER.parse(text, normalize=False)


def _check_depth(text: str) -> None:
    depth = 0
    for place, sign in enumerate(text):
        depth = max(0, depth + (sign == "(") - (sign == ")"))
        if depth > DEEPEST:
            raise QueryError("This query has too many brackets inside each other. Please use fewer.", place)

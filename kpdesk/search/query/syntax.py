"""The syntax of queries: Whoosh's parser with the plug-ins that kpdesk's query language needs."""

from __future__ import annotations

import re
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
    "has": "has",
    "label": "label",
    "tag": "tag",
}
FIELD_NAMES = ("year", "org", "kind", "meeting", "lang", "speaker", "title", "theme", "key", "has", "label", "tag")
USUAL_DISTANCE = 10
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


class Near(query.And):  # type: ignore[misc]
    """What stands on both sides of NEAR; `within` is how many places apart they may be."""

    within = USUAL_DISTANCE


class _NearGroup(qparser.syntax.GroupNode):  # type: ignore[misc]
    merging = False
    has_boost = False

    def query(self, parser: Any) -> Any:
        inside = [each.query(parser) for each in self.nodes]
        found = Near([each for each in inside if each is not None])
        found.within = self.kwargs["within"]
        return qparser.common.attach(found, self)


class _NearOperator(qparser.syntax.InfixOperator):  # type: ignore[misc]
    """Takes its two neighbours, unless one is missing or an operator itself: then it says nothing yet."""

    within = USUAL_DISTANCE

    def replace_self(self, _parser: Any, group: Any, position: int) -> Any:
        around = [group[place] for place in (position - 1, position + 1) if 0 <= place < len(group)]
        if len(around) < 2 or any(isinstance(each, qparser.syntax.Operator) for each in around):
            del group[position]
        else:
            group[position - 1 : position + 2] = [_NearGroup(around, within=self.within)]
        return position


class _NearTagger(qparser.plugins.OperatorsPlugin.OpTagger):  # type: ignore[misc]
    def __init__(self) -> None:
        expression = rf"(?<=[\s){_QUOTES}])NEAR(?:/(?P<within>\d{{0,3}}))?(?=[\s({_QUOTES}]|$)"
        super().__init__(expression, _NearGroup, _NearOperator)

    def create(self, _parser: Any, match: Any) -> Any:
        operator = _NearOperator(match.group(0), _NearGroup)
        operator.within = int(match.group("within") or USUAL_DISTANCE)
        return operator


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
    [(_NearTagger(), 0)],
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
    for operator in ("NOT", "NEAR"):  # each stands inside the one before or after it
        places = [match.start() for match in re.finditer(rf"\b{operator}\b", text)]
        if len(places) > DEEPEST:
            raise QueryError(f"This query has more than {DEEPEST} times {operator}. Please use fewer.", places[DEEPEST])

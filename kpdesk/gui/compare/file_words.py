"""What a saved comparison says in the language of the window, its statements named as the window names them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from kpdesk.core.citation import source
from kpdesk.core.records import Statement
from kpdesk.exchange.comparison.wording import ENGLISH, Wording, called, sourced
from kpdesk.gui.base.actions.table import QT_TRANSLATE_NOOP
from kpdesk.gui.base.language.names import date_name, delivery_name, kind_name, meeting_type_name

_WORDS = {
    "same": QT_TRANSLATE_NOOP("ComparisonFile", "the same"),
    "reworded": QT_TRANSLATE_NOOP("ComparisonFile", "reworded"),
    "related": QT_TRANSLATE_NOOP("ComparisonFile", "related"),
    "alone": QT_TRANSLATE_NOOP("ComparisonFile", "no counterpart found"),
    "thing": QT_TRANSLATE_NOOP("ComparisonFile", "same thing"),
    "theme": QT_TRANSLATE_NOOP("ComparisonFile", "same theme"),
    "confirmed": QT_TRANSLATE_NOOP("ComparisonFile", "confirmed"),
    "rejected": QT_TRANSLATE_NOOP("ComparisonFile", "rejected"),
    "pinned": QT_TRANSLATE_NOOP("ComparisonFile", "pinned"),
}
_COLUMNS = {
    "status": QT_TRANSLATE_NOOP("ComparisonFile", "Status"),
    "band": QT_TRANSLATE_NOOP("ComparisonFile", "Kind of link"),
    "score": QT_TRANSLATE_NOOP("ComparisonFile", "Score"),
    "themes": QT_TRANSLATE_NOOP("ComparisonFile", "Themes"),
    "terms": QT_TRANSLATE_NOOP("ComparisonFile", "Shared terms"),
    "side_a": QT_TRANSLATE_NOOP("ComparisonFile", "First side"),
    "key_a": QT_TRANSLATE_NOOP("ComparisonFile", "First statement"),
    "paragraph_a": QT_TRANSLATE_NOOP("ComparisonFile", "First paragraph"),
    "text_a": QT_TRANSLATE_NOOP("ComparisonFile", "First text"),
    "side_b": QT_TRANSLATE_NOOP("ComparisonFile", "Second side"),
    "key_b": QT_TRANSLATE_NOOP("ComparisonFile", "Second statement"),
    "paragraph_b": QT_TRANSLATE_NOOP("ComparisonFile", "Second paragraph"),
    "text_b": QT_TRANSLATE_NOOP("ComparisonFile", "Second text"),
}


def window_words(statements: Iterable[Statement]) -> Wording:
    """The words for a file about these statements, ready to be taken to another thread; an English window has ours."""
    language = QLocale().name()[:2]
    if language == "en":
        return ENGLISH
    known = {(each.key, each.version): each for each in statements}
    names = {at: called(each, _kind(each)) for at, each in known.items()}
    sources = {at: _source(each) for at, each in known.items()}
    deliveries = {at: _delivery(each) for at, each in known.items()}
    said = QCoreApplication.translate
    return Wording(
        language,
        same=said("ComparisonFile", "The same"),
        reworded=said("ComparisonFile", "Reworded"),
        related=said("ComparisonFile", "Related"),
        alone=said("ComparisonFile", "No counterpart found"),
        counted=said(
            "ComparisonFile", "{same} the same, {reworded} reworded, {related} related. No counterpart found: {sides}."
        ),
        in_side=said("ComparisonFile", "{count} in {side}"),
        version=said("ComparisonFile", "version {number}"),
        moved=said("ComparisonFile", "moved"),
        split=said("ComparisonFile", "the paragraph was split"),
        merged=said("ComparisonFile", "the paragraph was merged"),
        disagree=said("ComparisonFile", "readers do not agree ({decisions})"),
        decided=said("ComparisonFile", "{decision} by {author}"),
        also=said("ComparisonFile", "also linked with {passages}"),
        whole=said("ComparisonFile", "whole"),
        comma=said("Names", ", "),
        semicolon=said("ComparisonFile", "; "),
        words=_translated(_WORDS),
        columns=_translated(_COLUMNS),
        name=lambda statement: names[statement.key, statement.version],
        source=lambda statement: sources[statement.key, statement.version],
        delivery=lambda statement: deliveries[statement.key, statement.version],
    )


def _translated(words: Mapping[str, str]) -> dict[str, str]:
    return {name: QCoreApplication.translate("ComparisonFile", word) for name, word in words.items()}


def _kind(statement: Statement) -> str | None:
    return kind_name(statement.kind) if source.kind(statement) else None


def _delivery(statement: Statement) -> str | None:
    return delivery_name(statement.delivery) if source.delivery(statement) else None


def _source(statement: Statement) -> str:
    """As in English, with what the text does not state in [brackets]."""
    date = date_name(statement.date) or str(statement.year or "")
    if date and not source.is_certain(statement, "date"):
        date = f"[{date}]"
    meeting = None
    if statement.meeting is not None:
        meeting = f"{meeting_type_name(statement.meeting.type)} {statement.meeting.year}"
        meeting = f"[{meeting}?]" if source.is_guess(statement, "meeting") else meeting
    return sourced(statement, (_kind(statement), meeting, source.place(statement), date, _delivery(statement)))

"""Documents that people print, send and edit: what stands in one, and how it becomes a Word, PDF or web page."""

from kpdesk.exchange.documents.blocks import Block, Cell, Document, Heading, Look, Role, Run, Table, Words, words

__all__ = ["Block", "Cell", "Document", "Heading", "Look", "Role", "Run", "Table", "Words", "words"]

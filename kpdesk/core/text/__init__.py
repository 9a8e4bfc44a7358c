"""Text: from the blocks of a reader to the canonical text in which every offset counts."""

from kpdesk.core.text import hyphens
from kpdesk.core.text.blocks import Block, BlockKind, CanonicalText
from kpdesk.core.text.canonical import canonical
from kpdesk.core.text.cleaning import clean, word_count
from kpdesk.core.text.dates import parts_lines
from kpdesk.core.text.headings import may_be_title
from kpdesk.core.text.lines import paragraphs_of_lines
from kpdesk.core.text.plain import blocks_of_plain_text
from kpdesk.core.text.shapes import is_furniture, is_roman_number, opens_block

__all__ = [
    "Block",
    "BlockKind",
    "CanonicalText",
    "blocks_of_plain_text",
    "canonical",
    "clean",
    "hyphens",
    "is_furniture",
    "is_roman_number",
    "may_be_title",
    "opens_block",
    "paragraphs_of_lines",
    "parts_lines",
    "word_count",
]

"""Quotations checked: are these the very words, and whose, and where; nothing is called exact that is not."""

from kpdesk.core.quoting.drafts import quotations
from kpdesk.core.quoting.pasted import PastedParagraph, pasted
from kpdesk.core.quoting.sources import Source
from kpdesk.core.quoting.verdict import check

__all__ = ["PastedParagraph", "Source", "check", "pasted", "quotations"]

"""Reads from a text what it is: title, date, meeting, organisation, speakers, kind, delivery, language."""

from kpdesk.core.metadata.describing import describe
from kpdesk.core.metadata.key import slug, statement_key

__all__ = ["describe", "slug", "statement_key"]

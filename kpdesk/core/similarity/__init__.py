"""How alike passages are: by their words, weighed over the whole archive, and by the themes they touch."""

from kpdesk.core.similarity.learned import alike_in_language
from kpdesk.core.similarity.model import Near, Similarity
from kpdesk.core.similarity.passages import Passage
from kpdesk.core.similarity.stored import from_bytes, to_bytes

__all__ = ["Near", "Passage", "Similarity", "alike_in_language", "from_bytes", "to_bytes"]

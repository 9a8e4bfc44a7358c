"""Words of a text in six languages: tokens with exact places, folding, stems, stop words.

The same analysis serves the search index, the query, the marks in a hit and the comparison.
"""

from kpdesk.core.words.folding import fold
from kpdesk.core.words.joins import Join, joins
from kpdesk.core.words.stemming import stem, stemmer_for
from kpdesk.core.words.stopwords import STOPWORDS, is_stopword
from kpdesk.core.words.tokens import APOSTROPHES, TOKEN, Piece, Word, is_content, pieces, words

__all__ = [
    "APOSTROPHES",
    "STOPWORDS",
    "TOKEN",
    "Join",
    "Piece",
    "Word",
    "fold",
    "is_content",
    "is_stopword",
    "joins",
    "pieces",
    "stem",
    "stemmer_for",
    "words",
]

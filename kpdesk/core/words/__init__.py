"""Words of a text in six languages: tokens with exact places, folding, stems, stop words.

The same analysis serves the search index, the query, the marks in a hit and the comparison.
"""

from kpdesk.core.words.arabic import arabic_bare, attached
from kpdesk.core.words.compounds import compound_pieces, compounds
from kpdesk.core.words.folding import fold
from kpdesk.core.words.stemming import stem, stemmer_for
from kpdesk.core.words.stopwords import STOPWORDS, is_stopword
from kpdesk.core.words.tokens import APOSTROPHES, COMPOUND, TOKEN, Piece, Word, is_content, pieces, words

__all__ = [
    "APOSTROPHES",
    "COMPOUND",
    "STOPWORDS",
    "TOKEN",
    "Piece",
    "Word",
    "arabic_bare",
    "attached",
    "compound_pieces",
    "compounds",
    "fold",
    "is_content",
    "is_stopword",
    "pieces",
    "stem",
    "stemmer_for",
    "words",
]

"""Text reuse: words that were said before, found through runs of five and proved word by word."""

from kpdesk.core.reuse.bar import Bar
from kpdesk.core.reuse.courtesy import Courtesy, Ear, Ends
from kpdesk.core.reuse.evidence import COMMON, SAID_BEFORE, Evidence, Witness
from kpdesk.core.reuse.proof import LEAST_WORDS, Shared, holds_a_sentence, shared_words
from kpdesk.core.reuse.shingles import chosen, shingles, told
from kpdesk.core.reuse.spoken import Spoken, spoken
from kpdesk.core.reuse.usage import Usage

__all__ = [
    "COMMON",
    "LEAST_WORDS",
    "SAID_BEFORE",
    "Bar",
    "Courtesy",
    "Ear",
    "Ends",
    "Evidence",
    "Shared",
    "Spoken",
    "Usage",
    "Witness",
    "chosen",
    "holds_a_sentence",
    "shared_words",
    "shingles",
    "spoken",
    "told",
]

"""The verbs of the theme lexicon: see its terms, add and take away some, and go back to any edition."""

from __future__ import annotations

from collections.abc import Sequence

from kpdesk.archive.base import ArchiveBase
from kpdesk.archive.comparing.lexicon_editions import EDITED
from kpdesk.archive.knowledge import lexicon as shipped
from kpdesk.core.records import LexiconEdition, TermEdit, ThemeTerms
from kpdesk.errors import FieldError

_LONGEST = 200


class LexiconVerbs(ArchiveBase):
    """What a reader does with the words that themes are known by; each edit is a step of undo, and an edition."""

    def themes(self) -> tuple[str, ...]:
        """The ids of all themes, in the order of the lexicon."""
        return tuple(theme.id for theme in shipped().themes)

    def theme_terms(self, theme: str, language: str) -> ThemeTerms:
        """The terms of a theme in a language, and what of them is a reader's own doing."""
        self._known(theme, language)
        now, first = self._lexicons.present.triggers_of(theme, language), shipped().triggers_of(theme, language)
        return ThemeTerms(
            theme,
            language,
            now,
            added=tuple(each for each in now if each not in first),
            removed=tuple(each for each in first if each not in now),
        )

    def edit_terms(
        self, theme: str, language: str, *, add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> LexiconEdition:
        """Add terms to a theme in a language, or take some away, as a new edition of the lexicon.

        What changes nothing makes no edition. From now on comparing, the theme grid and searching by theme use it.
        """
        self._known(theme, language)
        before = self._lexicons.editions()[-1]
        now, first = self._lexicons.present.triggers_of(theme, language), shipped().triggers_of(theme, language)
        wanted = [each for each in dict.fromkeys((*now, *map(_term, add))) if each not in remove]
        if tuple(wanted) == now:
            return before
        edit = TermEdit(
            theme,
            language,
            tuple(each for each in wanted if each not in first),
            removed=tuple(each for each in first if each not in wanted),
        )
        others = [each for each in before.edits if (each.theme, each.language) != (theme, language)]
        return self._use([*others, edit] if edit.added or edit.removed else others)

    @property
    def lexicon_warning(self) -> str | None:
        """A sentence where editions of an earlier kpdesk cannot be read; they are kept, and nothing overwrites them."""
        return self._lexicons.warning

    def lexicon_editions(self) -> tuple[LexiconEdition, ...]:
        """Every edition of the lexicon, oldest first: number 0 is the shipped one, the last is in use."""
        return self._lexicons.editions()

    def restore_lexicon(self, n: int = 0) -> LexiconEdition:
        """Use edition `n` again (0: the shipped lexicon), as a new edition; none that was made since is lost."""
        editions = self._lexicons.editions()
        if not 0 <= n < len(editions):
            raise FieldError(f"There is no edition {n} of the lexicon. They go from 0 to {len(editions) - 1}.")
        if editions[n].edits == editions[-1].edits:
            return editions[-1]
        return self._use(editions[n].edits)

    def _use(self, edits: Sequence[TermEdit]) -> LexiconEdition:
        made = self._lexicons.keep(edits)
        self._announce(EDITED, lexicon=True)
        return made

    def _known(self, theme: str, language: str) -> None:
        if not shipped().triggers_of(theme, language):
            raise FieldError(f"There is no theme “{theme}” with terms in “{language}”, so nothing was changed.")


def _term(text: str) -> str:
    term = " ".join(text.split())
    if not any(map(str.isalnum, term)) or len(term) > _LONGEST:
        raise FieldError(f"A term is a word or a few of them, and “{term[:40]}” is none. Nothing was changed.")
    return term

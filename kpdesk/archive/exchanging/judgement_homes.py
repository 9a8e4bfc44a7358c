"""What a bundle says was decided about links, brought to the passages that are here; the rest waits.

Only a text that is the same to the byte has the same passages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from kpdesk.archive.exchanging.homes import Homes
from kpdesk.exchange.bundle import judgement_of_line, line_of_judgement
from kpdesk.exchange.bundle_contents import BundledJudgement, BundledPassage, BundledStatement
from kpdesk.store import Decided, Homeless, Store


class JudgementHomes:
    """The decisions of a bundle that are about texts here, and those that have to wait."""

    def __init__(
        self,
        judgements: Sequence[BundledJudgement],
        statements: Mapping[str, BundledStatement],
        homes: Homes,
        *,
        coming: Collection[str] = (),
    ) -> None:
        found = [(each, decided_here(each, statements, homes)) for each in judgements]
        self.arriving = [here for _, here in found if here is not None]
        lost = [each for each, here in found if here is None]
        self._waiting = [each for each in lost if not coming or not {each.a.statement, each.b.statement} & {*coming}]
        self.homeless = [Homeless("judged", each.operation.id, line_of_judgement(each, statements)) for each in lost]
        self.ids = [each.operation.id for each in judgements]

    @property
    def left_aside(self) -> tuple[str, ...]:
        """What is not taken over yet, in a sentence."""
        if not self._waiting:
            return ()
        said = f"Decisions about links between texts that are not here wait ({len(self._waiting)}). "
        return (f"{said}They are taken over once these are imported.",)


def decided_here(
    judgement: BundledJudgement, statements: Mapping[str, BundledStatement], homes: Homes
) -> Decided | None:
    """The decision at the places that its passages have here; None where the text of one of them is not here."""
    a, b = (_passage(each, statements, homes) for each in (judgement.a, judgement.b))
    return Decided(a, b, judgement.operation) if a is not None and b is not None else None


def judgements_with_homes(store: Store) -> dict[str, list[Decided]]:
    """What waits in the archive and has both its texts here by now, by the bundle that brought it."""
    waiting = store.waiting_judgements()
    if not waiting:
        return {}
    homes, found = Homes(store), defaultdict[str, list[Decided]](list)
    for bundle, entry in waiting:
        here = decided_here(*judgement_of_line(entry), homes)
        if here is not None:
            found[bundle].append(here)
    return found


def _passage(
    passage: BundledPassage, statements: Mapping[str, BundledStatement], homes: Homes
) -> tuple[str, int, int] | None:
    versions = statements[passage.statement].versions
    version = next((each for each in versions if each.n == passage.version), None)
    here = homes.text(version.text_sha256) if version is not None else None
    return (here.key, here.version, passage.paragraph) if here is not None else None

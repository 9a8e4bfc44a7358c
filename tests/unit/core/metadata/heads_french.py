"""Heads of imaginary French documents with the description they should get; all of it invented for the tests."""

from __future__ import annotations

from tests.unit.core.metadata.head import Head

PROSE = (
    "La rivière était calme ce matin-là, et ceux qui creusent sur ses bords ont raconté à nos visiteurs que le prix "
    "d’une pierre avait baissé d’un tiers depuis les pluies. Personne n’a contesté les chiffres affichés au mur."
)

HEADS = (
    Head(
        "un discours d'ouverture de la coalition",
        """
Discours d’ouverture de la Coalition de la société civile du Processus de Kimberley

Réunion plénière, Luanda (Angola), le 16 novembre 2015

Monsieur le Président,
Mesdames et Messieurs les délégués,

{prose}

Je vous remercie.
""",
        {
            "title": "Discours d’ouverture de la Coalition de la société civile du Processus de Kimberley",
            "date": "2015-11-16",
            "meeting": (2015, "plenary", "Luanda", "AO"),
            "organisation": "CSC",
            "kind": "opening speech",
            "language": "fr",
        },
    ),
    Head(
        "un communiqué de presse avec sa date d'abord",
        """
Bruxelles, le 1er juin 2018

COMMUNIQUÉ DE PRESSE
Pour diffusion immédiate

Trois ans de retard pour un fonds sans argent

La Coalition de la société civile demande aux participants du Processus de Kimberley de payer. {prose}

Contact : Awa Traoré, +32 2 555 01 02
""",
        {
            "title": "Trois ans de retard pour un fonds sans argent",
            "date": "2018-06-01",
            "kind": "press release",
            "speakers": (),
            "language": "fr",
        },
    ),
    Head(
        "une allocution prononcée par un ministre",
        """
RÉPUBLIQUE CENTRAFRICAINE

Allocution de clôture

prononcée par M. Gervais Ndimba, ministre des Mines

Réunion intersessionnelle du Processus de Kimberley
Anvers, 18-22 juin 2018

Seul le prononcé fait foi

Madame la Présidente,

{prose}
""",
        {
            "title": "Allocution de clôture",
            "date": "2018-06-22",
            "meeting": (2018, "intersessional", "Antwerp", "BE"),
            "organisation": "Central African Republic",
            "speakers": ("Gervais Ndimba",),
            "kind": "closing speech",
            "delivery": "check against delivery",
        },
        derived=("date",),
    ),
    Head(
        "une intervention au nom d'un pays",
        """
Intervention de la délégation du Togo

Plénière du Processus de Kimberley, 12 novembre 2021

Monsieur le Président,

{prose}
""",
        {
            "organisation": "Togo",
            "kind": "intervention",
            "date": "2021-11-12",
            "meeting": (2021, "plenary", "Moscow", "RU"),
        },
    ),
    Head(
        "un texte distribué mais non prononcé",
        """
Coalition de la société civile
Discours de clôture (distribué, non prononcé)
Plénière de Dubaï, le 15 novembre 2024

Mesdames et Messieurs,

{prose}
""",
        {"delivery": "circulated", "kind": "closing speech", "organisation": "CSC", "date": "2024-11-15"},
    ),
    Head(
        "un communiqué final",
        """
Communiqué final de la réunion plénière du Processus de Kimberley
Gaborone, du 6 au 9 novembre 2006

{prose}
""",
        {"kind": "communique", "organisation": "KP", "date": "2006-11", "meeting": (2006, "plenary", "Gaborone", "BW")},
    ),
    Head(
        "une lettre sans date",
        """
Lettre ouverte aux participants

Au nom de la Coalition de la société civile, nous vous écrivons une troisième fois. {prose}
""",
        {"kind": "letter", "date": None, "year": None, "organisation": "CSC", "language": "fr"},
    ),
    Head(
        "une recette de cuisine",
        """
Soupe à l'oignon

Coupez les oignons en tranches fines. {prose}
""",
        {
            "title": "Soupe à l'oignon",
            "kind": "other",
            "organisation": None,
            "date": None,
            "meeting": None,
            "language": "fr",
        },
    ),
)

"""Heads of imaginary Spanish and Portuguese documents with their descriptions; all of it invented for the tests."""

from __future__ import annotations

from tests.unit.core.metadata.head import Head

PROSE = (
    "El río estaba tranquilo aquella mañana, y quienes excavan en sus orillas contaron a nuestros visitantes que el "
    "precio de una piedra había bajado un tercio desde las lluvias. Nadie discutió las cifras que se mostraron."
)
PORTUGUESE = (
    "O rio estava calmo naquela manhã, e os que cavam nas suas margens contaram aos nossos visitantes que o preço de "
    "uma pedra tinha caído um terço desde as chuvas. Ninguém contestou os números que foram mostrados na parede."
)

HEADS = (
    Head(
        "un discurso de apertura en español",
        """
Discurso de apertura de la Coalición de la Sociedad Civil del Proceso de Kimberley

Reunión plenaria, Dubái, 13 de noviembre de 2016

Señor Presidente,

{prose}
""",
        {
            "title": "Discurso de apertura de la Coalición de la Sociedad Civil del Proceso de Kimberley",
            "date": "2016-11-13",
            "meeting": (2016, "plenary", "Dubai", "AE"),
            "organisation": "CSC",
            "kind": "opening speech",
            "language": "es",
        },
    ),
    Head(
        "una declaración de un país con su embajador",
        """
Declaración de la República Bolivariana de Venezuela

Pronunciada por el embajador Ramiro Villaseca

Sesión plenaria del Proceso de Kimberley
17 de noviembre del 2016

Excelencias,

{prose}
""",
        {
            "date": "2016-11-17",
            "organisation": "Venezuela",
            "speakers": ("Ramiro Villaseca",),
            "kind": "statement",
            "delivery": "delivered",
            "meeting": (2016, "plenary", "Dubai", "AE"),
        },
    ),
    Head(
        "un comunicado de prensa",
        """
COMUNICADO DE PRENSA

Para publicación inmediata

El oro tapa lo que el diamante calla

Caracas, 5 de marzo de 2020

{prose}
""",
        {
            "title": "El oro tapa lo que el diamante calla",
            "date": "2020-03-05",
            "kind": "press release",
            "organisation": None,
        },
    ),
    Head(
        "unas palabras de clausura repartidas por escrito",
        """
Palabras de clausura de México
(no pronunciado, distribuido por escrito)

Reunión entre períodos de sesiones del Proceso de Kimberley, del 12 al 16 de mayo de 2025

Señoras y señores,

{prose}
""",
        {
            "kind": "closing speech",
            "organisation": "Mexico",
            "delivery": "circulated",
            "date": "2025-05-16",
            "meeting": (2025, "intersessional", "Dubai", "AE"),
        },
        derived=("date",),
    ),
    Head(
        "una carta",
        """
Carta abierta al presidente del Proceso de Kimberley
9 de abril de 2013

Estimado señor presidente:

{prose}
""",
        {"kind": "letter", "date": "2013-04-09", "organisation": None, "language": "es"},
    ),
    Head(
        "um discurso de abertura em português",
        f"""
Discurso de abertura do Presidente do Processo de Kimberley

Reunião plenária, Luanda, 16 de novembro de 2015

Proferido por Bento Cassanje, Ministro da Geologia e Minas

Senhoras e senhores delegados,

{PORTUGUESE}
""",
        {
            "title": "Discurso de abertura do Presidente do Processo de Kimberley",
            "date": "2015-11-16",
            "meeting": (2015, "plenary", "Luanda", "AO"),
            "organisation": "KP Chair",
            "speakers": ("Bento Cassanje",),
            "kind": "opening speech",
            "delivery": "delivered",
            "language": "pt",
        },
    ),
    Head(
        "uma intervenção de Angola",
        f"""
REPÚBLICA DE ANGOLA

Intervenção na sessão sobre mineração artesanal

Reunião intersessional do Processo de Kimberley, Kasane, 22 de junho de 2022

Senhor Presidente,

{PORTUGUESE}
""",
        {
            "title": "Intervenção na sessão sobre mineração artesanal",
            "organisation": "Angola",
            "kind": "intervention",
            "date": "2022-06-22",
            "meeting": (2022, "intersessional", "Kasane", "BW"),
            "language": "pt",
        },
    ),
    Head(
        "um comunicado de imprensa",
        f"""
Comunicado de imprensa

Lisboa, 1.º de março de 2021

Um certificado não é uma prova

Em nome da Coligação da Sociedade Civil, pedimos uma resposta. {PORTUGUESE}
""",
        {
            "title": "Um certificado não é uma prova",
            "date": "2021-03-01",
            "kind": "press release",
            "organisation": "CSC",
            "language": "pt",
        },
    ),
    Head(
        "uma receita",
        f"\nBolo de laranja\n\n{PORTUGUESE}\n",
        {"title": "Bolo de laranja", "kind": "other", "organisation": None, "meeting": None, "language": "pt"},
    ),
)

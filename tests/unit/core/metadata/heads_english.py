"""Heads of imaginary English documents with the description they should get; all of it invented for the tests."""

from __future__ import annotations

from tests.unit.core.metadata.head import Head

PROSE = (
    "The river bank was quiet that morning, and the people who dig there told our visitors that the price of a stone "
    "had fallen by a third since the rains. Nobody in the hall disputed the figures that were shown on the wall."
)

HEADS = (
    Head(
        "an opening speech with place and day in separate lines",
        """
Opening Speech of the KP Civil Society Coalition

Kimberley Process Intersessional Meeting
Mumbai, India
17 June 2019

Madam Chair,

{prose}

I thank you.

Blessing Okafor
Coordinator, KP CSC
""",
        {
            "title": "Opening Speech of the KP Civil Society Coalition",
            "date": "2019-06-17",
            "year": 2019,
            "meeting": (2019, "intersessional", "Mumbai", "IN"),
            "organisation": "CSC",
            "speakers": ("Blessing Okafor",),
            "kind": "opening speech",
            "delivery": "unknown",
            "language": "en",
        },
    ),
    Head(
        "a closing address read by a named president",
        """
WORLD DIAMOND COUNCIL

Closing Address by Mr. Oren Talbrecht, President

2018 KP Plenary, Brussels
As delivered on 16 November 2018

Mr. Chair, distinguished delegates,

{prose}
""",
        {
            "title": "Closing Address by Mr. Oren Talbrecht, President",
            "date": "2018-11-16",
            "meeting": (2018, "plenary", "Brussels", "BE"),
            "organisation": "WDC",
            "speakers": ("Oren Talbrecht",),
            "kind": "closing speech",
            "delivery": "delivered",
        },
    ),
    Head(
        "a government statement with the minister above the text",
        """
REPUBLIC OF BOTSWANA

Statement by H.E. Ms. Lorato Sebina, Minister of Minerals and Energy

Kimberley Process Plenary, Victoria Falls, 6 November 2023

Check against delivery

Honourable Chair,

{prose}
""",
        {
            "title": "Statement by H.E. Ms. Lorato Sebina, Minister of Minerals and Energy",
            "date": "2023-11-06",
            "meeting": (2023, "plenary", "Victoria Falls", "ZW"),
            "organisation": "Botswana",
            "speakers": ("Lorato Sebina",),
            "kind": "statement",
            "delivery": "check against delivery",
        },
    ),
    Head(
        "a press release with a dateline",
        """
FOR IMMEDIATE RELEASE

Press release

Miners wait for a register that was promised four years ago

Luanda, 24 June 2015 - The Kimberley Process Civil Society Coalition today asked every participant to publish
the licences it has issued. {prose}

Media contact: Jonas Ferreira, +244 222 555 0101
""",
        {
            "title": "Miners wait for a register that was promised four years ago",
            "date": "2015-06-24",
            "organisation": None,
            "speakers": (),
            "kind": "press release",
            "delivery": "unknown",
        },
    ),
    Head(
        "a final communique",
        """
Final Communiqué of the Kimberley Process Plenary

Dubai, United Arab Emirates, 12 - 15 November 2024

1. The Kimberley Process held its plenary in Dubai under the chairmanship of the United Arab Emirates. {prose}
""",
        {
            "title": "Final Communiqué of the Kimberley Process Plenary",
            "date": "2024-11",
            "date_precision": "month",
            "meeting": (2024, "plenary", "Dubai", "AE"),
            "organisation": "KP",
            "kind": "communique",
            "speakers": (),
        },
    ),
    Head(
        "a speech that was only handed round",
        """
ADPA closing remarks (not delivered, circulated in writing)

Plenary meeting, Dubai, November 2016

Chair,

{prose}
""",
        {
            "title": "ADPA closing remarks (not delivered, circulated in writing)",
            "date": "2016-11",
            "date_precision": "month",
            "organisation": "ADPA",
            "kind": "closing speech",
            "delivery": "circulated",
        },
    ),
    Head(
        "a date in figures that can be read two ways",
        """
Intervention by Sierra Leone

Kimberley Process Plenary
05/11/2021

Mr. Chair,

{prose}
""",
        {
            "date": "2021-11-05",
            "organisation": "Sierra Leone",
            "kind": "intervention",
            "meeting": (2021, "plenary", "Moscow", "RU"),
        },
        guesses=("date",),
    ),
    Head(
        "a meeting that the text calls virtual has no city, whatever the facts know",
        """
Intervention by Sierra Leone

Kimberley Process Plenary, held virtually
8 November 2021

Mr. Chair,

{prose}
""",
        {
            "date": "2021-11-08",
            "organisation": "Sierra Leone",
            "kind": "intervention",
            "meeting": (2021, "plenary", None, "RU"),
        },
    ),
    Head(
        "an organisation named long after the one who is spoken for",
        """
A letter to all delegations

On behalf of everybody who has ever worked at the river and in the offices around it, and who has read the reports of
the World Diamond Council, I write to you.

{prose}
""",
        {"organisation": None},
    ),
    Head(
        "a date in figures that can be read one way only",
        """
Intervention by the Delegation of Canada

Kimberley Process Intersessional
06/22/2022

Mr. Chair,

{prose}
""",
        {"date": "2022-06-22", "organisation": "Canada", "meeting": (2022, "intersessional", "Kasane", "BW")},
    ),
    Head(
        "a letter",
        """
Open letter to the KP Chair

14 March 2023

From the Kimberley Process Civil Society Coalition

Dear Chair,

{prose}

Sincerely,
Amara Dukuly
Coordinator, KP CSC
""",
        {
            "title": "Open letter to the KP Chair",
            "date": "2023-03-14",
            "organisation": "CSC",
            "kind": "letter",
            "speakers": ("Amara Dukuly",),
        },
    ),
    Head(
        "a yearly report",
        """
# Annual report 2020

African Diamond Producers Association

{prose}
""",
        {
            "title": "Annual report 2020",
            "year": 2020,
            "date": None,
            "organisation": "ADPA",
            "kind": "report",
            "meeting": None,
        },
    ),
    Head(
        "an interview with turns",
        """
KP Chair speaks about the year ahead

3 February 2022

DIAMOND WEEKLY: What will you do first?

KP CHAIR: We begin with the calendar. {prose}

DIAMOND WEEKLY: And then?

KP CHAIR: Then the money. {prose}

DIAMOND WEEKLY: Will it work?

KP CHAIR: Ask me in November.
""",
        {
            "title": "KP Chair speaks about the year ahead",
            "date": "2022-02-03",
            "organisation": "KP Chair",
            "kind": "interview",
            "publisher": None,
        },
    ),
    Head(
        "a text that has nothing to do with any scheme",
        """
How to plant tomatoes

Choose a sunny spot and dig a hole. {prose}
""",
        {
            "title": "How to plant tomatoes",
            "date": None,
            "year": None,
            "meeting": None,
            "organisation": None,
            "publisher": None,
            "speakers": (),
            "kind": "other",
            "delivery": "unknown",
            "language": "en",
        },
    ),
    Head(
        "a speech that begins at once",
        "\n{prose}\n\n{prose}\n",
        {"title": None, "date": None, "meeting": None, "organisation": None, "speakers": (), "kind": "other"},
    ),
    Head(
        "an organisation that no table knows",
        """
Remarks at the side event

On behalf of the Friends of the Upper Valley, I would like to thank the hosts. {prose}
""",
        {"organisation": "Friends of the Upper Valley", "kind": "statement"},
        guesses=("organisation",),
    ),
    Head(
        "a host that does not speak",
        """
Welcome to the plenary

Hybrid meeting hosted by the Republic of Botswana, 1 to 4 November 2022

{prose}
""",
        {"organisation": None, "date": "2022-11", "date_precision": "month", "meeting": (2022, "plenary", None, None)},
    ),
    Head(
        "a headline about promises is no word on delivery",
        """
KP Civil Society Coalition

Reforms promised, not delivered

Statement of 9 May 2024

{prose}
""",
        {"delivery": "unknown", "organisation": "CSC", "date": "2024-05-09", "kind": "statement"},
    ),
    Head(
        "a file whose name says more than the text",
        "\n{prose}\n",
        {"date": "2017-12-11", "year": 2017, "kind": "opening speech"},
        file_name="2017-12-11_opening_remarks.docx",
    ),
    Head(
        "a text about the end of a meeting",
        """
Kimberley Process Civil Society Coalition

Statement on the 2011 KP Plenary: one door closes

The plenary in Kinshasa closed on 3 November 2011 without a word on the river. {prose}
""",
        {
            "title": "Statement on the 2011 KP Plenary: one door closes",
            "date": "2011-11-03",
            "meeting": (2011, "plenary", "Kinshasa", "CD"),
            "organisation": "CSC",
        },
        derived=("date",),
    ),
    Head(
        "a year with two plenaries, told apart by the day",
        """
Opening remarks by Global Witness

Kimberley Process Plenary, 30 October 2003

Mr. Chairman,

{prose}
""",
        {"meeting": (2003, "plenary", "Sun City", "ZA"), "organisation": "Global Witness", "date": "2003-10-30"},
    ),
    Head(
        "the misspelt name of the coalition",
        """
Kimberly Process Civil Society Coalition
Opening remarks, Kimberly Process Plenary, Brisbane, 11 December 2017

Mister Chair,

{prose}
""",
        {
            "organisation": "CSC",
            "date": "2017-12-11",
            "kind": "opening speech",
            "meeting": (2017, "plenary", "Brisbane", "AU"),
        },
    ),
)

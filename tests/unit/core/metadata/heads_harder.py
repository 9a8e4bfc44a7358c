"""Heads that were written after the rules, to see whether the rules hold; all of it invented for the tests."""

from __future__ import annotations

from tests.unit.core.metadata.head import Head

PROSE = (
    "The people who dig along the river told our visitors that the price of a stone had fallen by a third since the "
    "rains, and nobody in the hall disputed the figures shown on the wall that day."
)

HEADS = (
    Head(
        "a title with year, meeting and city in one line",
        "2019 Intersessional Meeting Mumbai – Opening Remarks by the Civil Society Coalition\n\n"
        "Madam Chair,\n\n{prose}",
        {"year": 2019, "date": None, "meeting": (2019, "intersessional", "Mumbai", "IN"), "kind": "opening speech"},
    ),
    Head(
        "a meeting without a year, in a country that held only one",
        "Closing remarks of the Civil Society Coalition at the Kimberley Process Intersessional in Zimbabwe\n\n{prose}",
        {"year": 2023, "meeting": (2023, "intersessional", "Victoria Falls", "ZW"), "organisation": "CSC"},
        guesses=("meeting", "year"),
    ),
    Head(
        "a meeting without a year, in a country that held several",
        "Closing remarks of the Civil Society Coalition at the Kimberley Process Plenary in South Africa\n\n{prose}",
        {"year": None, "meeting": None, "organisation": "CSC"},
    ),
    Head(
        "the year of a meeting without one, from the file name",
        "Closing remarks of the Civil Society Coalition at the Kimberley Process Plenary\n\n{prose}",
        {"year": 2013, "meeting": (2013, "plenary", "Johannesburg", "ZA")},
        file_name="closing_2013.pdf",
        guesses=("meeting", "year"),
    ),
    Head(
        "a meeting that only the file name gives",
        "Closing remarks of the Civil Society Coalition\n\nThe Kimberley Process met again. {prose}",
        {"year": 2018, "meeting": (2018, "plenary", "Brussels", "BE"), "kind": "closing speech"},
        file_name="KP-plenary-2018-closing.docx",
        guesses=("meeting", "year"),
    ),
    Head(
        "an opening address by the president of an observer",
        "# Opening Address by Edvard Halloway, President, World Diamond Council\n\nKP Plenary 2021\n\n{prose}",
        {"organisation": "WDC", "speakers": ("Edvard Halloway",), "meeting": (2021, "plenary", "Moscow", "RU")},
    ),
    Head(
        "the short name of a union of states before the word for the speech",
        "EU Opening Statement\n\nKimberley Process Plenary\n\nGaborone, 1 November 2022\n\n"
        "Chair, colleagues,\n\n{prose}",
        {"organisation": "European Union", "kind": "opening speech", "date": "2022-11-01"},
    ),
    Head(
        "a head of delegation after the country",
        "Statement by the Head of Delegation of Ukraine, Ms. Oksana Dremliuh\n\n"
        "KP Intersessional, Kasane, 20 June 2022",
        {
            "organisation": "Ukraine",
            "speakers": ("Oksana Dremliuh",),
            "meeting": (2022, "intersessional", "Kasane", "BW"),
        },
    ),
    Head(
        "a permanent mission",
        "Permanent Mission of Canada to the United Nations\n\nStatement on rough stones\n\n"
        "New York, 3 March 2020\n\n{prose}",
        {"title": "Statement on rough stones", "organisation": "Canada", "meeting": None},
        derived=("organisation",),
    ),
    Head(
        "an address set over many lines in capitals",
        "Ministry of Mines and Mining Development\nRepublic of Zimbabwe\n\nKEYNOTE ADDRESS\n\nBY\n\n"
        "HON. TENDAI MUKARATI\n\n"
        "AT THE OPENING OF THE KIMBERLEY PROCESS INTERSESSIONAL MEETING\n\nVICTORIA FALLS, 22 MAY 2023\n\n{prose}",
        {
            "title": "KEYNOTE ADDRESS",
            "organisation": "Zimbabwe",
            "speakers": ("Tendai Mukarati",),
            "kind": "opening speech",
            "meeting": (2023, "intersessional", "Victoria Falls", "ZW"),
        },
    ),
    Head(
        "everything in one line with dashes",
        "Opening remarks – KP Plenary Moscow (virtual) – 8 November 2021 – Jane Okello, Coordinator KP CSC\n\n{prose}",
        {"organisation": "CSC", "speakers": ("Jane Okello",), "date": "2021-11-08", "kind": "opening speech"},
    ),
    Head(
        "a date that belongs to the page",
        "Civil Society Coalition position paper\n\nWhy the definition must change\n\n{prose}\n\n"
        "Last updated: 3 March 2024",
        {"date": None, "year": None, "organisation": "CSC", "kind": "statement"},
    ),
    Head(
        "a report over a year",
        "Report of the working group for the period 1 January to 31 December 2019\n\n{prose}",
        {"date": "2019", "date_precision": "year", "kind": "report", "organisation": None},
        derived=("date",),
    ),
    Head(
        "a dateline with a bar, and a contact below",
        'Gaborone, Botswana | 3 November 2022\n\nKP CSC: "We will not be silent"\n\n'
        "The coalition left the room. {prose}\n\n"
        "For more information please contact: Ama Boateng, ama@example.org",
        {"title": 'KP CSC: "We will not be silent"', "date": "2022-11-03", "organisation": "CSC", "speakers": ()},
    ),
    Head(
        "a title that remembers another day",
        "Statement on the tenth anniversary of the declaration of 5 November 2002\n\nWorld Diamond Council\n\n"
        "27 November 2012\n\n{prose}",
        {"date": "2012-11-27", "organisation": "WDC"},
    ),
    Head(
        "an ambassador of a country with dots",
        "Remarks by Ambassador Gilda Roscoe, Head of the U.S. Delegation\n\n"
        "Kimberley Process Plenary Session, Washington, November 27, 2012\n\n{prose}",
        {
            "organisation": "United States of America",
            "speakers": ("Gilda Roscoe",),
            "meeting": (2012, "plenary", "Washington, D.C.", "US"),
        },
    ),
    Head(
        "the chair who is only called the chair",
        "Chair's closing statement at the Kimberley Process Plenary\n\nVictoria Falls, 10 November 2023\n\n{prose}",
        {"organisation": "KP Chair", "kind": "closing speech", "meeting": (2023, "plenary", "Victoria Falls", "ZW")},
        derived=("organisation",),
    ),
    Head(
        "the chair of something no table knows",
        "Chair's closing statement\n\n{prose}",
        {"organisation": None, "kind": "closing speech"},
    ),
    Head(
        "a known person asked by a paper",
        "Interview: Jacob Thamage on the year ahead\n\nHarbour News, 18 March 2022\n\n{prose}",
        {"organisation": "KP Chair", "speakers": ("Jacob Thamage",), "kind": "interview", "date": "2022-03-18"},
        guesses=("organisation",),
    ),
    Head(
        "a known person in a year in which somebody else held the office",
        "Interview: Jacob Thamage on old times\n\nHarbour News, 18 March 2009\n\n{prose}",
        {"organisation": None, "speakers": ("Jacob Thamage",)},
    ),
    Head(
        "an interview that names its guest in the first sentence",
        "Five questions about a river\n\nInterview\n\n"
        "Our editor spoke with Minister Benedita Caldas in her garden. {prose}",
        {"speakers": ("Benedita Caldas",), "kind": "interview"},
        derived=("speakers",),
    ),
    Head(
        "a signed letter without a title",
        "Dear Colleagues,\n\n{prose}\n\nYours sincerely,\n\nJacob Thamage\nKP Chair\n\nGaborone, 2 February 2022",
        {
            "title": None,
            "kind": "letter",
            "speakers": ("Jacob Thamage",),
            "organisation": "KP Chair",
            "date": "2022-02-02",
        },
    ),
    Head(
        "an allocution of a minister of a country",
        "Allocution de S.E. Mme Fatou Kéïta, Ministre des Mines de la République de Guinée\n\n"
        "15e réunion plénière du Processus de Kimberley\n\nBruxelles, le 12 novembre 2018\n\nMadame la Présidente,",
        {"organisation": "Guinea", "speakers": ("Fatou Kéïta",), "meeting": (2018, "plenary", "Brussels", "BE")},
    ),
    Head(
        "a speech that reads like one but has no label",
        "Mr. President, ladies and gentlemen,\n\n{prose}\n\n{prose} I thank you.",
        {"kind": "statement", "title": None},
        guesses=("kind",),
    ),
    Head(
        "a title that two meetings share",
        "WDC statement after the 2019 Intersessional and before the 2019 Plenary of the Kimberley Process\n\n{prose}",
        {"meeting": (2019, "intersessional", "Mumbai", "IN"), "organisation": "WDC"},
        guesses=("meeting",),
    ),
    Head(
        "a first paragraph that calls one meeting by two names",
        "WDC calls for reform\n\n14 June 2022\n\n"
        "The KP meets in plenary session in Botswana from 20 to 24 June. {prose}\n\n"
        "The Intersessional comes at a hard time. {prose}",
        {"meeting": (2022, "intersessional", "Kasane", "BW")},
        guesses=("meeting",),
    ),
    Head(
        "a first paragraph that speaks of one meeting",
        "WDC calls for reform\n\n9 November 2023\n\n"
        "The Kimberley Process Plenary in Victoria Falls ends tomorrow. {prose}",
        {"meeting": (2023, "plenary", "Victoria Falls", "ZW"), "organisation": "WDC"},
        derived=("meeting",),
    ),
    Head(
        "a plenary of nothing in particular",
        "Remarks at the plenary session of the gardeners' club\n\n3 May 2018\n\n{prose}",
        {"meeting": (2018, "plenary", None, None), "organisation": None},
        guesses=("meeting",),
    ),
    Head(
        "a city that the facts do not know",
        "Kimberley Process Plenary\n\nStatement by Ghana\n\nKumasi, Ghana\n\n5 November 2031\n\n{prose}",
        {"meeting": (2031, "plenary", "Kumasi", "GH"), "organisation": "Ghana"},
    ),
    Head(
        "a city that contradicts the facts",
        "Statement by Ghana\n\nKimberley Process Plenary in Luanda, 19 November 2019\n\n{prose}",
        {"meeting": (2019, "plenary", "New Delhi", "IN"), "organisation": "Ghana"},
        guesses=("meeting",),
    ),
    Head(
        "a special plenary is another kind of meeting",
        "WDC remarks at the special plenary of the Kimberley Process, Dubai, 17 May 2024\n\n{prose}",
        {"meeting": (2024, "other", "Dubai", "AE"), "date": "2024-05-17"},
    ),
    Head(
        "a text by the person who signs, without a label, is no speech",
        "Notes from the river\n\n{prose}\n\nJonas Reed, Director\njonas@example.org",
        {"speakers": (), "title": "Notes from the river"},
    ),
    Head(
        "a statement with a contact has no speaker",
        "Statement on the river\n\n{prose}\n\nMedia contact:\n\nJonas Reed, Director",
        {"speakers": (), "kind": "statement"},
    ),
    Head(
        "only the property of the file has a title",
        "Mr. Chair,\n\n{prose}",
        {"title": "Words for the river", "date": "2020-05-04", "publisher": "WDC"},
        properties={
            "title": "Words  for the river",
            "date": "2020-05-04T10:00:00Z",
            "publisher": "World Diamond Council",
        },
        guesses=("title",),
        derived=("date",),
    ),
    Head(
        "a property that is only the name of a file",
        "Mr. Chair,\n\n{prose}",
        {"title": None, "date": None, "publisher": "Harbour Press"},
        properties={"title": "Microsoft Word - final2.doc", "date": "yesterday", "publisher": "Harbour Press"},
    ),
    Head(
        "the code of a country in the name of the file",
        "{prose}",
        {"organisation": "Namibia", "year": 2009},
        file_name="NAM_64_2009.txt",
        guesses=("organisation", "year"),
    ),
    Head(
        "an observer in the name of the file that the text speaks of, too",
        "{prose}\n\nSo said the World Diamond Council to everybody. {prose}",
        {"organisation": "WDC"},
        file_name="wdc-2020.txt",
        guesses=("organisation",),
    ),
    Head(
        "press words that begin with their author",
        "A river is not a border\n\nADPA asked for patience. {prose}",
        {"organisation": "ADPA", "publisher": None},
        guesses=("organisation",),
    ),
    Head(
        "words on behalf of a person name no organisation",
        "Remarks\n\nOn behalf of Mr. Samuel Ortega, I thank you. {prose}",
        {"organisation": None},
    ),
    Head(
        "words on behalf of a government",
        "Remarks\n\nOn behalf of the Government of Namibia, I thank you. {prose}",
        {"organisation": "Namibia"},
        derived=("organisation",),
    ),
    Head(
        "the name of an observer under the text",
        "Remarks at the river\n\n{prose}\n\nWorld Diamond Council",
        {"organisation": "WDC"},
        derived=("organisation",),
    ),
    Head(
        "a communique of nobody known",
        "Final communiqué of the gardeners\n\n{prose}",
        {"organisation": None, "kind": "communique"},
    ),
    Head(
        "an undelivered speech in two words",
        "Closing remarks by ADPA - not delivered\n\n{prose}",
        {"delivery": "circulated", "organisation": "ADPA"},
        derived=("delivery",),
    ),
    Head(
        "a month and a year under a title that is a question",
        "Who pays for the fund?\n\nMarch 2016\n\nFrom 3 to 5 April 2016 the donors met. {prose}",
        {"date": "2016-03", "date_precision": "month", "title": "Who pays for the fund?"},
    ),
    Head(
        "a text about days to come",
        "The donors meet again\n\nFrom 3 to 5 April 2016 the donors meet in a tent. {prose}",
        {"date": "2016", "date_precision": "year"},
        derived=("date",),
    ),
    Head(
        "days of a meeting over the end of a month",
        "Statement of the gardeners\n\n29 June to 3 July 2015\n\n{prose}",
        {"date": "2015", "date_precision": "year"},
        derived=("date",),
    ),
    Head(
        "an opening speech dated by the days of its meeting",
        "Opening speech of the gardeners\n\n29 June to 3 July 2015\n\n{prose}",
        {"date": "2015-06-29"},
        derived=("date",),
    ),
    Head(
        "figures without a break in the name of the file",
        "{prose}",
        {"date": "2020-02-29", "kind": "press release"},
        file_name="press20200229.txt",
        derived=("date",),
        guesses=("kind",),
    ),
    Head(
        "a day that is told, not signed",
        "Remarks of the gardeners\n\n{prose}\n\nIt was on 3 May 2019 that we met under the old bridge.",
        {"date": None, "year": None},
    ),
    Head(
        "words on behalf of a valley, to an observer",
        "Remarks\n\nOn behalf of the valley: the World Diamond Council and Namibia were kind to us. {prose}",
        {"organisation": None},
    ),
    Head(
        "a line that says nothing is no title",
        "On and on\n\n1 May 2020\n\n{prose}",
        {"title": None, "date": "2020-05-01"},
    ),
    Head(
        "a person who is written to does not speak",
        "Letter to Jacob Thamage\n\n3 March 2022\n\nDear Mr. Thamage,\n\n{prose}",
        {"speakers": (), "organisation": None, "kind": "letter"},
    ),
    Head(
        "a person who is thanked does not lend an organisation",
        "Remarks\n\n3 March 2022\n\nJacob Thamage was kind to us. {prose}",
        {"speakers": (), "organisation": None},
    ),
    Head(
        "the scheme under the text is not its author",
        "Remarks at the river\n\n{prose}\n\nKimberley Process\n\nNamibia",
        {"organisation": None},
    ),
    Head(
        "a label set before the first sentence",
        "Communiqué de presse – Cette année, la rivière est montée au petit matin du 5 novembre. {prose}",
        {"kind": "press release", "title": None},
    ),
    Head(
        "a sentence in quotation marks is no title",
        "World Diamond Council\n\nRemarks at the river\n\n"
        "“On the eve of this day we feel that the rain has come at last and "
        "will not leave the valley for a week.”\n\n{prose}",
        {"title": "Remarks at the river", "organisation": "WDC"},
    ),
    Head(
        "a long title that begins with its kind",
        "Statement of Mr. Aldo Ferran, Deputy Minister of Finance of Namibia and Outgoing Chair of the "
        "Working Group on "
        "the Upper Valley and its Tributaries, delivered at the Special Meeting on Natural Resources, "
        "Peaceful Societies, "
        "Quiet Rivers and Sustainable Development in Small Towns\n\nDear friends,\n\n{prose}",
        {"speakers": ("Aldo Ferran",), "organisation": "Namibia", "kind": "statement", "delivery": "delivered"},
    ),
    Head(
        "an office that is greeted is no name",
        "Words of the gardeners to Mr. Secretary General, 4 May 2020\n\n{prose}",
        {"speakers": ()},
    ),
    Head(
        "an observer greeted at the end did not sign",
        "Notes from the river\n\n{prose}\n\nDistinguished members of the World Diamond Council,",
        {"organisation": None},
    ),
)

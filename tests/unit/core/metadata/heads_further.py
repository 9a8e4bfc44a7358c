"""Further heads of imaginary documents, written after the rules and without a look at them, in six languages."""

from __future__ import annotations

from tests.unit.core.metadata.head import Head

_ENGLISH = (
    "Every parcel that leaves the valley is weighed twice, and the second weight is the one that the buyers write "
    "into their books, as those who stand beside the scales have told us again and again."
)
_FRENCH = (
    "Chaque lot qui quitte la vallée est pesé deux fois, et le second poids est celui que les acheteurs inscrivent "
    "dans leurs livres, comme nous le disent depuis longtemps ceux qui se tiennent près des balances."
)
_PORTUGUESE = (
    "Cada lote que sai do vale é pesado duas vezes, e o segundo peso é o que os compradores escrevem nos seus livros, "
    "como há muito nos dizem as pessoas que ficam junto das balanças."
)
_SPANISH = (
    "Cada lote que sale del valle se pesa dos veces, y el segundo peso es el que los compradores apuntan en sus "
    "libros, como desde hace tiempo cuentan las personas que están junto a las balanzas."
)
_RUSSIAN = (
    "Каждая партия, покидающая долину, взвешивается дважды, и в книги покупателей попадает второй вес, о чём нам уже "
    "давно рассказывают те, кто стоит рядом с весами."
)
_ARABIC = (
    "كل شحنة تغادر الوادي توزن مرتين، والوزن الثاني هو الذي يكتبه المشترون في دفاترهم، كما يخبرنا منذ زمن طويل أولئك "
    "الذين يقفون بجانب الموازين كل صباح."
)

ENGLISH = (
    Head(
        "a press release with a dateline in capitals and a date without a year comma",
        "PRESS RELEASE\n\nCoalition asks for open books\n\nANTWERP, 19 June 2018 – Members of the KP Civil Society "
        "Coalition asked on Tuesday for open books. {prose}",
        {"kind": "press release", "title": "Coalition asks for open books", "date": "2018-06-19"},
    ),
    Head(
        "an embargo line before the title",
        "EMBARGOED UNTIL 14:00, 11 NOVEMBER 2014\n\nWorld Diamond Council\n\nStatement to the plenary of the "
        "Kimberley Process\nGuangzhou, China\n\nMadam Chair,\n\n{prose}",
        {
            "organisation": "WDC",
            "date": "2014-11-11",
            "meeting": (2014, "plenary", "Guangzhou", "CN"),
            "title": "Statement to the plenary of the Kimberley Process",
        },
    ),
    Head(
        "a speech checked against delivery with weekday and place",
        "CHECK AGAINST DELIVERY\n\nOpening Address\n\nby Ms. Ruth Ellingsworth\nDirector General, Department of "
        "Natural Resources of Canada\n\nKimberley Process Plenary\nTuesday, November 27th, 2012\n\n{prose}",
        {
            "delivery": "check against delivery",
            "kind": "opening speech",
            "speakers": ("Ruth Ellingsworth",),
            "organisation": "Canada",
            "date": "2012-11-27",
            "meeting": (2012, "plenary", "Washington, D.C.", "US"),
        },
    ),
    Head(
        "a letter with sender, place, day and addressee",
        "African Diamond Producers Association\nLuanda, Angola\n\n3 February 2016\n\nTo the Chair of the Kimberley "
        "Process\n\nDear Mr. Chair,\n\n{prose}\n\nYours sincerely,\n\nEdmundo Calçada\nExecutive Secretary",
        {"kind": "letter", "organisation": "ADPA", "date": "2016-02-03", "meeting": None},
    ),
    Head(
        "an e-mail with its headers",
        "{prose}\n\nBest regards\nMargit",
        {"date": "2023-05-24", "title": "Draft intervention on artisanal mining"},
        file_name="draft.eml",
        properties={"title": "Draft intervention on artisanal mining", "date": "2023-05-24", "author": "Margit Oswin"},
    ),
    Head(
        "a final communiqué with its days",
        "FINAL COMMUNIQUÉ\n\nKimberley Process Plenary Meeting\n\nBrisbane, Australia, 10–14 December 2017\n\n{prose}",
        {"kind": "communique", "year": 2017, "meeting": (2017, "plenary", "Brisbane", "AU"), "date": "2017-12"},
    ),
    Head(
        "an interview whose paper asks and whose guest answers",
        "“We still count by hand”: an interview with Lionel Abernake\n\nThe River Courier, 2 May 2017\n\n"
        "RIVER COURIER: What do you count?\n\nABERNAKE: Stones. {prose}\n\nRIVER COURIER: And then?\n\n"
        "ABERNAKE: Then we write it down. {prose}\n\nRIVER COURIER: Who reads it?\n\nABERNAKE: Nobody does.",
        {"kind": "interview", "date": "2017-05-02", "meeting": None, "organisation": None},
    ),
    Head(
        "an intervention on an item of the agenda",
        "Intervention of the Civil Society Coalition on agenda item 7\n\nKP Plenary, Victoria Falls, "
        "8 November 2023\n\nThank you, Chair.\n\n{prose}",
        {
            "kind": "intervention",
            "organisation": "CSC",
            "date": "2023-11-08",
            "meeting": (2023, "plenary", "Victoria Falls", "ZW"),
        },
    ),
    Head(
        "a right of reply of a country",
        "Right of reply by the delegation of Lesotho\n\nKimberley Process intersessional, Dubai, 14 May 2024"
        "\n\n{prose}",
        {"organisation": "Lesotho", "date": "2024-05-14", "meeting": (2024, "intersessional", "Dubai", "AE")},
    ),
    Head(
        "a document symbol, an agenda item and a speaker",
        "KP/PL/2015/7\nAgenda item 4\n\nStatement by H.E. Mr. Osbert Quillane, Ambassador of Guyana\n\n"
        "Luanda, 17 November 2015\n\nKimberley Process Plenary\n\n{prose}",
        {
            "kind": "statement",
            "organisation": "Guyana",
            "speakers": ("Osbert Quillane",),
            "date": "2015-11-17",
            "meeting": (2015, "plenary", "Luanda", "AO"),
        },
    ),
    Head(
        "a note circulated in lieu of a speech",
        "Closing statement of the Civil Society Coalition\n(circulated in writing; not read out)\n\n"
        "Plenary of the Kimberley Process, Dubai, 17 November 2016\n\n{prose}",
        {"delivery": "circulated", "kind": "closing speech", "organisation": "CSC", "date": "2016-11-17"},
    ),
    Head(
        "a statement as it was delivered",
        "As delivered\n\nStatement by Japan\n\nKimberley Process Plenary 2014\n\n{prose}",
        {"delivery": "delivered", "organisation": "Japan", "meeting": (2014, "plenary", "Guangzhou", "CN")},
    ),
    Head(
        "a yearly report of the scheme's group",
        "Annual report 2019\n\nWorking Group on Statistics\n\n{prose}",
        {"kind": "report", "year": 2019, "date": None, "meeting": None},
    ),
    Head(
        "a blog post with a name and day under the title",
        "Why the count matters\n\nBy Esther Nwachukwu\n7 September 2020\n\n{prose}",
        {"title": "Why the count matters", "speakers": ("Esther Nwachukwu",), "date": "2020-09-07", "kind": "other"},
    ),
    Head(
        "a date abbreviated with dots, and a reference number that is no date",
        "Ref. 12-11-2021/44\n\nStatement of the gardeners\n\n9 Oct. 2013\n\n{prose}",
        {"date": "2013-10-09", "organisation": None, "kind": "statement"},
    ),
    Head(
        "two speakers of one organisation",
        "Joint remarks by Ada Fernley and Bo Castellan, World Diamond Council\n\nKP Intersessional, Antwerp, "
        "20 June 2018\n\n{prose}",
        {"organisation": "WDC", "date": "2018-06-20", "meeting": (2018, "intersessional", "Antwerp", "BE")},
    ),
    Head(
        "a joint statement of two countries",
        "Joint statement by Australia and New Zealand\n\nKimberley Process Plenary, Brisbane, 12 December 2017\n\n"
        "{prose}",
        {"kind": "statement", "date": "2017-12-12", "meeting": (2017, "plenary", "Brisbane", "AU")},
        guesses=("organisation",),
    ),
    Head(
        "a recipe is none of our business",
        "Plum cake\n\nServes eight\n\n{prose}",
        {"kind": "other", "organisation": None, "speakers": (), "date": None, "meeting": None, "year": None},
    ),
    Head(
        "a date told in the text is not the day of the text",
        "Remarks of the gardeners\n\nOn 3 March 2011 the bridge fell, and on 5 April 2012 it was built again. {prose}",
        {"date": None, "meeting": None},
    ),
    Head(
        "an ISO date in the name of the file and none in the text",
        "Opening remarks of the Civil Society Coalition\n\n{prose}",
        {"date": "2018-11-13", "organisation": "CSC", "kind": "opening speech"},
        file_name="2018-11-13 CSC opening.docx",
        derived=("date",),
    ),
    Head(
        "a speech at a virtual meeting",
        "Statement by the World Diamond Council at the virtual Intersessional Meeting of the Kimberley Process, "
        "22 June 2021\n\n{prose}",
        {"organisation": "WDC", "date": "2021-06-22", "meeting": (2021, "intersessional", None, "RU")},
    ),
    Head(
        "a country named first that is only the host",
        "Kimberley Process Plenary – Brussels, Belgium – 14 November 2018\n\nStatement by the Republic of Korea\n\n"
        "{prose}",
        {"organisation": "Republic of Korea", "date": "2018-11-14", "meeting": (2018, "plenary", "Brussels", "BE")},
    ),
    Head(
        "a chair who closes the meeting",
        "Closing remarks by the KP Chair\n\nMr. Jacob Thamage\n\nKimberley Process Plenary, Gaborone, "
        "4 November 2022\n\n{prose}",
        {
            "kind": "closing speech",
            "organisation": "KP Chair",
            "speakers": ("Jacob Thamage",),
            "date": "2022-11-04",
            "meeting": (2022, "plenary", "Gaborone", "BW"),
        },
    ),
    Head(
        "a title that only remembers a meeting of another year",
        "Four years after the Brisbane plenary of 2017: statement of the Civil Society Coalition\n\n"
        "9 November 2021\n\n{prose}",
        {"organisation": "CSC", "date": "2021-11-09"},
    ),
)
FRENCH = (
    Head(
        "un discours daté du premier du mois",
        "Discours d’ouverture de la Coalition de la société civile\n\nRéunion plénière du Processus de Kimberley\n"
        "Gaborone, le 1er novembre 2022\n\nMonsieur le Président,\n\n{prose}",
        {
            "kind": "opening speech",
            "organisation": "CSC",
            "date": "2022-11-01",
            "meeting": (2022, "plenary", "Gaborone", "BW"),
            "language": "fr",
        },
    ),
    Head(
        "une déclaration d’un pays au titre d’un point",
        "Déclaration de la République démocratique du Congo\n\nPoint 5 de l’ordre du jour\n\nIntersession du "
        "Processus de Kimberley, Luanda, mercredi 24 juin 2015\n\n{prose}",
        {
            "kind": "statement",
            "organisation": "Democratic Republic of the Congo",
            "date": "2015-06-24",
            "meeting": (2015, "intersessional", "Luanda", "AO"),
        },
    ),
    Head(
        "un communiqué de presse avec lieu et date",
        "COMMUNIQUÉ DE PRESSE\n\nLes orpailleurs demandent des comptes\n\nAbidjan, le 12 mars 2019 – {prose}",
        {"kind": "press release", "title": "Les orpailleurs demandent des comptes", "date": "2019-03-12"},
    ),
    Head(
        "une lettre avec formule de politesse",
        "Bangui, le 8 août 2017\n\nÀ Monsieur le Président du Processus de Kimberley\n\nMonsieur le Président,\n\n"
        "{prose}\n\nVeuillez agréer, Monsieur le Président, l’expression de notre haute considération.\n\n"
        "Hyacinthe Morvandel",
        {"kind": "letter", "date": "2017-08-08"},
    ),
    Head(
        "un mot de clôture avec orateur",
        "Mot de clôture\nprononcé par S.E. M. Théodule Kasongo\nMinistre des Mines\n\nKinshasa, 3 novembre 2011\n\n"
        "Plénière du Processus de Kimberley\n\n{prose}",
        {
            "kind": "closing speech",
            "speakers": ("Théodule Kasongo",),
            "date": "2011-11-03",
            "meeting": (2011, "plenary", "Kinshasa", "CD"),
        },
    ),
    Head(
        "un texte à vérifier au prononcé",
        "Seul le prononcé fait foi\n\nAllocution de l’Union européenne\n\nPlénière du Processus de Kimberley, "
        "Bruxelles, 12 novembre 2018\n\n{prose}",
        {
            "delivery": "check against delivery",
            "organisation": "European Union",
            "date": "2018-11-12",
            "meeting": (2018, "plenary", "Brussels", "BE"),
        },
    ),
    Head(
        "des jours de réunion et pas de jour du discours",
        "Rapport de la Coalition de la société civile\n\nPlénière du Processus de Kimberley, Dubaï, "
        "du 13 au 17 novembre 2016\n\n{prose}",
        {"kind": "report", "organisation": "CSC", "date": "2016-11", "meeting": (2016, "plenary", "Dubai", "AE")},
    ),
    Head(
        "une recette qui ne dit rien",
        "Tarte aux prunes\n\nPour huit personnes\n\n{prose}",
        {"kind": "other", "organisation": None, "date": None, "meeting": None},
    ),
    Head(
        "un entretien",
        "Entretien avec Solange Mbaku\n\nLe Courrier du fleuve, 30 avril 2014\n\nQuestion : Que comptez-vous ?\n\n"
        "Réponse : Des pierres. {prose}\n\nQuestion : Et ensuite ?\n\nRéponse : Nous écrivons. {prose}",
        {"kind": "interview", "date": "2014-04-30", "language": "fr"},
    ),
)
PORTUGUESE = (
    Head(
        "uma declaração com data por extenso",
        "Declaração da República de Angola\n\nReunião Plenária do Processo de Kimberley\n\nNova Deli, "
        "18 de novembro de 2019\n\n{prose}",
        {
            "kind": "statement",
            "organisation": "Angola",
            "date": "2019-11-18",
            "meeting": (2019, "plenary", "New Delhi", "IN"),
            "language": "pt",
        },
    ),
    Head(
        "um discurso de encerramento",
        "Discurso de encerramento proferido por Sua Excelência Adelino Cassule, Ministro da Geologia e Minas de "
        "Angola\n\nPlenária do Processo de Kimberley, Luanda, 20 de Novembro de 2015\n\n{prose}",
        {
            "kind": "closing speech",
            "organisation": "Angola",
            "speakers": ("Adelino Cassule",),
            "date": "2015-11-20",
            "meeting": (2015, "plenary", "Luanda", "AO"),
        },
    ),
    Head(
        "um comunicado de imprensa",
        "COMUNICADO DE IMPRENSA\n\nOs garimpeiros pedem contas\n\nLuanda, 5 de março de 2014 – {prose}",
        {"kind": "press release", "title": "Os garimpeiros pedem contas", "date": "2014-03-05"},
    ),
    Head(
        "uma carta sem ano",
        "Ao Presidente do Processo de Kimberley\n\nSenhor Presidente,"
        "\n\n{prose}\n\nAtenciosamente,\n\nBenta Caluquembe",
        {"kind": "letter", "date": None, "meeting": None},
    ),
    Head(
        "uma intervenção em nome da coligação",
        "Intervenção em nome da Coligação da Sociedade Civil\n\nReunião intercalar do Processo de Kimberley, Kasane, "
        "21 de junho de 2022\n\n{prose}",
        {
            "kind": "intervention",
            "organisation": "CSC",
            "date": "2022-06-21",
            "meeting": (2022, "intersessional", "Kasane", "BW"),
        },
    ),
    Head(
        "uma receita",
        "Bolo de ameixa\n\nPara oito pessoas\n\n{prose}",
        {"kind": "other", "organisation": None, "date": None, "meeting": None},
    ),
    Head(
        "palavras de abertura com dias da reunião",
        "Palavras de abertura da Coligação da Sociedade Civil\n\nPlenária do Processo de Kimberley\nLuanda, 16 a 20 de "
        "novembro de 2015\n\n{prose}",
        {"kind": "opening speech", "date": "2015-11-16", "meeting": (2015, "plenary", "Luanda", "AO")},
        derived=("date",),
    ),
)
SPANISH = (
    Head(
        "un discurso de apertura con fecha",
        "Discurso de apertura de la Coalición de la Sociedad Civil\n\nReunión plenaria del Proceso de Kimberley\n\n"
        "Nueva Delhi, 18 de noviembre de 2019\n\nSeñor Presidente:\n\n{prose}",
        {
            "kind": "opening speech",
            "organisation": "CSC",
            "date": "2019-11-18",
            "meeting": (2019, "plenary", "New Delhi", "IN"),
            "language": "es",
        },
    ),
    Head(
        "una declaración de un país sudamericano",
        "Declaración de la República Bolivariana de Venezuela\n\nProceso de Kimberley, reunión entre períodos de "
        "sesiones\nDubái, 24 de mayo de 2016\n\n{prose}",
        {"kind": "statement", "date": "2016-05-24", "meeting": (2016, "intersessional", "Dubai", "AE")},
    ),
    Head(
        "un comunicado de prensa con lugar",
        "COMUNICADO DE PRENSA\n\nLos mineros piden cuentas\n\nCaracas, 9 de septiembre de 2018.- {prose}",
        {"kind": "press release", "title": "Los mineros piden cuentas", "date": "2018-09-09"},
    ),
    Head(
        "unas palabras de clausura",
        "Palabras de clausura pronunciadas por el Embajador Ramiro Echegoyen\n\nPlenaria del Proceso de Kimberley, "
        "Washington, 30 de noviembre de 2012\n\n{prose}",
        {
            "kind": "closing speech",
            "speakers": ("Ramiro Echegoyen",),
            "date": "2012-11-30",
            "meeting": (2012, "plenary", "Washington, D.C.", "US"),
        },
    ),
    Head(
        "una carta abierta",
        "Carta abierta al Presidente del Proceso de Kimberley\n\n1 de diciembre del 2020\n\n{prose}\n\nAtentamente,\n\n"
        "Inés Valderrama",
        {"kind": "letter", "date": "2020-12-01"},
    ),
    Head(
        "una fecha con día de la semana",
        "Intervención de la delegación\n\nMartes 13 de noviembre de 2018\n\n{prose}",
        {"kind": "intervention", "date": "2018-11-13"},
    ),
    Head(
        "una receta",
        "Tarta de ciruelas\n\nPara ocho personas\n\n{prose}",
        {"kind": "other", "organisation": None, "date": None, "meeting": None},
    ),
)
RUSSIAN = (
    Head(
        "вступительное слово председателя",
        "Вступительное слово Председателя Кимберлийского процесса Алексея Моисеева\n\nПленарная сессия, Москва\n"
        "8 ноября 2021 г.\n\nУважаемые коллеги!\n\n{prose}",
        {
            "kind": "opening speech",
            "organisation": "KP Chair",
            "date": "2021-11-08",
            "meeting": (2021, "plenary", "Moscow", "RU"),
            "language": "ru",
        },
    ),
    Head(
        "заявление делегации с днём недели",
        "Заявление делегации Российской Федерации\n\nПленарное заседание Кимберлийского процесса\n\nГуанчжоу, "
        "среда, 12 ноября 2014 года\n\n{prose}",
        {
            "kind": "statement",
            "organisation": "Russian Federation",
            "date": "2014-11-12",
            "meeting": (2014, "plenary", "Guangzhou", "CN"),
        },
    ),
    Head(
        "пресс-релиз с местом и днём",
        "ПРЕСС-РЕЛИЗ\n\nСтаратели просят открыть книги\n\nЯкутск, 4 апреля 2016 г. – {prose}",
        {"kind": "press release", "title": "Старатели просят открыть книги", "date": "2016-04-04"},
    ),
    Head(
        "дата цифрами с точками",
        "Выступление Коалиции гражданского общества\n\nМежсессионное совещание Кимберлийского процесса, Касане\n\n"
        "22.06.2022\n\n{prose}",
        {"organisation": "CSC", "date": "2022-06-22", "meeting": (2022, "intersessional", "Kasane", "BW")},
    ),
    Head(
        "письмо с подписью",
        "Председателю Кимберлийского процесса\n\n15 января 2020 года\n\nУважаемый господин Председатель!\n\n{prose}\n\n"
        "С уважением,\n\nМарфа Ельцова",
        {"kind": "letter", "date": "2020-01-15", "meeting": None, "organisation": None},
    ),
    Head(
        "дни встречи",
        "Коммюнике пленарной сессии Кимберлийского процесса\n\nМосква, 8–12 ноября 2021 года\n\n{prose}",
        {"kind": "communique", "date": "2021-11", "meeting": (2021, "plenary", "Moscow", "RU")},
    ),
    Head(
        "рецепт без примет",
        "Сливовый пирог\n\nНа восемь человек\n\n{prose}",
        {"kind": "other", "organisation": None, "date": None, "meeting": None},
    ),
    Head(
        "интервью с ответами",
        "Интервью с Марфой Ельцовой\n\nРечной вестник, 6 мая 2015 года\n\nВопрос: Что вы считаете?\n\nОтвет: Камни. "
        "{prose}\n\nВопрос: А потом?\n\nОтвет: Записываем. {prose}",
        {"kind": "interview", "date": "2015-05-06"},
    ),
)
ARABIC = (
    Head(
        "كلمة افتتاحية بشهر خليجي وأرقام هندية",
        "الكلمة الافتتاحية لائتلاف المجتمع المدني\n\nالاجتماع العام لعملية كيمبرلي\n\nدبي، ١٢ نوفمبر ٢٠٢٤\n\n"
        "السيد الرئيس،\n\n{prose}",
        {
            "kind": "opening speech",
            "organisation": "CSC",
            "date": "2024-11-12",
            "meeting": (2024, "plenary", "Dubai", "AE"),
            "language": "ar",
        },
    ),
    Head(
        "بيان بشهر شامي",
        "بيان الإمارات العربية المتحدة\n\nالاجتماع العام لعملية كيمبرلي\n\nدبي، 14 تشرين الثاني 2016\n\n{prose}",
        {
            "kind": "statement",
            "organisation": "United Arab Emirates",
            "date": "2016-11-14",
            "meeting": (2016, "plenary", "Dubai", "AE"),
        },
    ),
    Head(
        "بيان صحفي بمكان ويوم",
        "بيان صحفي\n\nعمال المناجم يطلبون فتح الدفاتر\n\nبيروت، ٣ آذار ٢٠١٥ – {prose}",
        {"kind": "press release", "title": "عمال المناجم يطلبون فتح الدفاتر", "date": "2015-03-03"},
    ),
    Head(
        "يوم من الأسبوع وشهران",
        "كلمة الوفد\n\nالثلاثاء 22 أيار/مايو 2018\n\n{prose}",
        {"date": "2018-05-22"},
    ),
    Head(
        "كلمة ختامية",
        "الكلمة الختامية لائتلاف المجتمع المدني في اجتماع ما بين الدورات لعملية كيمبرلي\n\nدبي، 16 أيار 2025"
        "\n\n{prose}",
        {
            "kind": "closing speech",
            "organisation": "CSC",
            "date": "2025-05-16",
            "meeting": (2025, "intersessional", "Dubai", "AE"),
        },
    ),
    Head(
        "رسالة",
        "رسالة مفتوحة إلى رئيس عملية كيمبرلي\n\n٧ كانون الأول ٢٠٢٠\n\n{prose}",
        {"kind": "letter", "date": "2020-12-07", "meeting": None},
    ),
    Head(
        "شهر وحده",
        "تقرير ائتلاف المجتمع المدني\n\nحزيران 2019\n\n{prose}",
        {"kind": "report", "organisation": "CSC", "date": "2019-06", "date_precision": "month"},
    ),
    Head(
        "فطيرة البرقوق",
        "فطيرة البرقوق\n\nتكفي ثمانية أشخاص\n\n{prose}",
        {"kind": "other", "organisation": None, "date": None, "meeting": None},
    ),
    Head(
        "كلمة ألقتها سفيرة",
        "كلمة\n\nألقتها سعادة السفيرة هيفاء الكندري\n\nفي الجلسة العامة لعملية كيمبرلي، بروكسل، ١٣ نوفمبر ٢٠١٨"
        "\n\n{prose}",
        {"speakers": ("هيفاء الكندري",), "date": "2018-11-13", "meeting": (2018, "plenary", "Brussels", "BE")},
    ),
)

SETS = (
    (_ENGLISH, ENGLISH),
    (_FRENCH, FRENCH),
    (_PORTUGUESE, PORTUGUESE),
    (_SPANISH, SPANISH),
    (_RUSSIAN, RUSSIAN),
    (_ARABIC, ARABIC),
)
"""Each language's running text and its heads."""

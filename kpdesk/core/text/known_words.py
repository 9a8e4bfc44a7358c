"""The small words of six languages that tell titles, greetings, dates and unfinished sentences apart."""

from __future__ import annotations

_UNFINISHED = """
a an and any as at because between both but by for from in including into its nor of on or our over per since such than
that the their these this those through to toward towards under upon when where which while whose with within without
le la les l un une des du de et ou à au aux en dans par pour sur avec sans sous entre que qui dont ce cette ces leur
leurs nos notre el los las una unas unos del al y o e u con por para sin sobre desde hasta su sus nuestra nuestro
os um uma uns do da dos das no na nos nas ao aos às com sem seu sua pelo pela pelos pelas nossa nosso
и в во на с со к ко о об от до из за по при под над для без между или но а что как не
في من إلى على عن مع بين أن إن التي الذي هذا هذه ذلك تلك و أو ثم لا
"""
_STARTERS = """
the a an we i it this these those that there here in on at for from with by as to our their his her its he she they you
all any every each many most some no not if when while although though however moreover furthermore finally first second
third secondly thirdly lastly also but and or so yet thus therefore let mr mrs ms madam dear ladies distinguished
excellencies one two three since after before during despite without within under over until what who
le la les l un une des nous je il elle ils elles ce cette ces cela en dans pour avec par sur à au aux si quand mais et
donc enfin ainsi notre nos leur leurs monsieur madame el los las una nosotros yo esto esta este estos estas para con
por sobre cuando pero y además asimismo finalmente señor señora o os as um uma nós eu isto estes no na nas em com se
quando mas e também senhor senhora
мы я он она они это эта эти этот в на с по при для за как если но и а также однако
"""
_GREETINGS = r"""
mr|mrs|ms|mister|madam|sir|(?:your |his |her |their )?excellenc\w*|ladies|gentlemen|dear|distinguished|esteemed
|hono[u]?rable|(?:the )?(?:vice[ -]?)?chair(?:man|person|woman)?|(?:vice[ -]?)?president|(?:dear )?colleagues|friends
|delegates|participants and
|monsieur|madame|mesdames|messieurs|chers?|cheres?|distingues?|honorables?|excellence
|senor(?:a|as|es)?|excelencia\w*|excelentisim\w*|distinguid\w+|estimad\w+|querid\w+|colegas|damas
|senhor(?:a|as|es)?|caros?|caras?|ilustr\w+|distint\w+
|уважаем\w+|господ\w+|госпож\w+|дамы|ваш[еи]|дороги\w|коллеги
|السيد\w*|سعاده|معالي|اصحاب|حضرات|الزملاء|ايها|صاحب
"""
_ASIDES = r"""
for immediate release|not for (?:release|publication)|embargo|check against delivery|as delivered|follow us|read more
|more information|press contacts?|contacts?|share|unofficial translation|translated from|original\b|from the series
|pour diffusion immediate|seul le prononce|contact presse|suivez|traduction
|para (?:publicacion|divulgacao) |cotejar|verificar contra|siganos|siga|сверять|не подлежит|к немедленн|للنشر
"""
_MONTHS = """
january february march april may june july august september october november december
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
"""
_SAYING = """
i we us you they it he she is are was were has have had will would shall should must may can cannot do does did
nous vous ils elles je est sont sera avons ont doit doivent nosotros somos esta estan hemos han debe deben
nos estamos temos sao foi deve devem мы нас нам вы они является являются должны должен نحن اننا يجب
"""
_ASKING = "q question journalist interviewer pregunta pergunta вопрос سؤال س moderator host"
_ANSWERING = "a answer reponse respuesta resposta ответ جواب ج"
_BEGINNINGS = """
after al also an any be every for further her here him how in it main may me mean more my never no none not on other our
out over some them there to under up was were what when where who with your a de des en par pour sur con para por sobre
em sem su re co pre pro un dis ex
"""
_HYPHENATED = """
non self well decision policy conflict community full long rough diamond vice small large high low
twenty thirty forty fifty sixty seventy eighty ninety
"""

UNFINISHED = frozenset(_UNFINISHED.split())
"""Words after which no sentence ends."""
STARTERS = frozenset(_STARTERS.split())
"""Words with which a new sentence mostly begins, and which hardly ever carry a capital inside one."""
GREETINGS = "".join(_GREETINGS.split("\n"))
"""A pattern for the beginnings of lines that address somebody; for text without case and accents."""
ASIDES = "".join(_ASIDES.split("\n"))
"""A pattern for the beginnings of lines about the paper, not about the matter; for text without case and accents."""
MONTHS = "|".join(_MONTHS.split())
"""A pattern for the names of months, without case and accents."""
SAYING = "|".join(_SAYING.split())
"""A pattern for words that make a line a sentence: pronouns and the commonest verbs, without case and accents."""
ASKING = frozenset(_ASKING.split())
"""Labels of those who ask in an interview."""
ANSWERING = frozenset(_ANSWERING.split())
"""Labels of those who answer in an interview."""
BEGINNINGS = frozenset(_BEGINNINGS.split())
"""First parts of plain words ("with-in", "some-thing") that are words of their own, too."""
HYPHENATED = frozenset(_HYPHENATED.split())
"""First parts that English almost always writes with a hyphen and that hardly ever begin a longer plain word."""

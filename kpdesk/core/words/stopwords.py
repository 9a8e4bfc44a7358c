"""Words that carry no content of their own, in six languages, in folded form."""

from __future__ import annotations

_LISTS = {
    "en": """a about above after again against all also although am an and any are as at be because been before being
        below between both but by can cannot could did do does doing down during each either else ever every few for
        from further had has have having he her here hers herself him himself his how however i if in into is it its
        itself just let may me might more moreover most much must my myself neither no nor not of off on once only or
        other our ours ourselves out over own per rather same shall she should since so some such than that the their
        theirs them themselves then there therefore these they this those though through thus to too toward towards
        under until up upon us very via was we well were what when where whether which while who whom whose why will
        with within without would yet you your yours yourself dont doesnt didnt isnt arent wasnt werent wont wouldnt
        cant couldnt shouldnt havent hasnt hadnt im ive youre were theyre weve""",
    "fr": """a afin ai ainsi alors apres as au aucun aucune aussi autre autres aux avait avaient avant avec avez avoir
        avons c ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme contre d dans de depuis des
        donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre eu eux fait fut furent ici
        il ils j je jusqu l la le les lequel laquelle lesquels lesquelles leur leurs lors lorsqu lorsque lui m ma mais
        me meme memes mes moi mon n ne ni nos notre nous on ont ou par parce pas pendant peu peut peuvent plus pour
        pourquoi puis puisque qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera serait seront ses
        si soi soient soit sommes son sont sous sur t ta tandis te tel telle telles tels tes toi ton tous tout toute
        toutes tres tu un une vers voici voila vos votre vous y""",
    "pt": """a ainda ao aos apenas apos aquela aquelas aquele aqueles aquilo as assim ate cada com como contra cujo cuja
        da das de dela delas dele deles desde dessa dessas desse desses desta destas deste destes do dos e ela elas ele
        eles em enquanto entao entre era eram essa essas esse esses esta estamos estao estar estas estava estavam este
        estes estou eu foi fomos for foram fosse ha isso isto ja lhe lhes mais mas me mediante mesma mesmo meu meus
        minha minhas muito muita muitos muitas na nao nas nem nessa nesse nesta neste no nos nossa nossas nosso nossos
        num numa o onde os ou outra outras outro outros para pela pelas pelo pelos perante pois por porque porem quais
        qual quando quanto que quem sao se seja sejam sem sempre sendo ser sera serao seu seus sob sobre sua suas
        tambem tao te tem temos tenha ter teu tinha todo todos toda todas tu tudo um uma umas uns vos voce voces""",
    "es": """a acerca ademas ahi al algo alguna algunas alguno algunos ante antes asi aun aunque bajo cada como con
        contra cual cuales cuando cuanto cuya cuyo de del desde donde dos durante e el ella ellas ello ellos en entre
        era eran eres es esa esas ese eso esos esta estaba estaban estado estamos estan estar estas este esto estos
        estoy fue fueron fuera ha habia habian hacia han hasta hay he hemos la las le les lo los mas me mediante mi
        mientras mis misma mismas mismo mismos mucha muchas mucho muchos muy nada ni no nos nosotros nuestra nuestras
        nuestro nuestros o os otra otras otro otros para pero poco por porque pues que quien quienes se sea sean segun
        ser sera seran si sido siendo sin sino sobre somos son soy su sus suya suyo tal tambien tan tanto te tener ti
        tiene tienen toda todas todo todos tras tu tus u un una unas uno unos usted ustedes vosotros y ya yo""",
    "ru": """а без более бы был была были было быть в вам вас весь во вот все всего всех всем всеми вы где да даже для
        до его ее если есть еще же за здесь и из или им ими их к как какая какие какой когда кто ли либо между меня мне
        мной может можно мы на над надо нам нами нас наш наша наше наши не него нее нет ни них но ну о об однако он она
        они оно от очень по под после потому при про с сам сама сами само свое своего своей свои своих себе себя со так
        такая также такие такого такое такой там тем теми тех то того тоже той только том тому тот ту ты у уже хотя чего
        чей чем через что чтобы эта эти этим этими этих это этого этой этом этому этот эту я""",
    "ar": """في من الي علي عن مع هذا هذه ذلك تلك هولاء التي الذي الذين اللذين اللاتي اللواتي ان انه انها انهم او
        ام اما لا لم لن ما ماذا متي اين كيف كم كل كلا بعض غير سوي قد لقد سوف كان كانت كانوا يكون تكون ليس ليست هو هي
        هم هن نحن انا انت انتم و ف ب ل ك ثم حتي اذا اذ لو لولا لكن لكنه بل بين بعد قبل عند عندما منذ خلال حول دون ضد
        نحو لدي له لها لهم لنا به بها بهم بنا فيه فيها فيهم منه منها منهم منا عليه عليها عليهم عنه عنها اليه اليها
        ايضا كما مما بما فيما لما وقد وان وهو وهي وفي ومن والي وعلي ولا ولم وما وكان كذلك هنا هناك حيث اي ايه فان
        فقد فقط عبر""",
}

STOPWORDS: dict[str, frozenset[str]] = {language: frozenset(words.split()) for language, words in _LISTS.items()}
_ANY = frozenset().union(*STOPWORDS.values())


def is_stopword(folded: str, language: str | None = None) -> bool:
    """Whether a folded word only joins others; without a known language, whether it does so in any of the six."""
    return folded in STOPWORDS.get(language or "", _ANY)

"""Small words that answer nothing alone, in the languages that people type most; folded."""

_ENGLISH = """
a about am an and are as at be been by can could did do does dont for from get gonna got gotta had
has have he her him his how i if im in is it its ive just let may me my need not of on or our
please she should so some tell than that the their them then there they theyre this those to too uh
um us wanna want wants was we were what when where which while who whom why will with would you
your
"""
_SPANISH = """
al algo como con cual cuando de del desde donde el ella ellos en es esa ese esta este esto estoy
ha han hay he la las le les lo los me mi mis mucho muy necesito no nos o para pero por porque
puede puedo que quien quiero se si sin sobre soy su sus te tengo tiene tu un una uno unos y ya yo
"""
_PORTUGUESE = """
ao aos as com como da das de do dos e ela ele eles em essa esse esta este eu foi isso mais mas meu
meus minha minhas na nao nas nos num numa o os ou para pela pelo por porque posso pra precisa
precisam preciso quando que quem quero se sem ser seu sua tem tenho um uma voce
"""
_KREYOL = """
ak an ap ba bezwen epi gen ki kijan kisa kote la lan li m map mwen nan ni nou ou pa pou poukisa sa
se si ta tankou te vle w yo yon
"""
_FRENCH = """
ai au aux avec besoin ce ces cette cherche comment dans de des du elle elles en est et etre il ils
je la le les leur lui ma mes moi mon ne nos notre nous ou par pas peut peux pour pourquoi quand
que qui sa sans se ses sont sur ta tes toi tu un une veux vos votre vous
"""
_POLISH = """
a ale bo by byc chce co czy dla do gdzie go i ich jak jaki je jego jest jestem kto ktory ma mam mi
mnie moge moj moja na nie o od po potrzebuje przy sa sie szukam ta tak to u w we z za ze
"""
_VIETNAMESE = """
bi cac cho co cua da duoc la lam mot muon nao nay nhu noi o the thi toi tu va voi
"""
_ARABIC = """
احتاج اريد الى ان انا او اين ثم على عن عند عندي في كان كيف لا لدي لم لن لي ما ماذا متى مع من نحن
هذا هذه هل هو هي يا
"""
_BY_LANGUAGE = {
    "en": frozenset(_ENGLISH.split()),
    "es": frozenset(_SPANISH.split()),
    "pt": frozenset(_PORTUGUESE.split()),
    "ht": frozenset(_KREYOL.split()),
    "fr": frozenset(_FRENCH.split()),
    "pl": frozenset(_POLISH.split()),
    "vi": frozenset(_VIETNAMESE.split()),
    "ar": frozenset(_ARABIC.split()),
}
SMALL: frozenset[str] = frozenset().union(*_BY_LANGUAGE.values())


def small_words(language: str) -> frozenset[str]:
    """The small words of one language."""
    return _BY_LANGUAGE.get(language.partition("-")[0], frozenset())

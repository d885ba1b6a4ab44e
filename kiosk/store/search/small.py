"""Small words that answer nothing alone, in the languages that people type most; folded."""

_ENGLISH = """a about am an and are as at be been by can could did do does for from get got had has have
he her him his how i if im in is it its just let may me my need not of on or our please she should so
some tell than that the their them then there they this those to too us want wants was we were what
when where which while who whom why will with would you your ive theyre dont"""
_SPANISH = """al algo como con cual cuando de del desde donde el ella ellos en es esa ese esta este esto
estoy han hay ha he la las le les lo los me mi mis mucho muy necesito no nos o para pero por porque
puede puedo que quien quiero se si sin sobre soy su sus te tengo tiene tu un una uno unos y ya yo"""
_PORTUGUESE = """ao aos as com como da das de do dos e ela ele eles em essa esse esta este eu foi isso
mais mas meu meus minha minhas na nas nao nos num numa o os ou para pela pelo por porque posso precisa precisam preciso
pra quando que quem quero se sem ser sua seu tem tenho um uma voce"""
_KREYOL = """ak an ap ba bezwen epi gen ki kijan kisa kote la li lan m map mwen nan ni nou ou pa pou poukisa
sa se si te ta tankou vle w yo yon"""
_FRENCH = """ai au aux avec ce ces cette comment dans de des du elle elles en est et etre il ils
je la le les leur lui ma mes moi mon ne nos notre nous ou par pas peut peux pour pourquoi quand que qui
sa sans se ses sont sur ta tes toi tu un une veux vos votre vous cherche besoin"""
_POLISH = """a ale bo by byc chce co czy dla do gdzie go i ich jak jaki je jest jestem jego ktory kto ma mam
mi mnie moge moj moja na nie o od po potrzebuje przy sa sie szukam ta tak to u w we z za ze"""
_VIETNAMESE = """bi cac cho co cua da duoc la lam mot muon nao nay nhu noi o the thi toi tu va voi"""
_ARABIC = """في من على الى عن ان اين متى كيف ماذا ما هل هذا هذه هو هي انا نحن لا لم لن مع او ثم كان يا
اريد احتاج عند عندي لي لدي"""
SMALL = frozenset(
    " ".join(
        (_ENGLISH, _SPANISH, _PORTUGUESE, _KREYOL, _FRENCH, _POLISH, _VIETNAMESE, _ARABIC)
    ).split()
)

"""Which language says what of hours."""

from kiosk.content.hours.phrase_table import Phrases
from kiosk.content.hours.phrases_ar_fr_pl_vi_zh import AR, FR, PL, VI, ZH
from kiosk.content.hours.phrases_en_es_pt_ht import EN, ES, HT, PT

_TABLES = {
    "en": EN,
    "es": ES,
    "pt-BR": PT,
    "ht": HT,
    "ar": AR,
    "fr": FR,
    "pl": PL,
    "vi": VI,
    "zh-Hans": ZH,
}
LANGUAGES = tuple(_TABLES)


def phrases(language: str) -> Phrases:
    """A language's table; English for a language that has none yet."""
    return _TABLES.get(language) or _TABLES.get(language.partition("-")[0]) or EN

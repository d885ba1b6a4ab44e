"""Each language is spoken by a voice made for it, or by none."""

from array import array

import pytest

from kiosk.speech import (
    Engine,
    Voice,
    chosen_voice,
    languages_with_a_voice,
    open_engine,
    spoken,
)

GREETINGS = {
    "en": "The counselor is in the room beside the front desk.",
    "es": "La consejera está en la sala junto a la recepción.",
    "pt-BR": "A conselheira está na sala ao lado da recepção.",
    "ht": "Konseye a nan sal ki bò kote biwo resepsyon an.",
    "fr": "La conseillère est dans la salle à côté de l’accueil.",
    "pl": "Pedagog jest w sali obok sekretariatu.",
    "vi": "Cố vấn ở trong phòng bên cạnh quầy tiếp tân.",
    "ar": "المرشدة في الغرفة بجانب مكتب الاستقبال.",
    "zh-Hans": "辅导员在前台旁边的房间。",
}
DECLARED = {"zh-Hans": "cmn"}  # every other voice declares the tag itself


@pytest.fixture(scope="module")
def engine() -> Engine:
    opened = open_engine()
    assert opened is not None, "espeak-ng comes with the program"
    return opened


@pytest.mark.parametrize("tag", GREETINGS)
def test_s09_each_language_is_heard_in_a_voice_that_declares_it(engine, tag):
    voice = chosen_voice(tag, engine.voices)
    assert voice is not None
    assert DECLARED.get(tag, tag).lower() in {name for _, name in voice.languages}
    speech = engine.say(spoken(GREETINGS[tag], tag), voice)
    assert max(map(abs, array("h", speech.samples))) > 5000
    assert len(speech.samples) / 2 / speech.rate > 1, "seconds"


@pytest.mark.parametrize("tag", GREETINGS)
def test_words_come_with_their_times_in_order(engine, tag):
    text = GREETINGS[tag]
    speech = engine.say(text, chosen_voice(tag, engine.voices))
    assert len(speech.words) >= 5
    times = [word.at for word in speech.words]
    assert times == sorted(times)
    assert times[-1] < len(speech.samples) / 2 / speech.rate * 1000
    assert all(word.begin + word.length <= len(text) for word in speech.words)


@pytest.mark.parametrize("tag", ["so", "ps", "prs", "kar", "xx"])
def test_s09_a_language_without_a_voice_gets_no_other(engine, tag):
    assert chosen_voice(tag, engine.voices) is None
    assert chosen_voice(tag, engine.voices, wanted="en-us") is None


@pytest.mark.parametrize(
    ("tag", "wanted", "name"),
    [
        ("en", "en-us", "gmw/en-US"),
        ("es", "es-419", "roa/es-419"),
        ("es", "", "roa/es"),
        ("fr", "fr-fr", "roa/fr"),
        ("pt-BR", "pt-br", "roa/pt-BR"),
        ("zh-Hans", "cmn", "sit/cmn"),
        ("ar", "en-us", "sem/ar"),  # a voice of another language is not heeded
    ],
)
def test_the_bundle_may_wish_for_a_kind_of_the_same_language(engine, tag, wanted, name):
    assert chosen_voice(tag, engine.voices, wanted).name == name


def test_the_best_fit_is_chosen_whatever_the_order():
    good, bad = Voice("b", ((2, "xx"),)), Voice("a", ((9, "xx"),))
    assert chosen_voice("xx", [bad, good]) == chosen_voice("xx", [good, bad]) == good


def test_s17_the_pace_goes_from_slow_to_fast_around_150_words_a_minute(engine):
    voice = chosen_voice("en", engine.voices)
    text = (
        "You can ask for an interpreter. The school pays for it. Every important letter must come "
        "in your language. Tell the front desk which language your family speaks at home."
    )
    slow, usual, fast = (len(engine.say(text, voice, pace).samples) for pace in (0.6, 1.0, 2.0))
    assert slow > 1.3 * usual
    assert usual > 1.5 * fast
    minutes = usual / 2 / 22050 / 60
    assert len(text.split()) / minutes == pytest.approx(150, rel=0.25)


def test_the_same_words_sound_the_same_after_other_voices(engine):
    english, arabic = (chosen_voice(tag, engine.voices) for tag in ("en", "ar"))
    first = engine.say(GREETINGS["en"], english)
    engine.say(GREETINGS["ar"], arabic)
    again = engine.say(GREETINGS["en"], english)
    assert [word[1:] for word in again.words] == [word[1:] for word in first.words]
    assert len(again.samples) == pytest.approx(len(first.samples), rel=0.02)


@pytest.mark.parametrize("text", ["", " ", "\0", "…", "<b>", "[[en]]", "&amp;", "😀", "a" * 5000])
def test_no_text_upsets_the_engine(engine, text):
    engine.say(spoken(text, "en"), chosen_voice("en", engine.voices))


def test_s15_numbers_are_said_digit_by_digit(engine):
    voice = chosen_voice("en", engine.voices)
    assert engine.phonemes(spoken("988", "en"), voice) == engine.phonemes("nine eight eight", voice)
    assert engine.phonemes("988", voice) != engine.phonemes(spoken("988", "en"), voice)


def test_it_can_be_asked_which_languages_have_a_voice(engine):
    found = languages_with_a_voice({"en": "en-us", "so": "", "ht": "ht"}, engine.voices)
    assert found == {"en": "gmw/en-US", "so": "", "ht": "roa/ht"}

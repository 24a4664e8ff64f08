"""What is read and what is not: one sentence at a time, by script, known words and the small words of other languages."""

from __future__ import annotations

import pytest

from bot.reading.languages import NAMES, READ, read_share, sentences_unread, understand

FOREIGN = {
    "pt": "Obrigado por ter vindo à sua consulta na terça-feira, a sua coroa ficou linda.",
    "de": "Danke, dass Sie am Dienstag zu Ihrer Wurzelbehandlung bei uns waren.",
    "it": "Grazie per essere venuto martedì per la devitalizzazione.",
    "zh": "感谢您周二来我们诊所做根管治疗。",
    "nl": "Dank je wel dat je dinsdag bij ons was voor je wortelkanaal.",
    "pl": "Dziękujemy za wizytę we wtorek, korona wygląda świetnie.",
    "vi": "Cảm ơn bạn đã đến khám răng hôm thứ ba.",
    "tl": "Salamat po sa pagpunta ninyo noong Martes.",
    "ht": "Mèsi paske ou te vini madi pou dan ou.",
    "ru": "Спасибо, что доверили нам лечение корня, ждём вас в четверг.",
    "ar": "شكرا لزيارتك يوم الثلاثاء لعلاج الجذور",
    "ko": "화요일에 신경 치료를 받으러 와 주셔서 감사합니다",
}


@pytest.mark.parametrize("language", FOREIGN)
def test_a_sentence_in_another_language_is_not_read_and_the_language_is_named(language: str) -> None:
    seen = read_share(FOREIGN[language])
    assert not seen.read and seen.known < 0.8
    assert seen.language == language and NAMES[language]


@pytest.mark.parametrize("text", [
    "zxcv qwer asdf", "Wo kann man parken?", "A sua coroa está linda", "Bis Dienstag!", "Até terça!", "De dokter verwacht u dinsdag",
])  # fmt: skip
def test_short_ones_are_not_taken_for_a_language_that_is_read_either(text: str) -> None:
    assert not read_share(text).read


@pytest.mark.parametrize("text", [
    "Thanks!", "Gracias", "thx so much, means a lot", "Dr. Lee and the whole team say thank you.", "❤️❤️", "(555) 010-0123",
    "Thank you, Zbigniew Brzęczyszczykiewicz!", "Gracias por el feedback, it means a lot", "Glad ur cr0wn fits", "Amaaaazing!!",
    "Ｇｌａｄ ｙｏｕｒ ｃｒｏｗｎ ｆｉｔｓ", "Por favor, llámenos al 787-555-0100.", "",
])  # fmt: skip
def test_english_and_spanish_are_read_however_sloppy_and_names_and_signs_count_for_nothing(text: str) -> None:
    assert read_share(text).read


@pytest.mark.parametrize("text", [
    "Merci", "Merci beaucoup, Zoé !", "Où se garer ?", "Votre couronne est belle", "À bientôt", "bjr, c'est combien svp ?",
    "Nous sommes désolés de lire cela.", "J'ai adoré l'accueil de l'équipe, rien à redire",
])  # fmt: skip
def test_french_is_read_as_french(text: str) -> None:
    seen = read_share(text)
    assert seen.read and seen.language == "fr" and understand(text).language == "fr"


@pytest.mark.parametrize(
    "text", ["Cheers, Archie!", "2pm fridays! mon-thurs its 6", "Service excellent", "Gracias, Tere."]
)
def test_words_that_french_has_too_do_not_make_a_sentence_french(text: str) -> None:
    assert read_share(text).language != "fr"


def test_one_foreign_sentence_among_read_ones_is_found_with_its_place() -> None:
    text = "Thank you! Ihre Krone sieht schön aus. Please call us."
    ((start, after, seen),) = sentences_unread(text)
    assert text[start:after].strip() == "Ihre Krone sieht schön aus." and seen.language in ("de", "")


@pytest.mark.parametrize("text", [
    "Muito obrigado pelas palavras gentis!", "Cảm ơn bạn rất nhiều vì những lời tốt đẹp!", "Grazie mille, Zoé!", "Спасибо большое!",
])  # fmt: skip
def test_a_plain_thank_you_is_read_in_any_language_of_the_table(text: str) -> None:
    assert read_share(text).read and read_share(text).language not in READ


def test_a_thank_you_with_one_word_more_is_not() -> None:
    assert not read_share("Muito obrigado pela consulta!").read


def test_the_clinics_own_names_belong_to_no_language() -> None:
    assert (
        not read_share("Zahnklinik Schönborn").read
        or read_share("Zahnklinik Schönborn", frozenset({"zahnklinik"})).read
    )

"""Sentences end where a reader of the language says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.sentences import ends


def sentences(text, language):
    found, start = [], 0
    for end in ends(text, language):
        found.append(text[start:end].strip())
        start = end
    return found


# each row: the language, and sentences that are joined by a space (or by nothing in Chinese and Japanese)
SPACED = [
    ("en", "“Why now?” Minister Jane Doe asked.", "Nobody knew."),
    ("en", "The U.S. Senate met in the U.S.", "The text is secret."),
    ("en", "Yahoo! shares rose.", "They fell later."),
    ("en", "She lives in Washington, D.C., with J. R. Smith Jr. and a cat.", "It is old."),
    ("en", "He spoke at 5 p.m.", "Nobody came."),
    ("en", "Sales of No. 5 rose.", "iPhone sales did not."),
    ("en", "The study[12] was short.[3]", "Its authors were not."),
    ("en", "“Is it over?”", "He left."),
    ("fr", "« Est-ce fini ? »", "Il est parti à 18 h. 30."),
    ("fr", "L’av. J. Le Goff plaidera.", "Mme Le Pen aussi, dit-on, etc.", "Le procès dure."),
    ("de", "Am Dienstag, dem 3. Oktober, war frei.", "Es war 1990.", "Danach kam die 2. Runde."),
    ("de", "Rom wurde 753 v. Chr. gegründet.", "Das sagt z. B. Dr. Kurz."),
    ("es", "La fundó en 1900 a. C. y murió.", "¿Quién?", "¡El rey!"),
    ("pl", "W 2021 r. Polska rosła.", "Kolejny rok był gorszy."),
    ("ru", "А. С. Пушкин жил на ул. Мойке.", "Об этом и т. д. писал М. Ю. Лермонтов."),
    ("ru", "«Когда?» — спросил он.", "«Завтра»."),
    ("tr", "Türkiye Cumhuriyeti’nin 29. Maddesi kısa.", "Bitti."),
    ("ar", "وصل د. أحمد أمس.", "هل بقي؟", "لا."),
    ("he", "הוא הגיע אתמול.", "למה?", "לא ידוע."),
    ("hi", "यह पहला वाक्य है।", "डॉ. शर्मा ने कहा?", "हाँ।"),
    ("ur", "یہ پہلا جملہ ہے۔", "یہ دوسرا ہے۔"),
    ("ko", "그는 “간다.” 라고 말했다.", "그리고 “왔다.”", "끝이다."),
    ("el", "Ήρθε χθες.", "Γιατί όμως;"),
    ("ka", "პირველი წინადადება.", "მეორე წინადადება."),
    ("hy", "Առաջին նախադասություն։", "Երկրորդ։"),
    ("sv", "”Nej.”", "Hon gick kl. 15."),
    ("cs", "Dne 5. května přijel.", "Odjel 6. června."),
    ("und", "Dr. Who came.", "He left."),
]
UNSPACED = [
    ("zh", "他说：“走吧。”", "然后离开了。"),
    ("zh", "“走吗？”记者问道。", "“我不知道！”她说。"),
    ("zh", "真的吗?!", "是的……我想是。"),
    ("zh-Hant", "他問：「為什麼？」", "沒有人回答。"),
    ("ja", "「帰ります。」と彼は言った。", "雨だった（昨日も。）。", "本当！？"),
    ("my", "ပထမ။", "ဒုတိယ။"),
]


@pytest.mark.parametrize("row", SPACED, ids=lambda row: f"{row[0]}: {row[1]}")
def test_sentences_with_spaces_between_them_are_found(row):
    language, *expected = row
    assert sentences(" ".join(expected), language) == expected


@pytest.mark.parametrize("row", UNSPACED, ids=lambda row: f"{row[0]}: {row[1]}")
def test_sentences_without_spaces_between_them_are_found(row):
    language, *expected = row
    assert sentences("".join(expected), language) == expected


def test_a_thai_paragraph_is_one_unit():
    assert len(sentences("รัฐบาลไทยแถลง พ.ศ. 2560 เมื่อวานนี้ ประชาชนพอใจ", "th")) == 1


def test_a_lost_space_does_not_join_two_sentences():
    assert sentences("La réunion est finie.Le ministre part.", "fr")[0] == "La réunion est finie."


@pytest.mark.parametrize("text", ["See www.example.Com for it.", "Version 3.Beta is out."])
def test_an_address_is_not_a_lost_space(text):
    assert sentences(text, "en") == [text]


def test_a_stray_capital_less_continuation_stays_with_its_sentence():
    assert len(sentences("C’est la première fois. jamais vu.", "fr")) == 1


def test_a_language_tag_with_region_counts_as_its_language():
    assert sentences("Das war am 3. Mai. Gut.", "de-AT") == ["Das war am 3. Mai.", "Gut."]


@given(st.text(max_size=80), st.sampled_from(["en", "fr", "de", "zh", "ja", "ko", "th", "ar", "und"]))
def test_the_ends_grow_and_cover_the_text(text, language):
    found = ends(text, language)
    assert found == sorted(set(found))
    assert found[-1] == len(text)

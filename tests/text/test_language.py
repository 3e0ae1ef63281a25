from concurrent.futures import ThreadPoolExecutor

import pytest

from reader import paths
from reader.text.language import detect, warm_up

SENTENCES = {
    "ar": "التقى وزراء الخارجية في بروكسل لمناقشة التدريبات المشتركة.",
    "ja": "外相はブリュッセルで会談し、共同訓練について話し合う予定だ。",
    "zh": "各国外长将在布鲁塞尔会晤，讨论联合演习的问题。",
    "zh-Hant": "各國外長將在布魯塞爾會晤，討論聯合演習的問題。",
    "ko": "외무장관들은 브뤼셀에서 만나 합동 훈련을 논의할 예정이다.",
    "th": "รัฐมนตรีต่างประเทศจะพบกันที่บรัสเซลส์เพื่อหารือเรื่องการฝึกร่วม",
    "hi": "विदेश मंत्री संयुक्त अभ्यास पर चर्चा के लिए ब्रसेल्स में मिलेंगे।",
    "ru": "Министры иностранных дел встретятся в Брюсселе, чтобы обсудить учения.",
    "uk": "Міністри закордонних справ зустрінуться в Брюсселі, щоб обговорити її навчання.",
    "sr": "Министри спољних послова састаће се у Бриселу да разговарају о вежбама.",
    "fa": "وزیران خارجه برای گفت‌وگو درباره رزمایش مشترک در بروکسل دیدار می‌کنند.",
    "gl": "Os ministros reuniranse en Bruxelas para falar dunha manobra que non foi anunciada máis ca onte.",
    "nn": "Utanriksministrane møtest i Brussel og seier at dei ikkje veit kva som skjer etter møtet.",
    "eu": "Atzerri ministroek Bruselan batzartuko dira eta ariketak eztabaidatuko dituzte, baina ez da erraza.",
}


@pytest.mark.parametrize("tag", SENTENCES)
def test_a_sentence_is_known_by_its_language(tag):
    assert detect(SENTENCES[tag]).value == tag


@pytest.mark.parametrize(("number", "tag"), [("000", "fr"), ("001", "de"), ("002", "en"), ("003", "fr")])
def test_the_seeds_are_known_with_their_foreign_furniture(number, tag):
    raw = next(paths.seeds().glob(f"{number}_*.txt")).read_text("utf-8")
    fact = detect(raw)
    assert fact.value == tag
    assert fact.confidence > 0.9


@pytest.mark.parametrize("text", ["", " \n", "12:30 — 45 %", "https://example.org/a", "🙂🙂", "\ufffd", "ꦲꦏ"])
def test_nothing_to_go_by_is_undetermined_and_never_an_error(text):
    assert detect(text).value == "und"


def test_many_threads_at_once_get_one_answer():
    text = SENTENCES["ru"] + " We will see. " + SENTENCES["uk"]
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: (warm_up(), detect(text))[1], range(40)))) == 1


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "The programme was seen by Guðrún Helga and Ragnar Þór in the old harbour of the town."),
        (
            "fi",
            "Yhtiö perusti vuonna 1994 World Wide Web Consortium Massachusetts Institute -yliopistoon.",
        ),
        ("zh-Hant", "Francois Bouchard 為 Dundee Stars 追平比數後，Lukas Nielsen 再進 2 球，奠定勝利。"),
    ],
)
def test_names_from_elsewhere_do_not_tell_the_language(tag, text):
    assert detect(text).value == tag


def test_a_headline_of_nothing_but_names_and_capitals_is_still_heard():
    assert detect("Prime Minister Wants Early Vote").value == "en"

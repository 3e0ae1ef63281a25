import json
from pathlib import Path

import pytest

from reader import paths
from reader.model import CutKind
from reader.text import clean, clean_model

GOLD = [json.loads(line) for line in (Path(__file__).parent / "seeds_gold.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold["id"][:3])
def test_every_line_of_the_seeds_is_judged_right(gold):
    raw = (paths.seeds() / gold["id"]).read_text("utf-8")
    cut = {found.start for found in clean.find_cuts(raw, gold["lang"])}
    kept = [span.start not in cut for span in clean.lines(raw)]
    assert kept == [label in {"title", "deck", "body"} for label in gold["labels"]]


def test_lines_are_those_that_hold_more_than_blanks():
    assert clean.lines(" a \n\n \t\nb") == ((0, 3), (8, 9))


def test_cuts_are_whole_lines_with_reasons():
    cuts = clean.find_cuts("Share this post :\nIt rained.\n", "en")
    assert [(cut.start, cut.end) for cut in cuts] == [(0, 17)]
    assert cuts[0].reason
    assert 0.5 < cuts[0].confidence <= 1


def test_a_text_of_nothing_but_furniture_is_shown_whole():
    assert clean.find_cuts("Home\nShare\nAll rights reserved", "en") == ()


def test_nothing_is_cut_from_nothing():
    assert clean.find_cuts("", "und") == ()


BODIES = {
    "ar": [
        "وزراء الخارجية يبحثون التدريبات المشتركة",
        "التقى وزراء خارجية الدول الثلاث في بروكسل يوم الأربعاء لمناقشة التدريبات المشتركة في البحر.",
        "وقال المتحدث باسم الحكومة إن المحادثات ستستمر في الشهر المقبل.",
        "ولم يرد الوزير.",
    ],
    "ja": [
        "三カ国外相、共同訓練を協議へ",
        "三カ国の外相は水曜日にブリュッセルで会談し、海上での共同訓練について話し合う予定だ。",
        "政府の報道官は、協議は来月も続くと述べた。",
        "外相は答えなかった。",
    ],
    "ru": [
        "Министры обсудят совместные учения",
        "Министры иностранных дел трёх стран встретятся в среду в Брюсселе, чтобы обсудить совместные учения на море.",
        "Переговоры продолжатся в следующем месяце, сообщил представитель правительства.",
        "Министр не ответил.",
    ],
    "hi": [
        "विदेश मंत्री संयुक्त अभ्यास पर चर्चा करेंगे",
        "तीन देशों के विदेश मंत्री बुधवार को ब्रसेल्स में मिलेंगे और समुद्र में संयुक्त अभ्यास पर चर्चा करेंगे।",
        "सरकार के प्रवक्ता ने कहा कि बातचीत अगले महीने भी जारी रहेगी।",
        "मंत्री ने जवाब नहीं दिया।",
    ],
    "th": [
        "รัฐมนตรีต่างประเทศหารือเรื่องการฝึกร่วม",
        "รัฐมนตรีต่างประเทศของสามประเทศจะพบกันที่กรุงบรัสเซลส์ในวันพุธเพื่อหารือเรื่องการฝึกร่วมทางทะเล",
        "โฆษกรัฐบาลกล่าวว่าการเจรจาจะดำเนินต่อไปในเดือนหน้า",
        "รัฐมนตรีไม่ได้ตอบคำถาม",
    ],
    "zh": [
        "三国外长将讨论联合演习",
        "三国外长将于星期三在布鲁塞尔会晤，讨论海上联合演习的问题。",
        "政府发言人说，会谈将在下个月继续进行。",
        "外长没有回答。",
    ],
    "ko": [
        "3국 외무장관, 합동 훈련 논의",
        "3국 외무장관은 수요일 브뤼셀에서 만나 해상 합동 훈련을 논의할 예정이다.",
        "정부 대변인은 회담이 다음 달에도 계속될 것이라고 말했다.",
        "장관은 대답하지 않았다.",
    ],
}
SITE = {
    "ar": ["الرئيسية", "اقرأ أيضا", "جميع الحقوق محفوظة"],
    "ja": ["ホーム", "関連記事", "無断転載を禁じます"],
    "ru": ["Главная", "Читайте также", "Все права защищены"],
    "hi": ["होम", "यह भी पढ़ें", "सर्वाधिकार सुरक्षित"],
    "th": ["หน้าแรก", "ข่าวที่เกี่ยวข้อง", "สงวนลิขสิทธิ์"],
    "zh": ["首页", "相关阅读", "版权所有"],
    "ko": ["홈", "관련기사", "무단전재 및 재배포 금지"],
}


@pytest.mark.parametrize("language", BODIES)
def test_in_every_script_the_text_stays_and_the_site_goes(language):
    body, (first, *last) = BODIES[language], SITE[language]
    raw = "\n".join([first, *body, *last])
    cut = {raw[found.start : found.end] for found in clean.find_cuts(raw, language)}
    assert not cut & set(body)
    assert cut >= set(last)


def test_a_line_seen_in_other_articles_of_the_site_is_set_aside():
    text = "The ministers met in the capital on Monday and agreed to hold another round of talks next month."
    raw = f"A place for everyone\n{text}\n{text.replace('Monday', 'Friday')}"
    assert [c.start for c in clean.find_cuts(raw, "en", {"A place for everyone"}.__contains__)] == [0]


def test_a_copy_of_the_same_article_does_not_set_its_text_aside():
    text = "The ministers met in the capital on Monday and agreed to hold another round of talks next month."
    assert clean.find_cuts(f"{text}\n{text.replace('Monday', 'Friday')}", "en", lambda line: True) == ()


def test_wrapped_lines_are_judged_together():
    words = ("the quick brown fox jumps over the lazy dog and runs into the wide forest again " * 6).split()
    rows, row = [], ""
    for word in words:
        row, rows = (word, [*rows, row]) if len(row) + len(word) > 70 else (f"{row} {word}".strip(), rows)
    raw = "\n".join([*rows, row + "."])
    assert clean.find_cuts(raw, "en") == ()


def test_a_headline_is_never_the_only_line_missing_above_the_text():
    text = "The ministers met in the capital on Monday and agreed to hold another round of talks next month."
    raw = (
        f"Home\nWorld\nA look at quite another thing\n{text}\n{text.replace('Monday', 'Friday')}\nShare\nPrivacy policy"
    )
    cut = {raw[found.start : found.end] for found in clean.find_cuts(raw, "en")}
    assert cut == {"Home", "World", "Share", "Privacy policy"}


def test_a_line_set_aside_in_another_language_says_so():
    from reader.text.clean import Finding, _foreign

    furniture = Finding(CutKind.FURNITURE, "Part of the site's menus and lists", 0.95)
    german = (
        "Wir verwenden Cookies, um Ihnen die bestmögliche Nutzung unserer Seite zu ermöglichen und sie zu verbessern."
    )
    assert _foreign(german, "en", furniture).kind is CutKind.LANGUAGE
    assert _foreign(german, "de", furniture) is furniture
    assert _foreign("Weiterlesen", "en", furniture) is furniture
    assert _foreign(german, "en", None) is None


def test_the_longer_a_line_the_surer_it_must_be_set_aside():
    assert clean._allowed("Tags", 0.03) > clean._allowed("A line of some forty letters, as it seems", 0.03) > 0.03


def test_above_the_text_nothing_is_set_aside_for_standing_alone(monkeypatch):
    raw = "A headline of its own\n" + "The ministers met on Monday and agreed to hold another round of talks.\nZwyx\n"
    monkeypatch.setattr(clean_model, "probabilities", lambda texts, language: [0.4] * len(texts))
    found = clean.alone_cuts(raw, "en", (), lambda span: True)
    assert [raw[cut.start : cut.end] for cut in found] == ["Zwyx"]
    assert clean.alone_cuts(raw, "en", (), lambda span: False) == ()


def test_on_a_whole_page_a_line_must_be_less_likely_to_be_set_aside():
    texts = [f"{chr(97 + index % 26) * 5} number {index} of the lines that stand here" for index in range(100)]
    texts[90:99] = [f"Paragraph {index} tells what the ministers said on Monday in the capital." for index in range(9)]
    likely = [0.001] * 90 + [0.9] * 9 + [0.04]
    assert clean.judge(texts, "en", likely, [False] * 100, below=0.05)[-1] is None
    assert clean.judge(texts[85:], "en", likely[85:], [False] * 15, below=0.05)[-1] is not None
    plain = texts[85:90] + texts[99:]
    assert clean.judge(plain, "en", [0.9] * 5 + [0.04], [False] * 6, below=0.05)[-1] is None


def test_teasers_that_a_page_shares_do_not_keep_its_other_furniture():
    texts = [f"{chr(97 + index % 26) * 5} number {index} of the lines that stand here" for index in range(70)]
    likely, seen = [0.9] * 50 + [0.1] * 20, [False] * 36 + [True] * 34
    assert all(finding is not None for finding in clean.judge(texts, "en", likely, seen)[58:])


def test_a_passage_that_a_later_article_repeats_stays_whole():
    texts = [f"{chr(97 + index % 26) * 5} number {index} of the lines that stand here" for index in range(40)]
    likely, seen = [0.9] * 40, [False] * 40
    for index, is_likely in ((20, 0.9), (21, 0.3), (22, 0.9), (23, 0.2)):
        likely[index], seen[index] = is_likely, True
    assert clean.judge(texts, "en", likely, seen, below=0.03) == [None] * 40
    alone = [index == 21 for index in range(40)]
    assert clean.judge(texts, "en", likely, alone, below=0.03)[21] is not None


@pytest.mark.parametrize("number", [1_000, 3_000])
@pytest.mark.parametrize(
    ("language", "headline", "paragraph"),
    [
        ("en", "The long report on the river", "Paragraph {} says that the river rose by {} centimetres in a day."),
        ("en", "Notes", "Line {} is about line {}."),
        ("ru", "Доклад о реке", "Абзац {} сообщает, что вода поднялась на {} сантиметров и что город не был готов."),
        ("ja", "川についての報告", "第{}段落では、川の水位が{}センチ上がり、町には備えがなかったと述べている。"),
    ],
)
def test_a_text_of_thousands_of_paragraphs_alike_is_kept_with_its_headline(language, headline, paragraph, number):
    raw = "\n\n".join([headline, *(paragraph.format(i, i) for i in range(number))])
    assert clean.find_cuts(raw, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        (
            "de",
            "Gesetz über die Brunnen\n§ 1\nJeder darf aus einem Brunnen trinken.\n§ 2\nWer einen Brunnen beschädigt, "
            "ersetzt den Schaden.\n§ 3",
            "Dieses Gesetz tritt am 1. Januar 2021 in Kraft.",
        ),
        (
            "ar",
            "الشاعرة: أكتب عند الفجر\nمتى تكتبين؟\nعند الفجر، حين تنام المدينة.\nولماذا؟\nلأنها لا تسمعني.",
            "شكرا لكم.",
        ),
        ("en", "A day in Porto\n1. The tower\nClimb it early.\n2. The market\nEat there.", "Trains leave every hour."),
    ],
)
def test_the_short_last_sentence_of_a_text_without_paragraphs_stays(language, text, last):
    raw = f"{text}\n{last}\n"
    assert not [cut for cut in clean.find_cuts(raw, language) if raw[cut.start : cut.end] == last]


def test_a_letter_keeps_its_greeting_and_a_poem_its_last_word():
    for language, text in (
        ("en", "Dear all\nThe office will be closed on Friday.\nPlease take your plants home.\nBest wishes\nTom"),
        ("fr", "Chers amis,\nla fête aura lieu dans le jardin.\nMerci de répondre.\nBien à vous,\nClaire et Julien"),
        ("de", "Haiku im Herbst\nEin Blatt im Brunnen\nder Mond sieht zu\nniemand geht heim\nStille"),
    ):
        assert clean.find_cuts(text, language) == ()

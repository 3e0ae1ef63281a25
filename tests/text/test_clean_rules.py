from reader.model import CutKind
from reader.text.clean_rules import find, is_prose, weight, with_repeated

PROSE = "The ministers met in the capital on Monday and agreed to hold another round of talks next month."
MORE = "A spokesman said that the parties were still far from each other on most of the questions raised."


def test_east_asian_characters_weigh_more():
    assert weight("国") == 3
    assert weight("abc") == 3


def test_a_short_sentence_in_japanese_is_prose():
    assert is_prose("外相はブリュッセルで会談し、共同訓練について話し合う予定だ。")


def test_the_second_of_two_like_headlines_is_set_aside():
    found = with_repeated(["A headline of the day", "A headline of the day", PROSE], [None] * 3)
    assert [finding and finding.kind for finding in found] == [None, CutKind.REPEATED, None]


def test_what_follows_read_more_is_set_aside_up_to_the_text():
    found = find([PROSE, "Read more", "Another headline", MORE], "en")
    assert [finding and finding.kind for finding in found] == [None, CutKind.RELATED, CutKind.RELATED, None]


def test_a_last_short_paragraph_is_kept():
    assert find([PROSE, "He did not answer", "Nobody did"], "en") == [None, None, None]


def test_short_labels_are_set_aside_by_what_they_are():
    found = find(
        ["Главная / Мир", "22 июня 2022, 22:27", "Фото: Yonhap", "Всё решится 22 июня 2022 года, говорят все"], "ru"
    )
    kinds = [finding and finding.kind for finding in found]
    assert kinds == [CutKind.FURNITURE, CutKind.DATE, CutKind.CAPTION, None]


def test_thai_sentences_need_no_full_stop_to_be_prose():
    assert is_prose("รัฐมนตรีต่างประเทศของสามประเทศจะพบกันที่กรุงบรัสเซลส์ในวันพุธเพื่อหารือเรื่องการฝึกร่วมทางทะเล")

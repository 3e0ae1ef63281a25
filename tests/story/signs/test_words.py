import pytest

from reader.story.signs.encode import UseEncoder
from reader.story.signs.words import words


def parted(text, pieces=None):
    return [text[word.start : word.end] for word in words(text, pieces)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The U.S. well-known, l’été", ["The", "U", "S", "well-known", "l’été"]),
        ("北大西洋条約機構のストルテンベルグ事務総長", ["北大西洋条約機構", "の", "ストルテンベルグ", "事務総長"]),
        ("2022年6月29日に450人", ["2022年", "6月", "29日", "に", "450人"]),
        ("中国的挑战", ["中国", "的", "挑战"]),
        ("у марте", ["у", "марте"]),
    ],
)
def test_words_of_several_scripts(text, expected):
    assert parted(text) == expected


def test_a_long_run_of_chinese_signs_is_whole_unless_something_parts_it():
    run = "北大西洋公约组织秘书长"
    assert parted(run) == [run]
    assert parted(run, lambda _: ["北", "大西洋", "公", "约", "组织", "秘", "书", "长"]) == [
        "北",
        "大西洋",
        "公约",
        "组织",
        "秘书",
        "长",
    ]


def test_pieces_that_are_not_the_run_are_not_believed():
    assert parted("北大西洋公约组织", lambda _: ["北", "大"]) == ["北大西洋公约组织"]


@pytest.mark.slow
def test_the_encoder_parts_what_it_reads():
    assert "组织" in parted("北大西洋公约组织秘书长表示", UseEncoder().pieces)

from reader.ui.look.pseudo import pseudo


def test_words_are_accented_and_longer_and_still_readable():
    assert pseudo("Open a story first.") == "[Öpéñ á störý fírst. ~ ~]"


def test_values_and_mark_up_stay():
    assert pseudo("%n in <b class='x'>{name:,}</b> &amp; on") == "[%n íñ <b class='x'>{name:,}</b> &amp; öñ ~ ~ ~ ~]"


def test_what_has_no_words_stays():
    assert pseudo(", ") == ", "

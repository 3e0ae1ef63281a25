import pytest

from reader.export.session_summary import Read, in_words, render
from reader.model import Annotation, Article, Selector, Session, Target

ARTICLE = Article("a", "A *starred* title", "fr", "s", "a.txt", "2026-01-01T00:00:00Z", source="rt.com")
SESSION = Session("x", "Unread", "2026-01-02T10:00:00Z", (("a", True), ("b", False)))


def note(text="", tags=()):
    target = Target("a", "t", Selector("the passage", "", "", 0, 11))
    return Annotation("n", (target,), note=text, tags=tags)


def test_a_summary_says_what_was_read_noted_and_left_open():
    asked = note("Why?", ("question",))
    text = render(
        SESSION, "2026-01-02T11:30:00Z", [Read(ARTICLE, 754, 0, True)], [note("So.")], [asked], {"a": ARTICLE}
    )
    assert "Read: 1 of 2. Time: 13 min. Notes made: 1." in text
    assert "- A \\*starred\\* title (fr, rt.com): 13 min, done" in text
    assert text.index("## Notes made") < text.index("So.") < text.index("## Open questions") < text.index("Why?")
    assert "[question]" in text


def test_a_session_in_which_nothing_was_read_has_a_summary_too():
    text = render(SESSION, "2026-01-02T11:30:00Z", [], [], [], {})
    assert text.startswith("# Unread\n")
    assert "##" not in text


@pytest.mark.parametrize(("seconds", "words"), [(0, "0 s"), (40.4, "40 s"), (60, "1 min"), (3900, "1 h 05 min")])
def test_times_are_said_shortly(seconds, words):
    assert in_words(seconds) == words


def test_a_version_that_was_only_marked_as_done_has_no_time():
    text = render(SESSION, "2026-01-02T11:30:00Z", [Read(ARTICLE, 0, 0, True)], [], [], {})
    assert "(fr, rt.com): done\n" in text

import pytest

from reader.model import Cut, CutKind, SourceText
from reader.text.body import language_and_cuts, together
from reader.text.language import detect

ARTICLE = (
    "Le vieux pont ferme après la pluie\n\n"
    "Le vieux pont de la ville a été fermé lundi matin, parce que la pluie avait abîmé deux piliers.\n\n"
    "Le maire a parlé de quatorze jours de travaux, et personne n’a été blessé."
)
SITE = "\n".join(
    [
        "Subscribe to our newsletter and never miss a story from our newsroom",
        "Sign up for our weekly newsletter, delivered straight to your inbox",
        "You have read all of your free articles this month, subscribe now to read on",
        "Already a subscriber? Log in to your account and read on",
        "By signing up you agree to our terms of use and our privacy policy",
        "Share this article with your friends on Facebook, Twitter and WhatsApp",
        "Follow us on Facebook, Twitter and Instagram to read all our latest stories",
        "All rights reserved. No part of this site may be copied without our permission",
    ]
)


def text(raw, **more):
    return SourceText(raw, "text/plain", "utf-8", **more)


def nowhere(line):
    return False


def cut(start, end, reason=""):
    return Cut(start, end, CutKind.FURNITURE, reason, 0.5)


def test_the_language_is_that_of_the_article_not_of_the_site_around_it():
    raw = f"{ARTICLE}\n\n{SITE}\n{SITE}"
    assert detect(raw).value == "en"
    language, cuts = language_and_cuts(text(raw), nowhere)
    assert language.value == "fr"
    assert not any(one.start < len(ARTICLE) for one in cuts)
    assert sum(one.end - one.start for one in cuts) > 0.9 * len(SITE)


def test_a_chosen_language_is_not_looked_for():
    assert language_and_cuts(text(ARTICLE), nowhere, "nl")[0].value == "nl"


@pytest.mark.parametrize("raw", [SITE, " \n"])
def test_a_text_that_is_all_furniture_has_a_language_all_the_same(raw):
    assert language_and_cuts(text(raw), nowhere)[0] == detect(raw)


def test_what_a_page_sets_aside_stays_aside():
    given = cut(0, len(SITE), "of the page")
    source = SourceText(f"{SITE}\n\n{ARTICLE}", "text/html", "utf-8", cuts=(given,))
    assert given in language_and_cuts(source, nowhere)[1]


def test_what_the_format_set_aside_wins_over_what_was_found():
    taken = together([cut(10, 20, "format")], [cut(0, 30, "found"), cut(12, 15, "found"), cut(40, 50)])
    assert [(c.start, c.end, c.reason) for c in taken] == [
        (0, 10, "found"),
        (10, 20, "format"),
        (20, 30, "found"),
        (40, 50, ""),
    ]

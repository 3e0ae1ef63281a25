from email.message import EmailMessage
from pathlib import Path

import pytest

from reader.errors import Refused
from reader.text import source

WALLS = {
    "en": """When you use our site, we and our partners use cookies to measure your use of our site.
        |If you do not want us to use cookies for these purposes, click on this link or change your settings.
        |Accept all|Reject all|Privacy policy""",
    "de": """Bevor Sie weiterlesen|Wir verwenden Cookies und Daten, um Werbung auszuliefern und ihre Wirkung zu messen.
        |Alle akzeptieren|Ablehnen|Datenschutzerklärung|Impressum""",
    "fr": """Nous respectons votre vie privée|Avec votre accord, nos partenaires et nous utilisons des cookies sur ce
        site. Vous pouvez retirer votre accord en cliquant sur notre politique de confidentialité.
        |Tout accepter|Tout refuser|S'abonner""",
    "ru": """Мы используем файлы cookie|Продолжая пользоваться сайтом, вы соглашаетесь с нашими условиями.
        |Принять|Политика конфиденциальности""",
    "sign in": "Log in to continue|You need an account to read this page.|Email address|Sign up|Terms of use",
}
SHORT_WALLS = (Path(__file__).parent / "walls.txt").read_text("utf-8").splitlines()
SHORT_TEXTS = (Path(__file__).parent / "no_walls.txt").read_text("utf-8").splitlines()
BEGINNING = """When the minister came back from Brussels on Monday night, nobody in the party expected that she would
    fight on, and fewer still that she would win the vote that her rivals had called for the next day."""
BUTTONS = "Accept all|Reject all|Privacy policy|Terms of use"


def page(lines: str) -> bytes:
    paragraphs = "".join(f"<p>{' '.join(line.split())}</p>" for line in lines.split("|"))
    return f"<html><head><title>x</title></head><body>{paragraphs}</body></html>".encode()


@pytest.mark.parametrize("wall", WALLS)
def test_a_page_that_only_asks_is_refused_with_advice(wall):
    with pytest.raises(Refused, match="asks of its readers") as refused:
        source.read(page(WALLS[wall]), "page.html")
    assert "browser" in refused.value.hint


@pytest.mark.parametrize("wall", SHORT_WALLS)
def test_a_page_of_two_sentences_that_only_asks_is_refused(wall):
    with pytest.raises(Refused, match="asks of its readers"):
        source.read(page(wall), "page.html")


@pytest.mark.parametrize("text", SHORT_TEXTS)
def test_a_short_article_or_note_that_speaks_of_such_things_comes_in(text):
    assert source.read(page(text), "page.html").raw


def test_a_saved_page_that_only_asks_is_refused_too():
    saved = EmailMessage()
    saved["Snapshot-Content-Location"] = "https://example.org/article"
    saved.set_content(page(WALLS["de"]).decode(), subtype="html")
    saved.make_related()
    with pytest.raises(Refused, match="asks of its readers"):
        source.read(saved.as_bytes(), "page.mhtml")


def test_the_beginning_of_an_article_with_the_same_buttons_comes_in():
    found = source.read(
        page(f"The last stand|{BEGINNING}|Subscribe to continue reading|Sign up|{BUTTONS}"), "page.html"
    )
    assert "came back from Brussels" in found.raw


def test_an_article_about_cookies_comes_in():
    said = """The court ruled on Tuesday that websites may not use cookies without the consent of those who visit them.
        |Judges in Luxembourg said that a box which is ticked beforehand is not enough, and asked for clear words."""
    assert "Luxembourg" in source.read(page(f"Court rules on cookies|{said}|{BUTTONS}"), "page.html").raw


def test_words_of_a_site_in_a_plain_text_are_somebodys_text():
    assert source.read(WALLS["en"].replace("|", "\n").encode(), "note.txt").raw


def test_buttons_side_by_side_are_answers_of_their_own():
    asks = "<p>We use cookies. We and our partners store information on your device.</p>"
    buttons = "<button>Accept all</button><button>Reject all</button>"
    with pytest.raises(Refused, match="asks of its readers"):
        source.read(f"<html><body>{asks}{buttons}</body></html>".encode(), "page.html")

import pytest

from reader.errors import Refused
from reader.text import mail
from tests.text import files

PAGE = (
    "<html><head><title>The bridge is open</title></head><body><nav>Home</nav>"
    f"<h1>The bridge is open</h1><p>{files.BODY}</p></body></html>"
)


def test_an_e_mail_is_its_subject_and_its_text():
    source = mail.read(files.mail(), "x.eml")
    assert source.raw == f"The bridge is open\n\n{files.BODY}\n"
    told = source.metadata
    assert (told.title.value, told.author.value, told.published.value) == (
        "The bridge is open",
        "Ada Byron",
        "2022-06-22T22:27",
    )


def test_what_is_quoted_and_the_signature_are_set_aside():
    source = mail.read(files.mail(f"{files.BODY}\n\n> Is it open?\n> Really?\n\n-- \nAda\nUlm"), "x.eml")
    aside = [source.raw[cut.start : cut.end] for cut in source.cuts]
    assert aside == ["> Is it open?", "> Really?", "-- \nAda\nUlm"]


def test_a_saved_page_is_the_page_with_its_address_and_the_day():
    source = mail.read(files.mhtml(PAGE), "x.mhtml")
    assert "stone bridge" in source.raw
    assert source.metadata.address.value == "https://example.org/bridge"
    assert source.metadata.retrieved.value == "2024-03-29T10:00"
    assert [source.raw[cut.start : cut.end] for cut in source.cuts] == ["Home"]


def test_a_message_is_known_by_its_headers():
    assert mail.is_mail(files.mail())
    assert mail.is_mail(files.mhtml(PAGE))
    assert not mail.is_mail(b"Title: a poem\nBy: nobody\n\nText")


def test_letters_of_any_encoding_are_read_and_headers_may_be_broken():
    head = b"From: =?utf-8?q?=ff?= <\nSubject: =?koi8-r?B?8NLJ18XU?=\nMIME-Version: 1.0\n"
    data = head + b"Content-Type: text/plain; charset=koi8-r\n\n" + "Мост открыт для всех пешеходов.".encode("koi8-r")
    assert mail.read(data, "x.eml").raw == "Привет\n\nМост открыт для всех пешеходов.\n"


def test_a_message_without_text_is_refused():
    with pytest.raises(Refused, match="no text"):
        mail.read(b"From: a@b.org\nContent-Type: image/png\nMIME-Version: 1.0\n\nxx", "x.eml")

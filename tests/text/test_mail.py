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


@pytest.mark.parametrize(
    "said",
    [
        "On Monday Ada wrote:",
        "Am 12.03.2024 um 10:12 schrieb Charles <charles@example.org>:",
        "Le lun. 12 mars 2024 à 10:12, Charles Babbage\n<charles@example.org> a écrit :",
        "2024年3月12日(火) 10:12 チャールズ:",
        "Ada Byron:",
    ],
)
def test_the_lines_that_say_whose_a_quotation_is_are_set_aside_with_it(said):
    source = mail.read(files.mail(f"{files.BODY}\n\n{said}\n\n> Is it open?\n> Really?\n"), "x.eml")
    aside = [source.raw[cut.start : cut.end] for cut in source.cuts]
    assert aside == [*said.split("\n"), "> Is it open?", "> Really?"]


def test_a_sentence_of_the_writer_above_a_quotation_stays():
    source = mail.read(files.mail(f"{files.BODY}\n\nI do not agree with this:\n\n> Is it open?\n"), "x.eml")
    assert [source.raw[cut.start : cut.end] for cut in source.cuts] == ["> Is it open?"]


def test_a_paragraph_that_ends_in_a_colon_stays():
    said = "\n".join(f"On day {number} the bridge was shut, and the town asked again" for number in range(5))
    source = mail.read(files.mail(f"{files.BODY}\n\n{said}:\n> Is it open?\n"), "x.eml")
    assert [source.raw[cut.start : cut.end] for cut in source.cuts] == ["> Is it open?"]

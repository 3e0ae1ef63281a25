import pytest

from reader.progress import Progress
from reader.services import importing
from reader.services.companions import Companions
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, write
from tests.text.test_references import RIS


@pytest.fixture
def texts(tmp_path):
    (tmp_path / "texts").mkdir()
    return tmp_path / "texts"


def test_a_file_of_the_same_name_tells_about_the_text(library, texts):
    [path] = write(texts, bridge=BRIDGE)
    (texts / "bridge.ris").write_bytes(RIS)
    report = importing.import_paths(Progress(), library, FakeEncoder(), [texts])
    assert not report.refused
    article = library.articles.get(report.added[0])
    assert (article.title, article.source, article.published) == ("The bridge is open", "Valley News", "2022-06-22")
    assert Companions([path]).metadata(path).title.value == "The bridge is open"


def test_references_that_name_a_file_tell_about_it(tmp_path):
    (tmp_path / "all.ris").write_bytes(RIS)
    paths = [tmp_path / "all.ris", tmp_path / "bridge.pdf"]
    companions = Companions(paths)
    assert companions.metadata(paths[1]).source.value == "Valley News"
    assert companions.is_one(paths[0], paths)


def test_references_alone_are_refused_with_what_to_do(library, texts):
    (texts / "all.ris").write_bytes(RIS)
    [refusal] = importing.import_paths(Progress(), library, FakeEncoder(), [texts]).refused
    assert "Put it beside the texts" in refusal.reason

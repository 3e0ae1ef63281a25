import pytest

from reader.progress import Progress
from reader.services.comparing import differences
from tests.ui.reading.conftest import make_story, make_version


def test_a_number_that_disagrees_is_found():
    opened = make_story(
        make_version("en", "The fire killed 14 people in the town of Ulm."),
        make_version("fr", "L'incendie a tué 17 personnes dans la ville d'Ulm."),
    )
    [found] = differences(Progress(), opened)
    assert (found.article_id, found.other_id) == ("en", "fr")


def test_a_story_told_once_contradicts_nobody():
    assert differences(Progress(), make_story(make_version("en", "One 14. Two 15."))) == ()


class Deaf:
    """An encoder to which nothing is like anything."""

    def encode(self, texts):
        import numpy

        return numpy.eye(512, dtype="float32")[: len(texts)]


@pytest.mark.parametrize(("language", "found"), [("fr", 1), ("el", 0)])
def test_quotations_are_compared_only_in_languages_the_encoder_reads(language, found):
    opened = make_story(
        make_version("en", "He said “there is a hotel here” to her."),
        make_version(language, "Il lui a dit “un hôtel se trouve ici” hier."),
    )
    assert len(differences(Progress(), opened, Deaf())) == found

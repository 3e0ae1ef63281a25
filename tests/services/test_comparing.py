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

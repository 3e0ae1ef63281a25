import pytest

from reader.model import Evidence, Grade
from reader.ui.stories.evidence_card import EvidenceCard, percent
from tests.ui.made import THEME, article

EVIDENCE = Evidence("a1", "a2", 3.5, Grade.SURE, (("one", "eins"),), ("Seoul",), ("29",))


@pytest.mark.parametrize(("score", "said"), [(3.5, "97 %"), (0, "50 %"), (900, "99 %"), (-900, "1 %")])
def test_the_percentage_never_claims_certainty(score, said):
    assert percent(score) == said


@pytest.fixture
def card(qtbot):
    made = EvidenceCard(THEME, article("a2", "Südkorea", "de"), EVIDENCE, joined=True)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_person_agrees_or_not(card, qtbot):
    with qtbot.waitSignal(card.accepted) as accepted:
        card.accept.click()
    with qtbot.waitSignal(card.refused) as refused:
        card.refuse.click()
    assert accepted.args == refused.args == ["a2"]


def test_the_evidence_is_shown_when_asked_for(card):
    assert not card._why.isVisible()
    card.why.click()
    assert card._why.isVisible()


def test_the_card_speaks(card):
    assert card.accessibleName() == "Südkorea: 97 %, same story"

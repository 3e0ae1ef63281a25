from reader.ui.translating.translation_question import TranslationQuestion
from tests.ui.made import THEME


def asked(qtbot, needs_key):
    question = TranslationQuestion(THEME, "DeepL", "The words are sent to DeepL.", needs_key)
    qtbot.addWidget(question)
    answers = []
    question.agreed.connect(answers.append)
    question.open()
    return question, answers


def test_yes_agrees_and_no_does_nothing(qtbot):
    question, answers = asked(qtbot, False)
    question.no.click()
    assert answers == []
    question, answers = asked(qtbot, False)
    question.yes.click()
    assert answers == [""]


def test_a_key_is_hidden_while_it_is_typed_and_forgotten_by_the_field(qtbot):
    question, answers = asked(qtbot, True)
    assert not question.yes.isEnabled()
    question.key.setText("SECRET")
    assert question.key.displayText() != "SECRET"
    question.yes.click()
    assert answers == ["SECRET"]
    assert question.key.text() == ""

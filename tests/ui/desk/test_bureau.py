from reader.model import Span
from reader.progress import Progress
from reader.settings import Settings
from reader.ui.desk.bureau import Bureau
from tests.library.factory import add_article
from tests.online.servers import Server


def test_the_settings_say_which_engine_and_where(library):
    add_article(library)
    with Server() as server:
        settings = Settings()
        settings.translate_with = "libre"
        settings.translate_address = server.address
        bureau = Bureau(library, settings)
        plan, lacks_key = bureau.plan(Progress(), "one", Span(13, 26), "fr")
        assert (plan.engine.id, plan.address, lacks_key) == ("libre", server.address, False)
        done = bureau.translate(Progress(), plan)
    assert done.texts == ("<en>fr:One sentence.",)
    step = bureau.deleting([done])
    step.redo()
    assert library.translations.of_articles(["one"]) == ()


def test_the_choices_of_the_settings_are_the_engines_of_the_table():
    from reader.engines.table import ENGINES

    choices = [choice for choice, _ in Settings.translate_with.choices]
    assert choices == ["", *(row.id for row in ENGINES)]


def test_languages_are_offered(library):
    assert {"en", "fr", "zh-Hant", "ar"} <= set(Bureau(library, Settings()).languages())

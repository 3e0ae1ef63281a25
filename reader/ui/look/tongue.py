"""In which language does the window speak? The one door to Qt's translations; reader/say.py tells how to write."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from reader import paths
from reader.errors import ReaderError
from reader.say import Said, english_form, filled
from reader.ui.look.pseudo import PSEUDO, PseudoTranslator

TRANSLATED = ("fr", "de")  # there is a packaging/translations/synoptic_XX.ts for each; English is what the code says


def tr(template: str, comment: str = "", count: int | None = None, /, **values: object) -> str:
    """Return a sentence in the language of the window, with its values put in; never call it at import.

    The template may come from a table of what was said without its values.
    """
    if isinstance(template, Said):
        comment = comment or template.comment
    if count is None:
        form = QCoreApplication.translate("", template, comment)
    else:
        form = QCoreApplication.translate("", template, comment, count)
        if "|" in form:  # not translated: translations have no bar
            form = english_form(template, count)
    return filled(form, {name: _value(value) for name, value in values.items()}, _written)


def spoken(said: str | ReaderError) -> str:
    """Return in the language of the window what was said in another room or a table; any other text as it is."""
    if isinstance(said, ReaderError):
        return f"{spoken(said.message)} {spoken(said.hint)}".strip()
    if isinstance(said, Said):
        return tr(said.template, said.comment, said.number, **said.values)
    return said


def in_quotes(words: str) -> str:
    """Return words between the quotation marks of the window's language."""
    return tr("“{words}”", words=words)


def is_translated() -> bool:
    """Say whether the window speaks another language than the code."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly))


def or_list(parts: Sequence[str]) -> str:
    """Return "a or b or c"."""
    said, *others = [spoken(part) for part in parts]
    for part in others:
        said = tr("{one} or {other}", one=said, other=part)
    return said


def _value(value: object) -> object:
    if isinstance(value, Said | ReaderError):
        return spoken(value)
    if isinstance(value, tuple):
        return tr(", ", "between the parts of a list").join(str(_value(part)) for part in value)
    return value


def _written(value: object, form: str) -> str:
    """Write numbers that ask for it ({size:,} or {share:.1f}) as the language does."""
    locale, decimals = QLocale(), re.fullmatch(r",?(?:\.(\d)f)?", form)
    if form and decimals and isinstance(value, int | float) and locale.language() != QLocale.Language.C:
        return locale.toString(float(value), "f", int(decimals[1] or 0))
    return format(value, form)


def fitting(wanted: Sequence[str]) -> str:
    """Return the first of some languages (tags such as de-CH) that the window can speak, else English."""
    for tag in wanted:
        language = tag.replace("_", "-").split("-")[0].lower()
        if language in ("en", *TRANSLATED):
            return language
    return "en"


def begin(chosen: str) -> str:
    """Make the window speak a language from now on, "" for the system's; return which it became.

    Widgets that were made before keep their words: it is called once, after the application, before the window.
    """
    app = QCoreApplication.instance()
    assert app is not None
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    language = chosen or fitting(QLocale.system().uiLanguages())
    if language in PSEUDO:
        app.installTranslator(PseudoTranslator(app))
    if language in TRANSLATED:
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt_words), ("synoptic", str(paths.resources() / "translations"))):
            translator = QTranslator(app)
            if translator.load(f"{name}_{language}", folder):
                app.installTranslator(translator)
    locale = QLocale(PSEUDO.get(language, language))
    system = QLocale.system()  # may be more exact: de-CH
    is_same = system.language() == locale.language() or (language, system.language()) == ("en", QLocale.Language.C)
    QLocale.setDefault(system if is_same else locale)
    QGuiApplication.setLayoutDirection(locale.textDirection())
    return language

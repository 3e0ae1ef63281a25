"""What would the text look like with the settings as they are now? A small story of our own, shown as every other."""

from PySide6.QtWidgets import QWidget

from reader.model import Article, OpenedStory, Row, Segment, SegmentKind, Story, Synopsis, Version
from reader.settings import Settings
from reader.ui.look.chips import Dressed
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr
from reader.ui.reading.view import SynopsisView
from reader.ui.settings.text_style import STYLE_SETTINGS, style_of

HEIGHT = 230
TEXTS = {
    "en": (
        "The night train",
        "The night train stopped at a small station, and a woman got off with a red suitcase.",
        "An old man pointed at the only window that was lit.",
    ),
    "fr": (
        "Le train de nuit",
        "Le train de nuit s’arrêta dans une petite gare ; une femme en descendit, une valise rouge à la main.",
        "Un vieil homme montra la seule fenêtre éclairée.",
    ),
    "ar": (
        "قطار الليل",
        "توقف قطار الليل في محطة صغيرة، ونزلت امرأة تحمل حقيبة حمراء.",
        "أشار رجل عجوز إلى النافذة المضاءة الوحيدة.",
    ),
}


def sample() -> OpenedStory:
    """Return the story that is shown."""
    versions = tuple(_version(language, lines) for language, lines in TEXTS.items())
    rows = tuple(Row(tuple((number,) for _ in versions), 1.0) for number in range(3))
    return OpenedStory(Story("sample", "", tuple(TEXTS)), versions, Synopsis("sample", tuple(TEXTS), rows))


def _version(language: str, lines: tuple[str, ...]) -> Version:
    raw = "\n".join(lines)
    segments: list[Segment] = []
    at = 0
    for number, line in enumerate(lines):
        kind = SegmentKind.SENTENCE if number else SegmentKind.TITLE
        segments.append(Segment(at, at + len(line), kind, number))
        at += len(line) + 1
    article = Article(language, lines[0], language, "sample", "", "", source="synoptic")
    return Version(article, language, raw, (), tuple(segments))


class Preview(SynopsisView, Dressed):
    """The sample in the present colours and text style; follows the settings as they change."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent, theme)
        self._settings = settings
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("How the text looks"))
        self.show_story(sample())
        self.go_to_row(1)
        self.follow_settings("reading_ruler")
        settings.listen(self.follow_settings)

    def follow_settings(self, name: str) -> None:
        """Take on a setting that changed."""
        if name in STYLE_SETTINGS or name == "reading_ruler":
            self.set_text_style(style_of(self._settings))
            self.set_ruler(self._settings.reading_ruler)

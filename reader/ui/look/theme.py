"""Which colours and faces does everything on the screen have, in light and in dark?"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from reader import paths

UI_FAMILY = "Inter"
TEXT_FAMILY = "Literata"
UI_PIXELS = 13  # size of all words that are not article text


@dataclass(frozen=True)
class Theme:
    """The colours of one appearance; every text colour is readable (4.5:1) on every ground it may stand on."""

    name: str
    is_dark: bool
    paper: QColor  # the ground of what is read
    panel: QColor  # the ground of lists, top bar and status line
    card: QColor  # notes, fields, buttons, the current story in the list
    ink: QColor  # text
    muted: QColor  # second text: dates, labels, quotes in cards
    faint: QColor  # third text: counts, placeholders, section heads; still 4.5:1
    hairline: QColor  # lines between things
    accent: QColor  # the one colour: links, tags, the current row's edge, progress
    on_accent: QColor  # text on accent
    chip: QColor  # ground of a language badge
    chip_ink: QColor  # text of a language badge
    row_current: QColor  # ground of the row that is read, also of the chosen line of a list
    selection: QColor  # ground of a selected passage
    only_here: QColor  # what stands in one version only, and what disagrees
    strip: QColor  # overview strip: a version tells this row
    strip_empty: QColor  # overview strip: it does not
    highlights: Mapping[str, QColor]  # by model.Color: ground of a passage highlighted by hand
    marks: Mapping[str, QColor]  # the same colours, strong: edge of a note card, underline, dot


def _colors(yellow: str, green: str, blue: str, pink: str, orange: str, purple: str) -> Mapping[str, QColor]:
    named = {"yellow": yellow, "green": green, "blue": blue, "pink": pink, "orange": orange, "purple": purple}
    return {color: QColor(name) for color, name in named.items()}


def light() -> Theme:
    """Return the paper-like day appearance."""
    return Theme(
        name="light",
        is_dark=False,
        paper=QColor("#fbfaf7"),
        panel=QColor("#f3f1ec"),
        card=QColor("#ffffff"),
        ink=QColor("#22211e"),
        muted=QColor("#625d54"),
        faint=QColor("#706a5f"),
        hairline=QColor("#e2ded5"),
        accent=QColor("#2f5d8c"),
        on_accent=QColor("#ffffff"),
        chip=QColor("#e6e2d8"),
        chip_ink=QColor("#625d54"),
        row_current=QColor("#eaf1f8"),
        selection=QColor("#b3d2f2"),
        only_here=QColor("#a05021"),
        strip=QColor("#a8a296"),
        strip_empty=QColor("#e8e5dd"),
        highlights=_colors("#fbe7a1", "#cdeac0", "#c9dff5", "#f9d3df", "#fcd5ae", "#e1d4f3"),
        marks=_colors("#b18d17", "#4d9a3f", "#2f5d8c", "#c2527c", "#cf7420", "#7d5bb0"),
    )


def dark() -> Theme:
    """Return the night appearance."""
    return Theme(
        name="dark",
        is_dark=True,
        paper=QColor("#1c1d20"),
        panel=QColor("#16171a"),
        card=QColor("#25272c"),
        ink=QColor("#dedcd6"),
        muted=QColor("#a6a39b"),
        faint=QColor("#9a978f"),
        hairline=QColor("#303238"),
        accent=QColor("#8ab4e0"),
        on_accent=QColor("#16171a"),
        chip=QColor("#2b2d33"),
        chip_ink=QColor("#a6a39b"),
        row_current=QColor("#26303b"),
        selection=QColor("#2f5a86"),
        only_here=QColor("#e0955f"),
        strip=QColor("#6b6963"),
        strip_empty=QColor("#2b2c32"),
        highlights=_colors("#5a4a14", "#24502f", "#23425f", "#5c2c43", "#5f3a1a", "#43305f"),
        marks=_colors("#c9a83a", "#6fb860", "#8ab4e0", "#dc7fa2", "#e0955f", "#ab8fd8"),
    )


def sepia() -> Theme:
    """Return the warm appearance, of old paper."""
    return replace(
        light(),
        name="sepia",
        paper=QColor("#f6ecd8"),
        panel=QColor("#efe3cb"),
        card=QColor("#fcf5e6"),
        ink=QColor("#3b2d1d"),
        muted=QColor("#66553c"),
        faint=QColor("#6e5c42"),
        hairline=QColor("#ddcdae"),
        accent=QColor("#7a4a1e"),
        on_accent=QColor("#fffaf0"),
        chip=QColor("#e5d6b8"),
        chip_ink=QColor("#5e4e36"),
        row_current=QColor("#f1e3c6"),
        selection=QColor("#dcc08a"),
        only_here=QColor("#9a3b1c"),
        strip=QColor("#b09b77"),
        strip_empty=QColor("#e8dabf"),
        highlights=_colors("#f5d97c", "#c6dda6", "#bcd3e2", "#f1c2c4", "#f3bf8d", "#d8c4e0"),
        marks=_colors("#a17c0c", "#4b8a3b", "#2f5d8c", "#b2476f", "#b9621a", "#7651a6"),
    )


def contrast() -> Theme:
    """Return black on white: every edge and word is strong."""
    return replace(
        light(),
        name="contrast",
        paper=QColor("#ffffff"),
        panel=QColor("#f4f4f4"),
        card=QColor("#fefefe"),
        ink=QColor("#000000"),
        muted=QColor("#262626"),
        faint=QColor("#333333"),
        hairline=QColor("#767676"),
        accent=QColor("#0039a6"),
        chip=QColor("#d9d9d9"),
        chip_ink=QColor("#000000"),
        row_current=QColor("#e3ecff"),
        selection=QColor("#8fc1ff"),
        only_here=QColor("#8a1f00"),
        strip=QColor("#5c5c5c"),
        strip_empty=QColor("#d0d0d0"),
        highlights=_colors("#ffe14d", "#a6ec8a", "#a9d2ff", "#ffb3cf", "#ffc078", "#d9bdff"),
        marks=_colors("#7a5c00", "#1f6b12", "#0039a6", "#a3134f", "#8f4300", "#5b21a6"),
    )


def contrast_dark() -> Theme:
    """Return white on black: every edge and word is strong."""
    return replace(
        dark(),
        name="contrast_dark",
        paper=QColor("#000000"),
        panel=QColor("#0b0b0b"),
        card=QColor("#141414"),
        ink=QColor("#ffffff"),
        muted=QColor("#e0e0e0"),
        faint=QColor("#d0d0d0"),
        hairline=QColor("#8c8c8c"),
        accent=QColor("#8cc8ff"),
        on_accent=QColor("#000000"),
        chip=QColor("#333333"),
        chip_ink=QColor("#ffffff"),
        row_current=QColor("#12263d"),
        selection=QColor("#0a56a8"),
        only_here=QColor("#ffb27a"),
        strip=QColor("#b0b0b0"),
        strip_empty=QColor("#3a3a3a"),
        highlights=_colors("#5c4a00", "#0f5214", "#0f4a80", "#7a1246", "#743a00", "#4c2480"),
        marks=_colors("#ffd84d", "#7fe36c", "#8cc8ff", "#ff8fbd", "#ffab5c", "#c9a4ff"),
    )


THEMES: Mapping[str, Callable[[], Theme]] = {
    "light": light,
    "dark": dark,
    "sepia": sepia,
    "contrast": contrast,
    "contrast_dark": contrast_dark,
}


def chosen(setting: str) -> Theme:
    """Return the appearance for the setting; "auto" follows the system, its wish for contrast too."""
    if setting == "auto":
        hints = QGuiApplication.styleHints()
        is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return contrast_dark() if is_dark else contrast()
        return dark() if is_dark else light()
    return THEMES[setting]()


def load_fonts() -> None:
    """Register the faces that come with the program; a missing one leaves the system's."""
    for path in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def ui_font(pixels: int = UI_PIXELS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the plain face for everything that is not article text."""
    font = QFont(UI_FAMILY)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def text_font(points: float, family: str = TEXT_FAMILY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the book face at a size in points."""
    font = QFont(family)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    font.setWeight(weight)
    return font


def palette(theme: Theme) -> QPalette:
    """Return the Qt palette of an appearance, for everything the style sheet does not paint."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, color in (
        (role.Window, theme.panel),
        (role.WindowText, theme.ink),
        (role.Base, theme.card),
        (role.AlternateBase, theme.panel),
        (role.Text, theme.ink),
        (role.PlaceholderText, theme.faint),
        (role.Button, theme.card),
        (role.ButtonText, theme.ink),
        (role.BrightText, theme.only_here),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.ToolTipBase, theme.card),
        (role.ToolTipText, theme.ink),
        (role.Light, theme.card),
        (role.Midlight, theme.panel),
        (role.Mid, theme.hairline),
        (role.Dark, theme.hairline),
        (role.Shadow, QColor("black")),
    ):
        made.setColor(which, color)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, theme.strip)
    return made


def style_sheet(theme: Theme) -> str:
    """Return resources/style.qss with every `@name` replaced by that colour. Raises KeyError on an unknown name."""
    names = {f.name: value.name() for f in fields(theme) if isinstance(value := getattr(theme, f.name), QColor)}
    names |= {"icons": (paths.resources() / "icons").as_posix(), "name": "dark" if theme.is_dark else "light"}
    template = (paths.resources() / "style.qss").read_text("utf-8")
    return re.sub(r"@([a-z_]+)", lambda found: names[found[1]], template)


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole program in an appearance."""
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setFont(ui_font())
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))

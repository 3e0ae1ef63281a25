"""Which of the settings say how the text is shown, and what do they say together?"""

from reader.settings import Settings
from reader.ui.reading.stage import TextStyle

FACE = "face_"  # the settings that name a face for a script begin so
STYLE_SETTINGS = frozenset(
    {"text_size", "text_family", "line_height", "line_length", "column_gap", "text_justified"}
    | {name for name in Settings.declared() if name.startswith(FACE)}
)


def style_of(settings: Settings) -> TextStyle:
    """Return how the reader wants the text."""
    faces = {name.removeprefix(FACE): getattr(settings, name) for name in STYLE_SETTINGS if name.startswith(FACE)}
    return TextStyle(
        points=settings.text_size,
        family=settings.text_family,
        line_height=settings.line_height,
        longest_line=settings.line_length,
        gap=float(settings.column_gap),
        is_justified=settings.text_justified,
        script_faces=tuple(sorted((script, family) for script, family in faces.items() if family)),
    )

"""How is a sentence shown in the language of the window that a library keeps in English?

Why a line is set aside, and where a date was found, is written down when a text is read, in English, so that a library
reads the same for everybody and every program. Which template such a sentence was formed from is found again by
comparing: resources/translations/stored.json has those with values, made by packaging/translations.py.
"""

import functools
import json
import re

from reader import paths
from reader.say import Said, say
from reader.ui.look.tongue import is_translated, spoken, tr

_PLACE = re.compile(r"\\{([a-z]\w*)\\}")


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    templates = json.loads((paths.resources() / "translations" / "stored.json").read_text("utf-8"))
    return tuple((re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(one)), re.DOTALL), one) for one in templates)


def recalled(words: str) -> str:
    """Return a sentence that was kept in English in the language of the window; what is no sentence of ours stays."""
    if isinstance(words, Said) or not words or not is_translated():
        return spoken(words)
    for pattern, template in _patterns():
        if found := pattern.fullmatch(words):
            return spoken(say(template, **{name: recalled(value) for name, value in found.groupdict().items()}))
    return tr(words)

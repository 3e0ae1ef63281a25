"""What can the models of Argos Translate on this machine translate? Run by CTranslate2, where both were installed.

Argos Translate's own code stays out: it cuts texts into sentences with models that it fetches from the net when they
are needed, and settings of its own may send texts to a server. Here files of one folder are read, and nothing else.
"""

import importlib
import importlib.util
import json
import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from reader.engines.pieces import joined, sentences
from reader.engines.route import Step, route
from reader.errors import ReaderError
from reader.online.patience import aside
from reader.say import say

BY_WAY_OF = "en"  # nearly all models lead from English or to it
RUNNERS = ("ctranslate2", "sentencepiece")
LONGEST = 500  # code points of what is a sentence to a model; of more it forgets parts
UNSPACED = frozenset({"zh", "zt", "ja", "th"})


def is_here() -> bool:
    """Say whether what runs the models is installed; nothing is loaded."""
    return all(importlib.util.find_spec(name) is not None for name in RUNNERS)


def usual_folder() -> Path:
    """Return where Argos Translate keeps its models."""
    named = os.environ.get("ARGOS_PACKAGES_DIR")
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return Path(named) if named else data / "argos-translate" / "packages"


class Argos:
    """The models found when it is made, and their translations. Codes are Argos' own."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folders = _models(folder or usual_folder()) if is_here() else {}
        self._loaded: dict[Step, Callable[[str], str]] = {}

    def route(self, source: str, target: str) -> tuple[Step, ...]:
        """Return the models that lead from one code to another, one or two; none when there is no way."""
        modes: dict[str, tuple[str, ...]] = {}
        for here, there in sorted(self._folders, key=lambda step: step[1] != BY_WAY_OF):
            modes[here] = (*modes.get(here, ()), there)
        return route(modes, source, target)

    def translate(self, text: str, source: str, target: str, is_stopped: Callable[[], bool]) -> str:
        """Return a text translated, sentence by sentence. Raises ReaderError, Cancelled."""
        for step in self.route(source, target):
            # on stop the rest of a sentence is left behind: it computes on, unheard
            run = [partial(self._run, step, sentence) for sentence in sentences(text, LONGEST)]
            text = joined([aside(call, is_stopped, lambda: None) for call in run], step[1] not in UNSPACED)
        return text.strip()

    def _run(self, step: Step, sentence: str) -> str:
        try:
            if step not in self._loaded:
                self._loaded[step] = _load(self._folders[step])
            return self._loaded[step](sentence)
        except (RuntimeError, ValueError, OSError):  # both packages say these of files that are not what they should be
            problem = say("The Argos model {model} cannot be used.", model=self._folders[step].name)
            raise ReaderError(problem, say("Install it anew, or choose another engine in the preferences.")) from None


def _models(folder: Path) -> Mapping[Step, Path]:
    """Return the folder of each model of a kind we can run, by the step it makes."""
    found: dict[Step, Path] = {}
    for described in sorted(folder.glob("*/metadata.json")):
        try:
            said = json.loads(described.read_text("utf-8"))
            step = (str(said["from_code"]), str(said["to_code"]))
        except (OSError, ValueError, LookupError, TypeError):
            continue  # no model, or not for translation
        if (described.parent / "sentencepiece.model").is_file() and said.get("type", "translate") == "translate":
            found[step] = described.parent
    return found


def _load(folder: Path) -> Callable[[str], str]:
    """Return what translates one sentence by the model of a folder."""
    runner: Any = importlib.import_module("ctranslate2")
    tokens: Any = importlib.import_module("sentencepiece")
    model = runner.Translator(str(folder / "model"), device="cpu")
    cut = tokens.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    prefix = json.loads((folder / "metadata.json").read_text("utf-8")).get("target_prefix", "")

    def translate(sentence: str) -> str:
        (found,) = model.translate_batch(
            [cut.encode(sentence, out_type=str)],
            target_prefix=[[prefix]] if prefix else None,
            replace_unknowns=True,
            beam_size=4,
            length_penalty=0.2,
        )
        words = found.hypotheses[0]
        return str(cut.decode(words[1:] if prefix and words[:1] == [prefix] else words)).replace("▁", " ").strip()

    return translate

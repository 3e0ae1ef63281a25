"""Every setting, declared once: its default, what it is called, what fits; loaded, checked, saved and announced."""

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, TypeVar, cast, overload

from reader.errors import ReaderError
from reader.say import say

Value = TypeVar("Value", bool, int, float, str)
Plain = bool | int | float | str


class Setting(Generic[Value]):
    """One setting: the default fixes the type; without a label it is remembered but not shown in the preferences."""

    def __init__(
        self,
        default: Value,
        label: str = "",
        help: str = "",
        *,
        choices: Sequence[tuple[Value, str]] = (),
        low: float | None = None,
        high: float | None = None,
    ) -> None:
        self.default: Value = default
        self.label = label
        self.help = help
        self.choices: tuple[tuple[Value, str], ...] = tuple(choices)
        self.low = low
        self.high = high
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> "Setting[Value]": ...
    @overload
    def __get__(self, instance: "Settings", owner: type) -> Value: ...
    def __get__(self, instance: "Settings | None", owner: type) -> "Value | Setting[Value]":
        if instance is None:
            return self
        return cast(Value, instance.values.get(self.name, self.default))  # fits() held every value against the default

    def __set__(self, instance: "Settings", value: Value) -> None:
        instance.set(self.name, value)

    def fits(self, value: object) -> bool:
        """Say whether a value may be kept here: right type, among the choices, within the bounds."""
        if isinstance(self.default, float) and type(value) is int:
            value = float(value)
        if type(value) is not type(self.default):
            return False
        if self.choices and value not in [choice for choice, _ in self.choices]:
            return False
        if isinstance(value, int | float) and not isinstance(value, bool):
            return (self.low is None or value >= self.low) and (self.high is None or value <= self.high)
        return True


class Settings:
    """The person's settings, kept as JSON in one file; every writing is saved at once and announced by name."""

    interface_language = Setting(
        "",
        say("Language"),
        say("Of menus and messages, from the next start on; articles stay as they are."),
        choices=(("", say("Like the system")), ("en", "English"), ("fr", "Français"), ("de", "Deutsch")),
    )
    theme = Setting(
        "auto",
        say("Colours"),
        say("Follow the system, or stay as chosen."),
        choices=(
            ("auto", say("Like the system")),
            ("light", say("Light")),
            ("dark", say("Dark")),
            ("sepia", say("Sepia")),
            ("contrast", say("High contrast, light")),
            ("contrast_dark", say("High contrast, dark")),
        ),
    )
    text_size = Setting(12.0, say("Text size"), say("Of the articles, in points."), low=8.0, high=48.0)
    text_family = Setting("Literata", say("Text face"), say("The face articles are set in; any installed one."))
    line_height = Setting(
        1.53, say("Line height"), say("Distance of lines, as a multiple of the text size."), low=1.0, high=3.0
    )
    line_length = Setting(38.0, say("Longest line"), say("In text sizes; longer lines tire."), low=12.0, high=80.0)
    column_gap = Setting(32, say("Column gap"), say("Between versions side by side, in pixels."), low=12, high=96)
    text_justified = Setting(False, say("Justified text"), say("Both edges of a column are straight."))
    reading_ruler = Setting(False, say("Reading ruler"), say("All passages but the current one are veiled."))
    color_meanings = Setting(
        "", say("What colours mean"), say("Such as: yellow: open question; blue: framing. Shown with them.")
    )
    cuts_shown = Setting(
        False, say("Show set-aside lines"), say("Menus, captions and the like, greyed, with the reason.")
    )
    menu_bar = Setting(
        False, say("Show the menu bar"), say("The same menus also open from the name at the top left, or by F10.")
    )
    network = Setting(
        True,
        say("Allow the network"),
        say("Nothing is sent or fetched unless you ask. Off: not even then, by any part of it."),
    )
    own_machines = Setting(
        "",
        say("Machines of your own network"),
        say("Which may be asked for pages and feeds, by name or number: localhost, nas, 192.168.1.4. Empty: none."),
    )
    translate_to = Setting(
        "", say("Translate into"), say("The tag of a language: en, de, pt, zh … Empty: you are asked.")
    )
    translate_with = Setting(
        "",
        say("Translate with"),
        say("Automatic: with what is installed on this machine, else your own server, else Google Translate."),
        choices=(
            ("", say("Automatic")),
            ("argos", say("Argos Translate, on this machine")),
            ("apertium", say("Apertium, on this machine (rough)")),
            ("libre", say("LibreTranslate, a server of your own")),
            ("deepl", say("DeepL (needs a key)")),
            ("microsoft", say("Microsoft Translator (needs a key)")),
            ("google", "Google Translate"),
            ("mymemory", "MyMemory"),
        ),
    )
    translate_address = Setting(
        "", say("Your LibreTranslate server"), say("Its address, such as http://localhost:5000/")
    )
    translate_region = Setting(
        "", say("Your region at Microsoft"), say("As your account says, such as westeurope; often empty.")
    )
    agreed_engines = Setting("")  # to whom texts may be sent, one a line: said once for each engine
    face_arabic = Setting("", say("Arabic letters"), say("The face for letters the text face does not have."))
    face_hebrew = Setting("", say("Hebrew letters"), say("The face for letters the text face does not have."))
    face_devanagari = Setting("", say("Devanagari letters"), say("The face for letters the text face does not have."))
    face_thai = Setting("", say("Thai letters"), say("The face for letters the text face does not have."))
    face_japanese = Setting(
        "", say("Japanese characters"), say("Chinese characters have other forms in each language.")
    )
    face_korean = Setting("", say("Korean characters"), say("Chinese characters have other forms in each language."))
    face_simplified_chinese = Setting(
        "", say("Chinese, simplified"), say("Chinese characters have other forms in each language.")
    )
    face_traditional_chinese = Setting(
        "", say("Chinese, traditional"), say("As they are written in Taiwan and Hong Kong.")
    )
    reading_logged = Setting(
        True,
        say("Count reading time"),
        say("For you alone, in your library; pauses are not counted. Statistics can erase it."),
    )
    counts = Setting(
        True, say("Counts before moves"), say("5 J goes five passages down; a digit without a move is a colour.")
    )
    own_keys = Setting("")  # JSON: the keys a person gave to commands, by id
    six_keys_seen = Setting(False)
    story_layouts = Setting("")  # how the versions of a story are arranged: reading/arrangement.py
    epub_chapters = Setting(
        False, say("E-books by chapter"), say("Each chapter of an EPUB becomes an article of its own.")
    )
    watched_folder = Setting(
        "", say("Watched folder"), say("What comes into this folder is imported by itself. Empty: none is.")
    )
    copies_kept = Setting(
        5,
        say("Copies of the library"),
        say("One a day is kept in a folder beside it, checked; the oldest goes. 0: none is made."),
        low=0,
        high=99,
    )
    window_geometry = Setting("")
    window_panes = Setting("")
    library_shown = Setting(True)
    notes_shown = Setting(True)
    open_story = Setting("")
    open_article = Setting("")
    open_place = Setting(0)
    last_folder = Setting("")
    last_color = Setting("yellow")
    export_form = Setting("markdown")
    export_folder = Setting("")
    export_template = Setting("")

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.values: dict[str, Plain] = {}
        self.problems: list[str] = []  # sentences to show once at start
        self._unknown: dict[str, object] = {}  # of a newer version: carried along untouched
        self.on_problem: Callable[[ReaderError], object] | None = None  # hears when saving fails; else it is raised
        self._listeners: list[Callable[[str], None]] = []
        if path is not None and path.exists():
            self._load(path)

    @classmethod
    def declared(cls) -> dict[str, "Setting[bool] | Setting[int] | Setting[float] | Setting[str]"]:
        """Return every setting by name, in the order of declaration."""
        return {name: value for name, value in vars(cls).items() if isinstance(value, Setting)}

    def listen(self, listener: Callable[[str], None]) -> None:
        """Call `listener` with the name of each setting that changes from now on."""
        self._listeners.append(listener)

    def unlisten(self, listener: Callable[[str], None]) -> None:
        """Tell a listener nothing any more."""
        self._listeners.remove(listener)

    def set(self, name: str, value: Plain) -> None:
        """Keep a value, save the file, tell the listeners. Raises ValueError when it does not fit its declaration."""
        setting = self.declared()[name]
        if not setting.fits(value):
            raise ValueError(f"{name} cannot be {value!r}")
        if isinstance(setting.default, float):
            value = float(value)
        if self.values.get(name, setting.default) == value:
            return
        self.values[name] = value
        self._save()
        for listener in self._listeners:
            listener(name)

    def _load(self, path: Path) -> None:
        try:
            kept = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            self.problems.append(
                say(
                    "The settings in {path} could not be read ({reason}); the usual ones are used.",
                    path=path,
                    reason=error,
                )
            )
            return
        if not isinstance(kept, dict):
            self.problems.append(
                say("The settings in {path} are not what Synoptic writes; the usual ones are used.", path=path)
            )
            return
        declared = self.declared()
        for name, value in kept.items():
            if name not in declared:
                self._unknown[name] = value
            elif declared[name].fits(value):
                self.values[name] = value
            else:
                self.problems.append(
                    say(
                        "The setting “{setting}” cannot be {value}; the usual value is used.",
                        setting=name,
                        value=repr(value),
                    )
                )

    def _save(self) -> None:
        """Write a new file, then put it in the old one's place. Raises ReaderError when the disk refuses."""
        if self.path is None:
            return
        text = json.dumps({**self._unknown, **self.values}, ensure_ascii=False, indent=2)
        new = self.path.with_name(self.path.name + ".new")
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with new.open("w", encoding="utf-8") as file:
                file.write(text + "\n")
                file.flush()
                os.fsync(file.fileno())
            new.replace(self.path)
        except OSError as error:
            words = say("The settings could not be saved: {reason}.", reason=error.strerror)
            problem = ReaderError(words, say("They hold until the window closes."))
            if self.on_problem is None:
                raise problem from error
            self.on_problem(problem)

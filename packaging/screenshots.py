"""Take pictures of the program as people see it: a real window on an X display of its own, driven by keys.

    python packaging/screenshots.py [--to docs/pictures] [--size 1440x900] [--scale 1] [--only NAME …] [--scripts]

Needs Xvfb, openbox, xdotool and ImageMagick. With `--scripts`, or for a picture named scripts-…, short texts in many
scripts are shown instead of the sample articles. Each picture is taken when the window has stopped changing.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from reader.library import Library  # noqa: E402
from reader.model import Color, OpenedStory, Span  # noqa: E402
from reader.progress import Progress  # noqa: E402
from reader.services import annotating, deciding, importing, opening  # noqa: E402
from reader.story.signs.encode import Encoder  # noqa: E402
from tests.xwindow import Display, Program, wait_for  # noqa: E402

SCRIPTS = {
    "ar": "قطار الليل\n\nتوقف قطار الليل في محطة صغيرة. نزلت امرأة ومعها حقيبة حمراء. «هل يوجد فندق هنا؟» سألت. "
    "أشار الرجل العجوز إلى نافذة مضاءة. كانت الساعة 23:45 في 14 مارس، وكان الثلج يتساقط على USB-Kabel 🚂.\n",
    "he": "רכבת הלילה\n\nרכבת הלילה עצרה בתחנה קטנה. אישה ירדה ובידה מזוודה אדומה. „יש כאן מלון?“ שאלה. "
    "הזקן הצביע על חלון מואר. השעה הייתה 23:45 ב־14 במרץ, וירד שלג.\n",
    "ja": "夜行列車\n\n夜行列車は小さな駅に止まった。赤いスーツケースを持った女性が降りた。"
    "「この辺りにホテルはありますか」と彼女は尋ねた。老人は明かりのついた窓を指さした。"
    "三月十四日の23時45分、雪が降っていた。\n",
    "zh": "夜班火车\n\n夜班火车停在一个小站。一位女士提着红色的手提箱下了车。“这里有旅馆吗？”她问道。"
    "老人指了指一扇亮着灯的窗户。那是3月14日23点45分，天正下着雪。\n",
    "ko": "밤 기차\n\n밤 기차가 작은 역에 멈췄다. 한 여자가 빨간 여행 가방을 들고 내렸다. "
    "“여기 호텔이 있나요?” 그녀가 물었다. "
    "노인은 불이 켜진 창문을 가리켰다. 3월 14일 23시 45분이었고 눈이 내리고 있었다.\n",
    "th": "รถไฟกลางคืน\n\nรถไฟกลางคืนหยุดที่สถานีเล็กๆ\nผู้หญิงคนหนึ่งลงมาพร้อมกระเป๋าเดินทางสีแดง\n"
    "“ที่นี่มีโรงแรมไหมคะ” เธอถาม\nชายชราชี้ไปที่หน้าต่างที่เปิดไฟอยู่\nเวลา 23:45 น. วันที่ 14 มีนาคม และหิมะกำลังตก\n",
    "hi": "रात की रेलगाड़ी\n\nरात की रेलगाड़ी एक छोटे स्टेशन पर रुकी। एक औरत लाल सूटकेस लेकर उतरी। "
    "“क्या यहाँ कोई होटल है?” उसने पूछा। "
    "बूढ़े आदमी ने एक रोशन खिड़की की ओर इशारा किया। 14 मार्च को 23:45 बजे थे और बर्फ़ गिर रही थी।\n",
    "ru": "Ночной поезд\n\nНочной поезд остановился на маленькой станции. Женщина сошла с красным чемоданом. "
    "«Здесь есть гостиница?» — спросила она. Старик показал на освещённое окно. "
    "Было 23:54, 14 марта, и шёл снег.\n",
    "el": "Το νυχτερινό τρένο\n\nΤο νυχτερινό τρένο σταμάτησε σε έναν μικρό σταθμό. "
    "Μια γυναίκα κατέβηκε με μια κόκκινη βαλίτσα. «Υπάρχει ξενοδοχείο εδώ;» ρώτησε. "
    "Ο γέρος έδειξε ένα φωτισμένο παράθυρο. "
    "Ήταν 23:45, στις 14 Μαρτίου, και χιόνιζε.\n",
    "en": "The night train\n\nThe night train stopped at a small station. A woman got off with a red suitcase. "
    "“Is there a hotel here?” she asked. The old man pointed at a lit window. "
    "It was 23:45 on 14 March, and it was snowing 👩🏽‍🚀.\n",
}
NOTES = (  # words of the passage, colour, note, tags
    (
        "face à une “imprévisible” situation internationale",
        Color.BLUE,
        "All three versions keep the scare quotes around *unpredictable*; "
        "the adjective precedes the noun only in French.",
        ("framing", "quotation"),
    ),
    ("Yoon Soongu", Color.YELLOW, "Envoy’s name is stable across versions.", ("names",)),
)


class Stage:
    """A library with something in it, and a window on it."""

    def __init__(self, display: Display, folder: Path, size: tuple[int, int], scale: float) -> None:
        self.display, self.folder, self.size, self.scale = display, folder, size, scale

    @contextmanager
    def program(self, title: str, **settings: object) -> Iterable[Program]:
        """Run the program with some settings, at the size, until the block ends."""
        (self.folder / "settings.json").write_text(json.dumps({"six_keys_seen": True} | settings), "utf-8")
        program = Program(self.display, self.folder, QT_SCALE_FACTOR=str(self.scale))
        program.resize(*self.size)
        self.display.tool("mousemove", self.size[0] - 2, self.size[1] - 2)
        program.wait_for_title(title)
        self.display.keys("shift+F8", pause=0.6)  # what says where one was
        try:
            yield program
        finally:
            program.kill()

    def take(self, path: Path) -> None:
        """Keep the screen as a picture once it has stopped changing."""
        path.parent.mkdir(parents=True, exist_ok=True)
        before = b""

        def is_quiet() -> bool:
            nonlocal before
            time.sleep(0.6)
            self.display.screenshot(path)
            now = path.read_bytes()
            before, same = now, now == before
            return same

        wait_for(is_quiet, f"a quiet window for {path.name}")
        subprocess.run(["convert", str(path), "-strip", "+dither", "-colors", "255", f"PNG8:{path}"], check=True)
        print(path)

    def run(self, words: str) -> None:
        """Run a command by words of its name."""
        self.display.keys("ctrl+k", pause=0.6)
        self.display.write(words)
        self.display.keys("Return", pause=0.6)


def prepare_seeds(folder: Path) -> tuple[str, str, int]:
    """Import the sample articles, write notes; return story, article and place to begin at."""
    encoder = opening.make_encoder()
    library = Library.open(folder / "library.synoptic")
    importing.import_samples(Progress(), library, encoder)
    story = max(library.stories.all(), key=lambda pair: len(pair[1]))[0]
    opened = opening.open_story(Progress(), library, encoder, story.id)
    deciding.renaming_story(library, story.id, "South Korea seeks NATO mission").redo()
    places = [annotate(library, encoder, opened, *note) for note in NOTES]
    other = min(library.stories.all(), key=lambda pair: len(pair[1]))[0]
    lone = opening.open_story(Progress(), library, encoder, other.id)
    deciding.renaming_story(library, other.id, "Inquiétudes sur la coopération militaire Russie – Corée du Nord").redo()
    quote = "grave préoccupation"
    annotate(library, encoder, lone, quote, Color.BLUE, "Who is quoted here? Find the Korean original.", ("todo",))
    library.close()
    return story.id, *places[0]


def annotate(
    library: Library, encoder: Encoder, opened: OpenedStory, words: str, color: Color, note: str, tags: tuple[str, ...]
) -> tuple[str, int]:
    """Highlight words with a note; return article and place."""
    version = next(version for version in opened.versions if words in version.raw)
    start = version.raw.index(words)
    made = annotating.new_annotation(opened, version.article.id, Span(start, start + len(words)), color)
    made = annotating.refined(Progress(), opened, made, encoder)
    annotating.adding(library, made).redo()
    annotating.save_note(library, made.id, note, tags)
    return version.article.id, start


def prepare_scripts(folder: Path, languages: Iterable[str] = SCRIPTS) -> str:
    """Import the texts in some languages as one story, a highlight in it; return its id."""
    encoder = opening.make_encoder()
    library = Library.open(folder / "library.synoptic")
    for language in languages:
        importing.import_text(Progress(), library, encoder, SCRIPTS[language], f"{language}.txt")
    first, *others = [story.id for story, _ in library.stories.all()]
    for other in others:
        deciding.merging(library, first, other).redo()
    story = library.stories.all()[0][0]
    deciding.renaming_story(library, story.id, "The night train").redo()
    opened = opening.open_story(Progress(), library, encoder, story.id)
    annotate(library, encoder, opened, "красным чемоданом", Color.GREEN, "Is it red everywhere?", ("colour",))
    library.close()
    return story.id


def seed_pictures(stage: Stage, to: Path, wanted: Callable[[str], bool]) -> None:
    """Take the pictures with the sample articles."""
    story, article, place = prepare_seeds(stage.folder)
    at: dict[str, object] = {"open_story": story, "open_article": article, "open_place": place}
    title = "South Korea"
    for theme in ("light", "dark", "sepia", "contrast"):
        if wanted(f"reading-{theme}"):
            with stage.program(title, theme=theme, **at):
                stage.display.keys("ctrl+Home", "j", "j", "j", pause=0.3)
                stage.take(to / f"reading-{theme}.png")
    if wanted("palette"):
        with stage.program(title, theme="light", **at):
            time.sleep(1.5)
            stage.display.keys("ctrl+k", pause=0.6)
            stage.display.write("hi gre")
            stage.take(to / "palette.png")
    if wanted("find"):
        with stage.program(title, theme="light", **at):
            stage.display.keys("ctrl+f", pause=0.6)
            stage.display.write("nato")
            stage.take(to / "find.png")
    for key, name in (("alt+2", "interleaved"), ("u", "one-version"), ("F11", "focus"), ("shift+z", "ruler")):
        if wanted(name):
            with stage.program(title, theme="light", **at):
                stage.display.keys(key)
                stage.take(to / f"{name}.png")
    if wanted("furniture"):
        with stage.program(title, theme="light", **at):
            stage.display.keys("f", "g", "g")
            stage.take(to / "furniture.png")
    more_pictures(stage, to, wanted, title, at)


def more_pictures(stage: Stage, to: Path, wanted: Callable[[str], bool], title: str, at: dict[str, object]) -> None:
    """Take the pictures of the other pages and dialogs."""
    if wanted("import-review"):
        with stage.program(title, theme="light", **at):
            stage.display.tool("mousemove", 40 * stage.scale, 68 * stage.scale, "click", 1)
            stage.display.tool("mousemove", stage.size[0] - 2, stage.size[1] - 2)
            stage.take(to / "import-review.png")
    if wanted("annotations"):
        with stage.program(title, theme="light", **at):
            stage.display.tool("mousemove", 60 * stage.scale, 93 * stage.scale, "click", 1)
            stage.display.tool("mousemove", stage.size[0] - 2, stage.size[1] - 2)
            stage.take(to / "annotations.png")
    if wanted("export"):
        with stage.program(title, theme="light", **at):
            stage.display.keys("ctrl+e", pause=1.0)
            stage.take(to / "export.png")
    if wanted("preferences"):
        with stage.program(title, theme="light", **at):
            stage.display.keys("ctrl+comma", pause=1.0)
            stage.take(to / "preferences.png")
    if wanted("note"):
        with stage.program(title, theme="light", **at):
            stage.display.keys("j", "v", "w", "w", "w", "4", "a", pause=0.4)
            stage.display.write("Direct speech in all three; the German names the office later. #quotation")
            stage.take(to / "note.png")


def difference_picture(stage: Stage, to: Path) -> None:
    """Take the picture of versions that disagree: one says 23:54."""
    story = prepare_scripts(stage.folder, ("en", "ru", "el"))
    with stage.program("night train", theme="light", open_story=story):
        time.sleep(1.5)
        stage.display.keys("d", pause=1.0)
        stage.take(to / "differences.png")


def script_pictures(stage: Stage, to: Path, wanted: Callable[[str], bool]) -> None:
    """Take the pictures of many scripts: as many columns as have room, then the others, then interleaved."""
    story = prepare_scripts(stage.folder)
    for theme in ("light", "dark"):
        name, more = f"scripts-{theme}", f"scripts-{theme}-more"
        if wanted(name) or wanted(more):
            with stage.program("night train", theme=theme, open_story=story, notes_shown=False):
                stage.display.keys("j", "j")
                if wanted(name):
                    stage.take(to / f"{name}.png")
                stage.display.keys(*["l"] * 9)
                if wanted(more):
                    stage.take(to / f"{more}.png")
    if wanted("scripts-interleaved"):
        with stage.program("night train", theme="light", open_story=story):
            stage.display.keys("j", "alt+2")
            stage.take(to / "scripts-interleaved.png")


def main() -> None:
    """Take the pictures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--to", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--size", default="1440x900", help="of the window, before scaling")
    parser.add_argument("--scale", type=float, default=1.0, help="2 for a dense screen")
    parser.add_argument("--only", nargs="*", help="names of pictures; all without it")
    parser.add_argument("--scripts", action="store_true", help="show texts in many scripts")
    chosen = parser.parse_args()
    width, height = (int(int(part) * chosen.scale) for part in chosen.size.split("x"))
    display = Display(f"{width}x{height}", 96)
    try:
        if not chosen.scripts:
            with tempfile.TemporaryDirectory() as folder:
                stage = Stage(display, Path(folder), (width, height), chosen.scale)
                seed_pictures(stage, chosen.to, lambda name: not chosen.only or name in chosen.only)
        if chosen.scripts or any(name.startswith("scripts-") for name in chosen.only or ()):
            with tempfile.TemporaryDirectory() as folder:
                stage = Stage(display, Path(folder), (width, height), chosen.scale)
                script_pictures(stage, chosen.to, lambda name: not chosen.only or name in chosen.only)
        if not chosen.scripts and (not chosen.only or "differences" in chosen.only):
            with tempfile.TemporaryDirectory() as folder:
                difference_picture(Stage(display, Path(folder), (width, height), chosen.scale), chosen.to)
    finally:
        display.close()


if __name__ == "__main__":
    main()

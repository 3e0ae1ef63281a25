"""The usual keys as they are really typed on three layouts: in an X window, with the map of the system."""

import json
import subprocess
import sys

import pytest

from tests.xwindow import ROOT, Display, Program, wait_for

pytestmark = pytest.mark.window

DIGIT_ONE = "10"  # the place of the key, whatever it writes: on AZERTY "&", with Shift 1


@pytest.fixture(params=["us", "de", "fr"])
def display(request):
    made = Display()
    subprocess.run(["setxkbmap", request.param], env=made.environment, check=True)
    yield made
    made.close()


def highlights(folder):
    command = [sys.executable, "-m", "reader", "annotations", "--library", str(folder / "library.synoptic"), "--json"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return len(json.loads(said.stdout)) if said.returncode == 0 else 0


def test_the_usual_keys_are_typed_as_on_any_keyboard(display, tmp_path):
    folder, article = tmp_path / "synoptic", tmp_path / "rain.txt"
    article.write_text("Rain closes the bridge\n\nThe old bridge in Ulm was closed on Monday. It will open in May.\n")
    program = Program(display, folder, str(article))
    program.wait_for_title("Rain closes the bridge")
    display.tool("windowactivate", "--sync", program.window)
    display.keys("j", DIGIT_ONE, pause=0.5)
    wait_for(lambda: highlights(folder) == 1, "the highlight of the first digit")
    display.keys("ctrl+z", pause=0.5)
    wait_for(lambda: highlights(folder) == 0, "the highlight taken back")
    for key, title in (("question", "Keys"), ("ctrl+comma", "Preferences"), ("F1", "Manual")):
        display.keys(key)
        wait_for(lambda title=title: display.tool("search", "--onlyvisible", "--name", title), f"the window {title}")
        display.keys("Escape")
        wait_for(
            lambda title=title: not display.tool("search", "--onlyvisible", "--name", title), f"{title} to go away"
        )
    display.keys("slash", pause=0.5)
    display.write("bridge")
    display.keys("Escape", "g", "g", DIGIT_ONE, pause=0.5)
    wait_for(lambda: highlights(folder) == 1, "the highlight after searching and going to the start")
    assert program.quit() == 0

"""Every usual key can be typed on QWERTY, QWERTZ and AZERTY without AltGr and without a dead key."""

import re

import pytest

from reader.ui.commands import COMMANDS
from reader.ui.keys.keyboard import key_at

# what a key writes alone, and with Shift; letters are on every layout. Dead keys and AltGr are left out.
LAYOUTS = {
    "QWERTY": ("`1234567890-=[];'\\,./", '~!@#$%^&*()_+{}:"|<>?'),
    "QWERTZ": ("1234567890ßüöä#,.-+<", "°!\"§$%&/()=?ÜÖÄ*'_;:>"),
    "AZERTY": ("²&é\"'(-è_çà)=$ù*,;:!<", "1234567890°+£%µ?./§>"),
}
NAMED = re.compile(
    r"(F\d+|Up|Down|Left|Right|Home|End|PgUp|PgDown|Tab|Backtab|Esc|Return|Enter|Del|Backspace|Space|Ins|[A-Z])$"
)


def typeable(stroke, layout):
    plain, shifted = LAYOUTS[layout]
    *modifiers, key = [part or "+" for part in re.split(r"\+(?!$)", stroke)]
    if NAMED.match(key):
        return "AltGr" not in modifiers
    return key in plain or (key in shifted and "Shift" not in modifiers)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_key_can_be_typed(layout):
    strokes = {stroke for c in COMMANDS for key in c.all_keys for stroke in key.split(", ")}
    assert [stroke for stroke in sorted(strokes) if not typeable(stroke, layout)] == []


def test_a_key_that_needs_altgr_or_a_dead_key_is_noticed():
    assert not typeable("[", "QWERTZ")
    assert not typeable("^", "AZERTY")
    assert not typeable("Shift+1", "AZERTY")
    assert typeable("Ctrl++", "QWERTY")


def test_colours_lie_on_the_row_of_digits_also_without_shift_on_azerty():
    digits = [key for c in COMMANDS if c.id.startswith("note.") for key in c.keys if key.isdigit()]
    assert sorted(digits) == list("123456")
    assert [key_at(code, platform="linux") for code in range(10, 16)] == sorted(digits)

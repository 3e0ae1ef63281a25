"""Which of our keys lies where a key was pressed, on a keyboard whose letters or digits are not ours?

Russian, Greek or Arabic keyboards have no J; on a French one the digits need Shift. Qt matches what a key writes; when
that is no key of ours, the place of the key on a US keyboard is asked instead: the key under the same finger.
"""

import sys

# evdev codes; Windows counts the same, X11 and Wayland add eight
ROWS = {2: "1234567890", 16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
PLACES = {first + offset: key for first, keys in ROWS.items() for offset, key in enumerate(keys)}


def key_at(scan_code: int, *, shift: bool = False, platform: str = "") -> str | None:
    """Return the key of a US keyboard at this place, as the command table writes it; None where there is none."""
    platform = platform or sys.platform
    if platform == "darwin":
        return None  # Cocoa gives no scan code
    code = scan_code if platform == "win32" else scan_code - 8
    key = PLACES.get(code)
    return f"Shift+{key}" if key and shift else key

"""In which form does every text stand here, whatever it came in?"""

import re

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_FORBIDDEN = re.compile(  # controls but tab and newline, noncharacters, and the BOM
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17))
    + "]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")


def canonical(text: str) -> str:
    """Return the text as everything else may rely on it: only \\n breaks lines, no controls, nothing half a character.

    Letters are left as they came (no normalisation): what is quoted must be what was written.
    """
    text = _BREAKS.sub("\n", text)
    return _SURROGATES.sub("\ufffd", _FORBIDDEN.sub("", text))

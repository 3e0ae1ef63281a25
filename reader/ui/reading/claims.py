"""How surely may the window claim what was worked out, when it is right with this chance?"""

from reader.say import say
from reader.ui.look.tongue import tr

SURELY = 0.8  # chance from which a claim is made without "probably"
PROBABLY = 0.6  # P(only here) from which it is clearly likelier than not
LIKELY = 0.5  # below, it is not more than a guess that passages correspond
LIKELY_WORDS, DOUBTFUL_WORDS = say("probably corresponds"), say("may not correspond")


def only_here(chance: float) -> str:
    """Return that a passage is told only here, as surely as its chance (0 to 1) lets us say it."""
    if chance >= SURELY:
        return tr("only here")
    return tr("probably only here") if chance >= PROBABLY else tr("perhaps only here")


def doubt(chance: float) -> str:
    """Return how unsure it is that passages correspond: "" for sure, else in words."""
    return "" if chance >= SURELY else LIKELY_WORDS if chance >= LIKELY else DOUBTFUL_WORDS

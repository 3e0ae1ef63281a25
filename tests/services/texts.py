"""Articles for the tests of services, and how they come into a library."""

from pathlib import Path

from reader.library import Library
from reader.model import ImportReport
from reader.progress import Progress
from reader.services import importing
from tests.fakes import FakeEncoder

BRIDGE = """Old bridge over the Elva reopens after six years

The stone bridge over the Elva was opened to walkers on Monday, six years after a flood had carried its arch away.
Mayor Ilse Brandt cut a ribbon and led some 400 people across the water.
"We were told it could not be rebuilt," Brandt said. "Here it stands."
The work cost 12 million euros, twice what had been planned in 2019.
Engineers found Roman timber under the second pier and had to stop for eleven months.
Cars will not be allowed to return, the council decided in March.
"""

# the same, told a little differently, with a line of its own
BRIDGE_AGAIN = """Stone bridge over the Elva reopens after six years

The stone bridge over the Elva was opened to walkers on Monday, six years after a flood carried its arch away.
Mayor Ilse Brandt cut a ribbon and led about 400 people across the water.
"We were told it could not be rebuilt," Brandt said. "Here it stands."
The work cost 12 million euros, twice what was planned in 2019.
Engineers found Roman timber under the second pier and had to stop for eleven months.
A brass band played until the evening.
"""

HARVEST = """Apple growers expect the smallest harvest in decades

Frost in the last week of April killed the blossom in most orchards of the valley, growers reported on Thursday.
The association of fruit growers expects 90,000 tonnes, a third of a usual year.
Prices in the shops have already risen, and juice makers look for apples abroad.
Many farms had bought sprinklers after the frost of 2017, but water was short this spring.
"Another year like this and we will plant cherries," said Jonas Weil, who farms 30 hectares.
"""


def write(folder: Path, **texts: str) -> list[Path]:
    """Write texts to files of these names; return the files."""
    found = []
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text, "utf-8")
        found.append(path)
    return found


def take(library: Library, *texts: str) -> list[str]:
    """Import pasted texts; return the ids of their articles."""
    return [_id(importing.import_text(Progress(), library, FakeEncoder(), text, "pasted")) for text in texts]


def _id(report: ImportReport) -> str:
    assert not report.refused, report.refused
    [article_id] = report.added + report.known
    return article_id

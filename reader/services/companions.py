"""What do files of references (RIS, CSL-JSON) say about the texts beside them?"""

from collections.abc import Sequence
from pathlib import Path

from reader.errors import Refused
from reader.model import Metadata
from reader.services import gathering
from reader.text import references


class Companions:
    """The references among some files, and those beside them, by the file they tell about."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._read: dict[Path, tuple[references.Reference, ...]] = {}
        self._attached: dict[str, Metadata] = {}
        self._of_one: set[Path] = set()
        for path in paths:
            for reference in self._references(path):
                self._attached.update((name, reference.metadata) for name in reference.files)
                self._of_one.update(path for name in reference.files if any(name == other.name for other in paths))

    def metadata(self, path: Path) -> Metadata | None:
        """Return what is said about a file, in one of its own name beside it, or in one that names it."""
        if path.suffix.lower() in references.ENDINGS and self._references(path):
            return None
        for beside in (path.with_suffix(".ris"), path.with_suffix(".json"), Path(f"{path}.json"), Path(f"{path}.ris")):
            if beside != path and (found := self._references(beside)):
                self._of_one.add(beside)
                return found[0].metadata
        return self._attached.get(path.name)

    def is_one(self, path: Path, paths: Sequence[Path]) -> bool:
        """Say whether a file tells about other files of an import: it is no article, and nothing to complain of."""
        if path.suffix.lower() not in references.ENDINGS or not self._references(path):
            return False
        stems = {other.with_suffix("") for other in paths if other != path}
        return path in self._of_one or path.with_suffix("") in stems or path.with_suffix("") in paths

    def _references(self, path: Path) -> tuple[references.Reference, ...]:
        if path.suffix.lower() not in references.ENDINGS or not path.is_file():
            return ()
        if path not in self._read:
            try:
                is_small = path.stat().st_size <= references.LARGEST
                self._read[path] = references.read(gathering.data_of(path), path.name) if is_small else ()
            except (Refused, OSError):
                self._read[path] = ()
        return self._read[path]

from PySide6.QtGui import QColor, QTextDocument

from reader.ui.exporting.front_matter_colours import FrontMatterColours


def test_keys_within_the_front_matter_are_coloured_and_nothing_else(qapp):
    document = QTextDocument()
    colours = FrontMatterColours(document, QColor("red"))
    document.setPlainText("---\ntitle: A story\n---\n\n> a quote\ntitle: not a key\n")
    colours.rehighlight()
    lines = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    marked = [line.text()[r.start : r.start + r.length] for line in lines for r in line.layout().formats()]
    assert marked == ["---", "title:", "---"]

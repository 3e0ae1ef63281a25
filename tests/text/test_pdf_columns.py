from reader.text import pdf
from reader.text.pdf_columns import Box, in_order, lines
from tests.text import files

ROWS = range(700, 560, -14)


def box(left, y, width=200):
    return Box(left, y, left + width, y + 10)


def test_a_page_written_row_by_row_reads_column_by_column():
    heading = Box(40, 740, 540, 756)
    mixed = [heading] + [part for y in ROWS for part in (box(40, y), box(320, y - 1))]
    assert in_order(mixed) == [heading, *[box(40, y) for y in ROWS], *[box(320, y - 1) for y in ROWS]]


def test_three_columns_are_told_apart():
    mixed = [part for y in ROWS for part in (box(40, y, 150), box(220, y, 150), box(400, y, 150))]
    assert in_order(mixed) == [box(left, y, 150) for left in (40, 220, 400) for y in ROWS]


def test_a_line_over_all_columns_parts_what_is_above_it_from_what_is_below():
    across = Box(40, 634, 520, 642)
    mixed = [part for y in ROWS for part in ([across] if y == 630 else [box(40, y), box(320, y)])]
    above, below = [y for y in ROWS if y > 630], [y for y in ROWS if y < 630]
    order = [box(x, y) for x in (40, 320) for y in above], [box(x, y) for x in (40, 320) for y in below]
    assert in_order(mixed) == [*order[0], across, *order[1]]


def test_the_order_of_the_file_is_kept_where_it_is_right_or_the_page_is_a_table():
    assert in_order([box(40, y) for y in ROWS] + [box(320, y) for y in ROWS]) is None
    assert in_order([part for y in ROWS for part in (box(40, y, 30 + y % 90), box(320, y, 25))]) is None
    assert in_order([box(40, y) for y in ROWS]) is None
    assert in_order([]) is None


def test_pieces_of_a_line_are_one_line():
    assert lines([Box(40, 700, 90, 710), Box(94, 700, 130, 711), Box(300, 700, 350, 710)]) == [
        Box(40, 700, 130, 711),
        Box(300, 700, 350, 710),
    ]


def test_a_file_of_rows_is_read_by_columns():
    left = [f"On the left side stands line {n}, of the first column" for n in range(8)]
    right = [f"On the right side stands line {n}, of the second column" for n in range(8)]
    shown = "".join(f"({a}) Tj 420 0 Td ({b}) Tj -420 -16 Td " for a, b in zip(left, right, strict=True))
    raw = pdf.read(files.pdf([f"Heading) Tj 0 -16 Td {shown} (The end"]), "x.pdf").raw
    assert raw.split("\n")[:18] == ["Heading", *left, "The end", *right]

"""An export of 50 MB is read item by item: it never lies in memory as a whole."""

import tracemalloc

from cms.wordpress.reading import Item, parts_of
from tests.wordpress import export

#: Items, and what each says: together more than fifty megabytes.
ITEMS, WORDS = 500, "<p>Voluntarii au strâns gunoiul de pe mal.</p>" * 2_400
MOST_MEMORY = 8 * 1024 * 1024


def write_large(folder):
    file = folder / "mare.xml"
    with file.open("w", encoding="utf-8") as stream:
        stream.write(export.HEAD)
        for number in range(1, ITEMS + 1):
            stream.write(export.item(number, f"Articolul {number}", WORDS))
        stream.write(export.FOOT)
    return file


def test_fifty_megabytes_are_read_in_a_few(tmp_path):
    file = write_large(tmp_path)
    assert file.stat().st_size > 50 * 1024 * 1024
    tracemalloc.start()
    try:
        read = [part.number for part in parts_of(file) if isinstance(part, Item)]
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert read == list(range(1, ITEMS + 1))
    assert peak < MOST_MEMORY

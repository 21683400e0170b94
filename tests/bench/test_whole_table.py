"""The table finds its place in the document, whatever was measured so far."""

import pytest

from tests.bench.whole import BEGIN, END, pages_of, table, volume_of, write


def test_the_table_replaces_the_one_before(tmp_path):
    document = tmp_path / "performance.md"
    document.write_text(f"# Costs\n{BEGIN}\nold\n{END}\nrest\n")
    kept = {"0.1": {"day": "2026-11-25", "machine": "2 processors", "costs": {"home, member": 1.5}}}
    write(table(kept), document)
    words = document.read_text()
    assert "| home, member | 1.50 |" in words and "old" not in words and words.endswith("rest\n")
    document.write_text("# Costs\n")
    with pytest.raises(SystemExit):
        write("x", document)


def test_the_pages_of_one_person_are_measured_too():
    facts = dict.fromkeys(("list", "long", "forum", "topic", "library", "long_id"), "/x/")
    pages = {page: who for page, (_path, who) in pages_of(facts).items()}
    assert pages["board"] == pages["my events"] == ("member",)
    assert {"opportunities", "calendar"} <= set(pages)


def test_the_smallest_size_still_has_something_to_show():
    assert volume_of(0.0001)["articles"] == 50
    assert volume_of(1)["topics"] == 50_000

"""Resources through the API and as open data."""

import csv
import io
import json

from cms.api.enums import Scope
from tests.factories import add_resource, library


def ids(answer):
    return [row["id"] for row in answer.json()["items"]]


def test_everybody_gets_what_they_may_see(tree, call_as, file_with, commits_at_once):
    closed = add_resource("Pentru membri", files=[file_with("afine")], older=[file_with("mure")])
    opened = add_resource("Pentru toți", is_public=True)
    delegates = add_resource("Evaluare", parent=library("evaluarea-nevoilor"))
    draft = add_resource("Ciornă", live=False)
    expected = {
        "visitor": [opened.pk],
        "member": [opened.pk, closed.pk],
        "delegate": [delegates.pk, opened.pk, closed.pk],
    }
    for name, keys in expected.items():
        program = call_as(name, Scope.CONTENT_READ)
        assert ids(program.get("/resources")) == keys, name
        for page in (closed, opened, delegates, draft):
            status = program.get(f"/resources/{page.pk}").status_code
            assert status == (200 if page.pk in keys else 404), (name, page)
        for row in closed.files.all():
            status = program.get(f"/resources/{closed.pk}/files/{row.pk}").status_code
            assert status == (200 if closed.pk in keys else 404), name
        assert (closed.pk in ids(program.get("/resources?q=afine"))) == (closed.pk in keys)


def test_what_a_resource_tells(tree, call_as, file_with):
    page = add_resource(
        "Contract", resource_type="model", publisher="Asociația", year=2026, keywords="a, b",
        files=[file_with("x", "docx")], older=[file_with("y", "pdf", "vechi")], summary="Pe scurt.",
    )  # fmt: skip
    found = call_as("member", Scope.CONTENT_READ).get(f"/resources/{page.pk}").json()
    assert found["category"] == "sabloane"
    assert found["theme"] == {"slug": "voluntariat", "name": "Voluntariat"}
    assert found["keywords"] == ["a", "b"]
    assert [(row["extension"], row["is_older"]) for row in found["files"]] == [
        ("docx", False), ("pdf", True),
    ]  # fmt: skip
    assert found["kinds"] == ["word"]
    assert found["citation"].startswith("Asociația (2026). Contract")


def test_filters_and_pages(tree, call_as):
    pages = [add_resource(f"Ghid {number}", resource_type="ghid") for number in range(5)]
    add_resource("Lege", resource_type="lege")
    program = call_as("member", Scope.CONTENT_READ)
    assert ids(program.get("/resources?category=ghiduri")) == [page.pk for page in pages[::-1]]
    assert [row["id"] for row in program.everything("/resources?type=ghid&limit=2")] == [
        page.pk for page in pages[::-1]
    ]
    assert program.get("/resources?theme=nimic").json()["count"] == 6
    shelves = program.get("/resource-categories").json()["items"]
    assert {row["slug"]: row["count"] for row in shelves}["ghiduri"] == 5


def test_the_catalogue_names_public_resources_only(tree, browser_of):
    add_resource("Pentru membri")
    opened = add_resource("=1+1", is_public=True, licence="cc-by-sa")
    for name in ("visitor", "administrator"):
        answer = browser_of(name).get("/date-deschise/resurse.json")
        found = json.loads(b"".join(answer.streaming_content))
        assert [row["id"] for row in found["resources"]] == [opened.pk]
        assert found["resources"][0]["licence"] == "CC BY-SA 4.0"
        assert "creativecommons" in found["licence"]
    text = b"".join(browser_of("visitor").get("/date-deschise/resurse.csv").streaming_content)
    rows = list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"))))
    assert [row["title"] for row in rows] == ["'=1+1"]

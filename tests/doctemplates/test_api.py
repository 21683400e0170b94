"""Templates through the API."""

from cms.api.enums import Scope
from tests.doctemplates.conftest import add_template


def test_everybody_lists_what_they_may_see(tree, call_as):
    closed = add_template("Pentru membri")
    opened = add_template("Pentru toți", is_public=True, kind="decizii")
    draft = add_template("Ciornă", live=False)
    for name, keys in (("visitor", [opened.pk]), ("member", [closed.pk, opened.pk])):
        program = call_as(name, Scope.CONTENT_READ)
        answer = program.get("/document-templates").json()
        assert [row["id"] for row in answer["items"]] == keys, name
        for page in (closed, opened, draft):
            status = program.get(f"/document-templates/{page.pk}").status_code
            assert status == (200 if page.pk in keys else 404), (name, page)
    program = call_as("member", Scope.CONTENT_READ)
    first = program.get("/document-templates?limit=1").json()
    assert [row["id"] for row in first["items"]] == [closed.pk]
    assert first["next"]
    decisions = program.get("/document-templates?kind=decizii").json()
    assert [row["id"] for row in decisions["items"]] == [opened.pk]


def test_a_template_tells_its_version_and_fields(tree, call_as):
    page = add_template(has_workbook=True)
    found = call_as("member", Scope.CONTENT_READ).get(f"/document-templates/{page.pk}").json()
    assert found["version"] == 1
    assert found["formats"] == ["pdf", "docx", "xlsx"]
    assert "jurist" in found["legal_note"]
    assert found["fields"] == [
        {
            "key": "nume", "label": "Numele", "type": "text", "help": "", "required": True,
            "source": "", "choices": [], "columns": [], "is_sensitive": False,
        }
    ]  # fmt: skip

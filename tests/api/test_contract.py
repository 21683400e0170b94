"""The contract: what programs were promised stays so until somebody decides otherwise.

After a wanted change write the promise again: `RENEW_CONTRACT=1 pytest tests/api/test_contract.py`,
read the difference, and raise `VERSION` in `cms/api/contract.py` when something was taken away.
"""

import json
import os
import re
from io import BytesIO
from pathlib import Path

import pytest
from django.utils.translation import gettext, override

from cms.api.enums import Scope

SNAPSHOT = Path(__file__).with_name("openapi.json")
DOCS = Path(__file__).parents[2] / "docs" / "api.md"


@pytest.fixture
def document(caller):
    answer = caller("visitor").get("/openapi.json")
    assert answer.status_code == 200
    return answer.json()


def test_contract_is_the_promised_one(document):
    text = json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    if os.environ.get("RENEW_CONTRACT"):
        SNAPSHOT.write_text(text, "utf-8")
    assert text == SNAPSHOT.read_text("utf-8"), "RENEW_CONTRACT=1 writes the new promise"


def test_it_is_openapi_3_1_and_names_every_refusal(document):
    assert document["openapi"].startswith("3.1")
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            assert {"400", "401", "403", "429", "500", "503"} <= set(operation["responses"]), path
            assert operation["security"][-1]["key"][0] in Scope.values, (path, method)
            assert operation["summary"]
            assert operation["description"]


@pytest.mark.parametrize("language", ["ro", "hu"])
def test_every_text_for_people_is_translated(client, document, language):
    """The document stays English; what the page shows of it speaks the reader's language."""
    operations = [one for path in document["paths"].values() for one in path.values()]
    shapes = document["components"]["schemas"].values()
    texts = {one[name] for one in operations for name in ("summary", "description")}
    texts |= {shape["description"] for shape in shapes if shape.get("description")}
    with override(language):
        same = {text for text in texts if gettext(text) == text}
    assert same == set()
    page = client.get("/api/v1/docs/").content.decode()
    assert "Citește profilul tău" in page and "Read your profile" not in page


def test_documentation_for_people(client, document):
    answer = client.get("/api/v1/docs/")
    assert answer.status_code == 200
    page = answer.content.decode()
    for path in document["paths"]:
        assert path in page
    for name in document["components"]["schemas"]:
        assert f'id="schema-{name}"' in page
    for scope in Scope.values:
        assert scope in page
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    for anchor in set(re.findall(r'href="#([^"]+)"', page)):
        assert anchor in ids, anchor
    assert not re.search(r'(?:src|href)="(?:https?:)?//(?!localhost)', page)
    assert "unsafe-inline" not in answer["Content-Security-Policy"]


def test_documentation_costs_few_queries(client, django_assert_max_num_queries):
    client.get("/api/v1/docs/")
    with django_assert_max_num_queries(3):
        client.get("/api/v1/docs/")


def test_every_scope_and_operation_stands_in_the_manual(document):
    text = DOCS.read_text("utf-8")
    assert [scope for scope in Scope.values if f"`{scope}`" not in text] == []
    assert [
        path for path in document["paths"] if f"`{path.removeprefix('/api/v1')}`" not in text
    ] == []


def test_the_example_of_the_manual_runs(tree, caller, capsys, monkeypatch):
    """The lines of Python as they stand there; the network alone is the test client."""
    member = caller("member")

    def urlopen(request):
        address = request.full_url.removeprefix("https://punte.example")
        answer = member.client.get(address, headers=dict(request.header_items()))
        assert answer.status_code == 200, answer.content
        return BytesIO(answer.content)

    monkeypatch.setattr("urllib.request.urlopen", urlopen)
    code = re.search(r"```python\n(.*?)```", DOCS.read_text("utf-8"), re.S).group(1)
    assert len([line for line in code.splitlines() if line.strip()]) <= 12
    exec(compile(code.replace("pnt_…", member.key), "docs/api.md", "exec"), {})
    assert "Ghidul coordonatorului zmeurică" in capsys.readouterr().out

"""Administrators read the log; nobody writes in it, and looking is recorded."""

import re

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.audit.events import event_label, known_events
from cms.audit.models import AuditEntry
from cms.audit.services import record

LIST = "/admin/audit/auditentry/"


@pytest.fixture
def administrator(browser_of):
    return browser_of("administrator")


@pytest.mark.parametrize("name", ["editor", "moderator", "author", "member", "visitor"])
def test_nobody_else_reads_it(browser_of, name):
    record("accounts.warned")
    response = browser_of(name).get(LIST)
    assert response.status_code in (302, 403)
    assert not AuditEntry.objects.filter(event="audit.viewed").exists()


def test_administrator_reads_names_and_words(administrator, person):
    record("audit.viewed", actor=person("moderator"), subject=person("member"), details={"n": 7})
    body = administrator.get(LIST).content.decode()
    assert "(moderator)" in body
    assert "(member)" in body
    assert str(event_label("audit.viewed")) in body.split('class="listing', 1)[1]


def test_looking_is_recorded(administrator, person):
    administrator.get(LIST)
    entry = AuditEntry.objects.get()
    assert (entry.event, entry.actor_id) == ("audit.viewed", person("administrator").pk)


def test_entries_are_found_by_person_and_filtered_by_event(administrator, person):
    record("tests.one", subject=person("member"))
    record("tests.two", subject=person("editor"))
    rows = administrator.get(LIST, {"q": "editor@punte.example"}).content.decode()
    assert "tests.two" in rows
    assert "tests.one" not in rows
    rows = administrator.get(LIST, {"event": "audit.viewed"}).content.decode()
    assert "tests.two" not in rows


@pytest.mark.parametrize("query", [{"q": "\x00"}, {"q": "9" * 40}, {"q": "²"}, {"event": "' OR"}])
def test_hostile_questions_are_answered(administrator, query):
    assert administrator.get(LIST, query).status_code == 200


@pytest.mark.parametrize("action", ["create", "edit/{pk}", "delete/{pk}"])
def test_nobody_adds_edits_or_deletes(administrator, action):
    entry = record("tests.event")
    address = f"{LIST}{action.format(pk=entry.pk)}/"
    for response in (administrator.get(address), administrator.post(address, {"event": "x"})):
        assert response.status_code in (302, 403, 404)
    assert AuditEntry.objects.get().event == "tests.event"


def test_queries_do_not_grow_with_the_log(administrator, person):
    def queries():
        with CaptureQueriesContext(connection) as captured:
            administrator.get(LIST)
        return len(captured)

    administrator.get(LIST)
    few = queries()
    for _number in range(30):
        record("tests.event", actor=person("editor"), subject=person("member"))
    assert queries() == few


def test_every_event_that_the_site_records_has_words():
    written = set()
    for folder in ("cms", "site_modules"):
        for path in (settings.PROJECT_DIR / folder).rglob("*.py"):
            source = path.read_text(encoding="utf-8")
            if "cms.audit.services" in source or path.parent.name == "audit":
                written |= set(re.findall(r"\brecord\(\s*\"([a-z_]+\.[a-z_]+)\"", source))
    known = {name for name, _words in known_events()}
    assert written - known == set()

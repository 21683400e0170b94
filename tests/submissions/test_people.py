"""What stays of somebody who leaves."""

import json

import pytest
from wagtail.models import ModelLogEntry, ReferenceIndex, Revision, WorkflowState

from site_modules.moderation.models import Case, Evidence
from site_modules.privacy.erasure import erase_by_map
from site_modules.submissions import services
from tests.notices.models import Notice
from tests.submissions.conftest import BODY, fresh

pytestmark = pytest.mark.django_db
CANARY = "Zmeurăcanar"


@pytest.fixture
def left(person, decide):
    """„member” wrote it, was sent back, edited, and erased their account."""
    body = f"{BODY} {CANARY}"
    sent = services.submit(obj=Notice(title=f"{CANARY} unu", body=body), by=person("member"))
    decide(sent, "changes")
    again = services.submit(
        obj=fresh(sent), changes={"title": f"{CANARY} doi"}, by=person("member")
    )
    decide(again, "approve")
    edited = services.edit(obj=fresh(again), changes={"body": f"{body} trei"}, by=person("member"))
    erase_by_map(user=person("member"))
    return edited


def test_nothing_of_it_stays(left):
    key = str(left.pk)
    assert not Notice.objects.filter(pk=left.pk).exists()
    assert not Revision.objects.filter(object_id=key, object_str=left.reference).exists()
    assert not WorkflowState.objects.for_instance(left).exists()
    assert not ReferenceIndex.objects.filter(object_id=key, content_type__model="notice").exists()
    for model in (Revision, ModelLogEntry, Case, Evidence):
        for row in model._base_manager.values():
            assert CANARY not in json.dumps(row, default=str, ensure_ascii=False), model


def test_nothing_waits_at_the_desk(left, browser_of):
    assert not Case.objects.filter(waiting_since__isnull=False).exists()
    assert browser_of("moderator").get("/admin/moderare/").status_code == 200


def test_what_an_organisation_sent_stays(organisation_of, person):
    organisation = organisation_of("delegate")
    obj = Notice(title="Al asociației", body=BODY, organisation=organisation)
    sent = services.submit(obj=obj, by=person("delegate"))
    erase_by_map(user=person("delegate"))
    assert fresh(sent).title == "Al asociației"
    assert not Notice.objects.own(person("member")).exists()


def test_log_of_wagtail_names_no_words(waiting):
    rows = ModelLogEntry.objects.filter(object_id=str(waiting.pk))
    assert rows.exists()
    for row in rows.values():
        assert waiting.title not in json.dumps(row, default=str, ensure_ascii=False)

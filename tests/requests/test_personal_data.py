"""A member takes everything along, or everything goes: also the files, never the staff's notes."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from cms.operations.personal_data import personal_data_map
from site_modules.privacy.erasure import erase_by_map
from site_modules.privacy.services.retention import apply_retention
from site_modules.requests import services
from site_modules.requests.models import RequestFile, RequestMessage, RequestNote, ServiceRequest

pytestmark = pytest.mark.django_db


def test_export_holds_the_answers_and_not_the_notes(taken, answer, person):
    answer(taken)
    services.add_note(request=taken, by=person("counsellor"), text="Notă internă")
    declared = personal_data_map()
    words = declared["requests.requestmessage"]
    assert words.rows_of(person("member")).count() == 2
    assert words.fields["text"].is_exported
    assert not declared["requests.requestnote"].fields["text"].is_exported


def test_erasure_takes_requests_with_their_files(
    taken, answer, person, django_capture_on_commit_callbacks
):
    services.add_note(request=taken, by=person("counsellor"), text="Notă internă")
    file = taken.files.get().file
    assert file.storage.exists(file.name)
    with django_capture_on_commit_callbacks(execute=True):
        erase_by_map(user=person("member"))
    for model in (ServiceRequest, RequestMessage, RequestFile, RequestNote):
        assert not model.objects.exists()
    assert not file.storage.exists(file.name)


def test_answers_stay_when_who_wrote_them_leaves(taken, answer, person):
    answer(taken)
    erase_by_map(user=person("counsellor"))
    assert taken.messages.filter(is_from_staff=True).exists()


def test_ended_requests_go_after_three_years(
    taken, ask, answer, person, django_capture_on_commit_callbacks
):
    still_open = ask()
    answer(taken, outcome="close")
    name = taken.files.get().file.name
    storage = taken.files.get().file.storage
    with (
        time_machine.travel(timezone.now() + timedelta(days=3 * 366 + 1)),
        django_capture_on_commit_callbacks(execute=True),
    ):
        apply_retention()
        services.sweep_abandoned_files()
    assert list(ServiceRequest.objects.all()) == [still_open]
    assert not storage.exists(name)

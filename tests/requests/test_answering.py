"""What staff do with requests (MOD-05): take, answer, hand over; two at once."""

import pytest
from django.contrib.auth.models import Permission

from cms.audit.models import AuditEntry
from site_modules.accounts.models import User
from site_modules.requests import services
from site_modules.requests.enums import Happening, RequestState
from site_modules.requests.models import ServiceRequest
from tests.requests.conftest import QUESTION, SUBJECT, a_file

pytestmark = pytest.mark.django_db

MAY = {"counsellor", "administrator"}
PEOPLE = ["member", "other_member", "editor", "moderator", "counsellor", "administrator"]


@pytest.mark.parametrize("name", PEOPLE)
def test_who_may_take_advice(ask, person, name):
    asked = ask(by="delegate")
    if name in MAY:
        assert services.claim(request=asked, by=person(name))
        assert asked.state == RequestState.IN_WORK
    else:
        with pytest.raises(services.NotAllowed):
            services.claim(request=asked, by=person(name))


@pytest.mark.parametrize("kind", ["suport-tehnic", "confidentialitate"])
def test_some_kinds_are_for_managers(ask, person, kind):
    asked = ask(kind=kind)
    with pytest.raises(services.NotAllowed):
        services.claim(request=asked, by=person("counsellor"))
    assert services.claim(request=asked, by=person("administrator"))


def test_nobody_answers_their_own(ask, person, answer):
    asked = ask(by="administrator")
    with pytest.raises(services.NotAllowed):
        services.claim(request=asked, by=person("administrator"))
    with pytest.raises(services.NotAllowed):
        answer(asked, by="administrator")


def test_one_of_two_takes_it(asked, person):
    stale = ServiceRequest.objects.get(pk=asked.pk)
    assert services.claim(request=asked, by=person("counsellor"))
    assert not services.claim(request=stale, by=person("administrator"))
    assert stale.assigned_to == person("counsellor")


def test_of_two_answers_from_the_same_page_one_is_sent(taken, answer):
    taken.refresh_from_db()
    version = taken.version
    answer(taken, version=version)
    with pytest.raises(services.Changed):
        answer(taken, by="administrator", text="Nu.", version=version)
    assert taken.messages.filter(is_from_staff=True).count() == 1


def test_an_answer_to_what_was_withdrawn_meanwhile_is_not_sent(taken, answer, person):
    taken.refresh_from_db()
    version = taken.version
    services.withdraw(request=taken, user=person("member"))
    with pytest.raises(services.Changed):
        answer(taken, version=version, files=[a_file()])
    assert taken.files.count() == 1


def test_answer_is_sent_once(taken, answer):
    taken.refresh_from_db()
    first = answer(taken, sent_key="t", version=taken.version)
    again = answer(taken, sent_key="t", version=0)
    assert first.pk == again.pk


def test_a_counsellor_answers_only_what_they_took(asked, answer):
    with pytest.raises(services.NotAllowed):
        answer(asked)


def test_a_manager_answers_without_taking_and_takes_it_so(asked, answer, person):
    answer(asked, by="administrator")
    asked.refresh_from_db()
    assert asked.assigned_to == person("administrator")
    assert asked.is_solved


def test_given_back_it_is_no_longer_theirs(taken, answer, person):
    assert services.give_back(request=taken, by=person("counsellor"))
    with pytest.raises(services.NotAllowed):
        answer(taken)


def test_handed_over_to_somebody_who_answers_such_requests(taken, person):
    taken.refresh_from_db()
    with pytest.raises(services.RequestRefused):
        services.hand_over(
            request=taken, by=person("counsellor"), to=person("editor"), version=taken.version
        )
    services.hand_over(
        request=taken, by=person("counsellor"), to=person("administrator"), version=taken.version
    )
    assert taken.assigned_to == person("administrator")
    seen = ServiceRequest.objects.handled_by(person("counsellor"))
    assert not seen.exists()


def test_who_loses_the_right_loses_the_request(taken):
    group = User.objects.get(username="counsellor").groups.get(name="Consilieri")
    group.permissions.remove(Permission.objects.get(codename="answer"))
    assert not ServiceRequest.objects.visible_to(User.objects.get(username="counsellor")).exists()


def test_finished_document_needs_its_file(taken, answer):
    with pytest.raises(services.RequestRefused) as caught:
        answer(taken, is_deliverable=True)
    assert caught.value.field == "uploads"
    answer(taken, is_deliverable=True, files=[a_file("fisa.docx")])
    assert taken.files.get(is_deliverable=True).name == "fisa.docx"


def test_history_tells_what_happened(taken, answer, person):
    answer(taken, outcome="ask")
    services.write_message(request=taken, user=person("member"), text="Da.")
    answer(taken)
    happened = [event.happening for event in taken.events.all()]
    assert happened == [
        Happening.SENT, Happening.TAKEN, Happening.ASKED, Happening.REPLIED, Happening.SOLVED,
    ]  # fmt: skip


def test_audit_names_the_request_and_never_its_words(taken, answer):
    answer(taken)
    entries = AuditEntry.objects.filter(event__startswith="requests.")
    assert {entry.event for entry in entries} == {
        "requests.sent", "requests.taken", "requests.solved",
    }  # fmt: skip
    for entry in entries:
        assert entry.details["reference"] == taken.reference
        for words in (SUBJECT, QUESTION, "acordul părinților"):
            assert words not in str(entry.details)

"""What members do with their requests (HUB-08)."""

from datetime import date, timedelta

import pytest
import time_machine
from django.utils import timezone

from cms.core.working_days import after_working_days
from cms.media.fields import private_storage
from cms.media.uploads.kept import ABANDONED
from site_modules.requests import services
from site_modules.requests.enums import RequestState
from site_modules.requests.kinds import all_kinds
from site_modules.requests.models import RequestFile, RequestMessage, ServiceRequest
from tests.requests.conftest import QUESTION, a_file

pytestmark = pytest.mark.django_db


def stored() -> list[str]:
    storage = private_storage()
    if not storage.exists("requests"):
        return []
    return [
        f"{folder}/{name}"
        for folder in storage.listdir("requests")[0]
        for name in storage.listdir(f"requests/{folder}")[1]
    ]


def test_request_begins_a_thread_with_its_files(asked, person):
    message = asked.messages.get()
    assert (message.text, message.author, message.is_from_staff) == (
        QUESTION, person("member"), False,
    )  # fmt: skip
    assert [file.name for file in asked.files.all()] == ["contract.docx"]
    assert asked.is_new and asked.version == 0


def test_references_follow_each_other(ask):
    numbers = [int(ask().reference.rsplit("-", 1)[1]) for _time in range(3)]
    assert numbers == [numbers[0], numbers[0] + 1, numbers[0] + 2]


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        pytest.param(date(2026, 5, 4), 3, date(2026, 5, 7), id="within a week"),
        pytest.param(date(2026, 5, 7), 3, date(2026, 5, 12), id="over a week-end"),
        pytest.param(date(2026, 5, 9), 1, date(2026, 5, 11), id="sent on a Saturday"),
        pytest.param(date(2026, 4, 9), 1, date(2026, 4, 14), id="over the Orthodox Easter"),
        pytest.param(date(2026, 11, 27), 1, date(2026, 12, 2), id="over the national day"),
    ],
)
def test_due_day_counts_working_days(start, days, due):
    assert after_working_days(start, days) == due


def test_unknown_answers_are_not_kept(ask):
    asked = ask(answers={"theme": "papers", "altceva": "x"})
    assert asked.answers == {"theme": "papers"}


def test_form_is_sent_once(ask):
    first, second = ask(sent_key="k1"), ask(sent_key="k1")
    assert first.pk == second.pk
    assert ServiceRequest.objects.count() == 1


@pytest.mark.parametrize("kind", [kind.name for kind in all_kinds()])
def test_every_kind_is_taken(ask, kind):
    assert ask(by="delegate", kind=kind, answers={}).label


def test_unknown_kind_is_refused(ask):
    with pytest.raises(services.NotAllowed):
        ask(kind="nimic")


def test_suspended_person_asks_nothing(ask, person):
    member = person("member")
    member.suspended_at = timezone.now()
    member.save()
    with pytest.raises(services.NotAllowed):
        ask()


def test_two_files_are_kept_or_none(ask, monkeypatch):
    """A process that dies between two files leaves nothing: no request, no message, no file."""
    save, calls = RequestFile.save, []

    def die(self, *args, **kwargs):
        calls.append(self)
        if len(calls) == 2:
            raise KeyboardInterrupt
        save(self, *args, **kwargs)

    before = stored()
    monkeypatch.setattr(RequestFile, "save", die)
    with pytest.raises(KeyboardInterrupt):
        ask(files=[a_file("unu.docx"), a_file("doi.docx")])
    assert not ServiceRequest.objects.exists()
    assert not RequestMessage.objects.exists()
    assert stored() == before


def test_what_a_killed_process_wrote_is_swept(asked):
    storage = private_storage()
    lost = storage.save("requests/abandonat/lipsa.txt", a_file())
    services.sweep_abandoned_files()
    assert storage.exists(lost)
    with time_machine.travel(timezone.now() + ABANDONED + timedelta(hours=1)):
        assert services.sweep_abandoned_files() >= 1
    assert not storage.exists(lost)
    assert storage.exists(asked.files.get().file.name)


def test_a_wrong_file_is_named_and_nothing_is_kept(ask):
    with pytest.raises(services.RequestRefused) as caught:
        ask(files=[a_file(), a_file("program.exe")])
    assert "program.exe" in str(caught.value.message)
    assert caught.value.field == "uploads"
    assert not ServiceRequest.objects.exists()


def test_six_files_are_too_many(ask):
    with pytest.raises(services.RequestRefused):
        ask(files=[a_file(f"f{number}.docx") for number in range(6)])


def test_many_requests_in_a_day_are_too_many(ask):
    for _time in range(10):
        ask()
    with pytest.raises(services.RequestRefused) as caught:
        ask()
    assert caught.value.code == "too_many"


def test_words_of_the_member_bring_an_asked_request_back_to_work(taken, answer, person):
    answer(taken, outcome="ask")
    taken.refresh_from_db()
    assert taken.waits_for_member
    services.write_message(request=taken, user=person("member"), text="Are 15 ani și jumătate.")
    taken.refresh_from_db()
    assert taken.state == RequestState.IN_WORK


def test_a_solved_request_opens_again_within_its_term_only(taken, answer, person):
    answer(taken)
    with time_machine.travel(timezone.now() + timedelta(days=29)):
        services.write_message(request=taken, user=person("member"), text="Încă o întrebare.")
    taken.refresh_from_db()
    assert taken.state == RequestState.IN_WORK and taken.solved_at is None
    answer(taken)
    taken.refresh_from_db()
    with (
        time_machine.travel(timezone.now() + timedelta(days=31)),
        pytest.raises(services.RequestRefused),
    ):
        services.write_message(request=taken, user=person("member"), text="Prea târziu.")
    taken.refresh_from_db()
    assert taken.is_solved
    assert not taken.messages.filter(text="Prea târziu.").exists()


def test_only_the_requester_writes_and_withdraws(asked, person):
    for name in ("other_member", "administrator", "counsellor"):
        for act in (
            lambda who: services.write_message(request=asked, user=who, text="x"),
            lambda who: services.withdraw(request=asked, user=who),
            lambda who: services.rate(request=asked, user=who, rating=5),
        ):
            with pytest.raises(services.NotAllowed):
                act(person(name))


def test_withdrawal_ends_an_open_request_once(taken, person):
    assert services.withdraw(request=taken, user=person("member"))
    taken.refresh_from_db()
    assert taken.state == RequestState.WITHDRAWN
    assert not services.withdraw(request=taken, user=person("member"))
    with pytest.raises(services.RequestRefused):
        services.write_message(request=taken, user=person("member"), text="Totuși")


def test_rating_is_given_once_and_after_the_answer(taken, answer, person):
    assert not services.rate(request=taken, user=person("member"), rating=5)
    answer(taken)
    assert services.rate(request=taken, user=person("member"), rating=4, comment="Repede.")
    assert not services.rate(request=taken, user=person("member"), rating=1)
    taken.refresh_from_db()
    assert (taken.rating, taken.rating_comment) == (4, "Repede.")


def test_old_ones_close_by_themselves(ask, answer, person):
    solved, waiting, fresh = ask(), ask(), ask()
    for one in (solved, waiting, fresh):
        services.claim(request=one, by=person("counsellor"))
    answer(solved)
    answer(waiting, outcome="ask")
    with time_machine.travel(timezone.now() + timedelta(days=31)):
        assert services.close_what_is_over() == 2
        assert services.close_what_is_over() == 0
    states = [ServiceRequest.objects.get(pk=one.pk).state for one in (solved, waiting, fresh)]
    assert states == [RequestState.CLOSED, RequestState.CLOSED, RequestState.IN_WORK]

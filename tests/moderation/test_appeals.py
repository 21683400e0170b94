"""Appeals: by the author, once, in six months, decided by somebody else (art. 20)."""

from datetime import timedelta

import pytest

from site_modules.moderation import services
from site_modules.moderation.models import Appeal, Decision
from site_modules.notifications.models import Notification, OutgoingMail


@pytest.fixture
def sent(case, hide, person) -> Appeal:
    return services.appeal(decision=hide(case), author=person("member"), text="Este numărul meu.")


def test_author_contests_once(sent, person):
    again = services.appeal(decision=sent.decision, author=person("member"), text="Încă o dată.")
    assert again.pk == sent.pk
    assert Appeal.objects.get().text == "Este numărul meu."
    told = Notification.objects.filter(kind="moderation.new_case", recipient__username="moderator")
    assert told.get().count == 1


@pytest.mark.parametrize("name", ["other_member", "moderator", "administrator"])
def test_others_do_not_contest(case, hide, person, name):
    with pytest.raises(services.NotAllowed):
        services.appeal(decision=hide(case), author=person(name), text="x")


def test_nothing_to_contest_in_what_stays(case, person):
    kept = services.decide(case=case, outcome="keep", by=person("moderator"))
    with pytest.raises(services.NotAllowed):
        services.appeal(decision=kept, author=person("member"), text="x")


def test_six_months_later_it_is_too_late(case, hide, person, time_machine):
    decision = hide(case)
    time_machine.move_to(decision.appeal_until - timedelta(minutes=1))
    assert decision.is_in_time
    time_machine.move_to(decision.appeal_until + timedelta(minutes=1))
    with pytest.raises(services.NotAllowed):
        services.appeal(decision=decision, author=person("member"), text="x")


def test_same_moderator_does_not_decide_the_appeal(sent, person):
    with pytest.raises(services.NotAllowed):
        services.decide_appeal(appeal=sent, is_upheld=True, answer="x", by=person("moderator"))
    assert Appeal.objects.get().is_open


def test_upheld_appeal_gives_the_content_back(sent, person, written, commits_at_once):
    services.decide_appeal(
        appeal=sent, is_upheld=True, answer="Ai dreptate.", by=person("administrator")
    )
    written.refresh_from_db()
    assert written.live
    first = Decision.objects.get(number=1)
    assert first.overturned_at is not None
    assert Decision.objects.get(number=2).outcome == "restore"
    mail = OutgoingMail.objects.filter(recipients=["member@punte.example"]).latest("pk")
    assert "Ai dreptate." in mail.text_body


def test_refused_appeal_changes_nothing(sent, person, written):
    services.decide_appeal(appeal=sent, is_upheld=False, answer="Nu.", by=person("administrator"))
    written.refresh_from_db()
    assert not written.live
    assert Decision.objects.count() == 1
    with pytest.raises(services.AlreadyDecided):
        services.decide_appeal(
            appeal=sent, is_upheld=True, answer="Da.", by=person("administrator")
        )


def test_upheld_appeal_about_deleted_content_is_an_answer_only(sent, person, written):
    written.delete()
    services.decide_appeal(appeal=sent, is_upheld=True, answer="Da.", by=person("administrator"))
    assert Appeal.objects.get().state == "upheld"

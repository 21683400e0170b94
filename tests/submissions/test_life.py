"""The life of a submission: sent, decided on, edited, ended (HUB-04, MOD-01)."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import TaskState, Workflow, WorkflowState

from cms.home.services import set_up_site
from site_modules.moderation import services as moderation
from site_modules.notifications.models import OutgoingMail
from site_modules.submissions import services
from site_modules.submissions.enums import State
from tests.notices.models import Contact, Notice, Poster, Topic
from tests.submissions.conftest import BODY, case_of, fresh

pytestmark = pytest.mark.django_db


def engine_says(obj):
    """The states of Wagtail's engine, the newest first: (workflow, its tasks in order)."""
    state = WorkflowState.objects.for_instance(obj).order_by("-pk").first()
    return state.status, list(state.task_states.order_by("pk").values_list("status", flat=True))


def test_draft_may_be_unfinished_and_has_a_reference(person):
    made = services.save_draft(obj=Notice(title="Pe scurt"), by=person("member"))
    assert made.reference == f"PRB-{timezone.localtime().year}-{made.pk:05d}"
    assert (made.state, made.live, made.submitter) == ("draft", False, person("member"))


def test_unfinished_words_cannot_be_sent(person):
    made = services.save_draft(obj=Notice(title="Pe scurt"), by=person("member"))
    with pytest.raises(ValidationError) as error:
        services.submit(obj=made, by=person("member"))
    assert "body" in error.value.message_dict
    assert fresh(made).is_draft


def test_refused_new_one_leaves_nothing(person):
    with pytest.raises(ValidationError):
        services.submit(obj=Notice(title="Pe scurt", body="x"), by=person("member"))


def test_sent_one_waits_at_desk_and_in_engine(waiting):
    assert (waiting.state, waiting.live, waiting.is_waiting) == ("waiting", False, True)
    case = case_of(waiting)
    assert case.waiting_since == waiting.submitted_at
    assert (case.reference, case.waiting_version) == (waiting.reference, str(waiting.version))
    assert engine_says(waiting) == ("in_progress", ["in_progress"])


def test_approved_one_is_up_published_by_the_system(waiting, decide):
    decide(waiting, "approve")
    now = fresh(waiting)
    assert (now.state, now.live, now.is_open) == ("approved", True, True)
    assert now.live_revision_id == now.latest_revision_id
    assert timedelta(days=59) < now.expires_at - timezone.now() <= timedelta(days=60)
    assert engine_says(waiting) == ("approved", ["approved"])
    assert case_of(waiting).waiting_since is None


def test_wagtail_writes_no_mails_of_its_own(waiting, decide, commits_at_once):
    decide(waiting, "changes")
    assert not OutgoingMail.objects.filter(subject__icontains="PRB-").exists()


def test_sent_back_completed_and_approved(waiting, decide, person):
    decide(waiting, "changes")
    back = fresh(waiting)
    assert (back.state, back.can_be_sent) == ("changes_asked", True)
    assert engine_says(waiting) == ("needs_changes", ["rejected"])
    services.edit(obj=back, changes={"body": BODY + " La ora 10."}, by=person("member"))
    again = services.submit(obj=back, by=person("member"))
    assert engine_says(again) == ("in_progress", ["rejected", "in_progress"])
    decide(again, "approve")
    assert fresh(again).body.endswith("La ora 10.")
    assert engine_says(again)[0] == "approved"


def test_asking_for_changes_needs_a_message(waiting, decide):
    with pytest.raises(moderation.ReasonMissing):
        decide(waiting, "changes", facts=" ")


def test_rejected_one_can_be_corrected_and_sent_again(waiting, decide, person):
    decide(waiting, "reject")
    assert engine_says(waiting) == ("cancelled", ["rejected"])
    again = services.submit(
        obj=fresh(waiting), changes={"body": BODY + " Gratuit."}, by=person("member")
    )
    assert again.state == State.WAITING
    decide(again, "approve")
    assert fresh(again).is_open


def test_edit_waits_while_approved_words_stay_up(edited, decide):
    assert (edited.state, edited.live, edited.has_pending_edit) == ("approved", True, True)
    assert (edited.title, edited.body) == ("Însoțitor la plimbări", BODY)
    assert edited.latest_words().title == "Plimbări de vară"
    decide(edited, "approve")
    now = fresh(edited)
    assert (now.title, now.has_edit, now.is_open) == ("Plimbări de vară", False, True)


@pytest.mark.parametrize("outcome", ["changes", "reject"])
def test_turned_down_edit_leaves_approved_words(edited, decide, outcome):
    decide(edited, outcome)
    now = fresh(edited)
    assert (now.title, now.is_open, now.has_pending_edit) == ("Însoțitor la plimbări", True, False)
    assert now.latest_words().title == "Plimbări de vară"


def test_second_edit_starts_from_first(edited, person):
    changes = {"body": "Căutăm voluntari pentru plimbări de iarnă."}
    twice = services.edit(obj=edited, changes=changes, by=person("member"))
    words = twice.latest_words()
    assert (words.title, words.body) == ("Plimbări de vară", changes["body"])


def test_withdrawn_edit_leaves_nothing_at_desk(edited, person):
    now = services.withdraw(obj=edited, by=person("member"))
    assert (now.is_open, now.has_edit, now.latest_words().title) == (
        True, False, "Însoțitor la plimbări",
    )  # fmt: skip
    assert case_of(edited).waiting_since is None
    assert engine_says(edited)[0] == "cancelled"


def test_refused_edit_changes_nothing(approved, person):
    with pytest.raises(ValidationError):
        services.edit(obj=approved, changes={"body": "x"}, by=person("member"))
    assert not fresh(approved).has_edit


def test_withdrawn_before_decision(waiting, person, decide):
    services.withdraw(obj=waiting, by=person("member"))
    assert fresh(waiting).state == State.WITHDRAWN
    with pytest.raises(moderation.ContentChanged):
        decide(waiting, "approve")
    assert not fresh(waiting).live


def test_closed_and_renewed(approved, person):
    closed = services.close(obj=approved, by=person("member"))
    assert (closed.state, closed.live) == ("closed", False)
    again = services.renew(obj=closed, by=person("member"))
    assert again.is_open


def test_edited_after_its_end_waits_again(approved, person):
    closed = services.close(obj=approved, by=person("member"))
    changed = services.edit(obj=closed, changes={"title": "Alt titlu"}, by=person("member"))
    assert (changed.state, changed.live) == ("draft", False)
    with pytest.raises(services.NotNow):
        services.renew(obj=changed, by=person("member"))


def test_end_in_the_words_comes_first(draft, person, decide):
    deadline = timezone.now() + timedelta(days=5)
    sent = services.submit(obj=draft, changes={"deadline": deadline}, by=person("member"))
    decide(sent, "approve")
    assert fresh(sent).expires_at == deadline


def test_kind_without_term_stays_up(person, decide):
    sent = services.submit(obj=Poster(title="Afiș"), by=person("member"))
    decide(sent, "approve")
    assert fresh(sent).expires_at is None


def test_topics_and_children_follow_the_version(approved, person, decide):
    topic = Topic.objects.create(name="mediu")
    changes = {"topics": [topic], "contacts": [Contact(name="Ana")]}
    edited = services.edit(obj=approved, changes=changes, by=person("member"))
    assert (edited.topics.count(), edited.contacts.count()) == (0, 0)
    decide(edited, "approve")
    now = fresh(edited)
    assert ([one.name for one in now.topics.all()], [one.name for one in now.contacts.all()]) == (
        ["mediu"], ["Ana"],
    )  # fmt: skip


def test_moderator_approves_only_what_they_read(waiting, decide, person):
    services.edit(obj=waiting, changes={"title": "Altceva"}, by=person("member"))
    for outcome in ("approve", "changes", "reject"):
        with pytest.raises(moderation.ContentChanged):
            decide(waiting, outcome)
    assert fresh(waiting).state == State.WAITING


def test_form_of_an_older_version_is_refused(waiting, person):
    services.edit(obj=waiting, changes={"title": "Din prima filă"}, by=person("member"))
    with pytest.raises(services.Changed):
        services.edit(
            obj=waiting, changes={"title": "A doua"}, by=person("member"), seen=waiting.version
        )
    assert fresh(waiting).title == "Din prima filă"


def test_hidden_after_report_and_given_back(approved, decide, person):
    decide(approved, "hide")
    hidden = fresh(approved)
    assert (hidden.state, hidden.live, hidden.can_be_edited) == ("hidden", False, False)
    decide(hidden, "restore")
    assert fresh(approved).is_open


def test_upheld_appeal_puts_it_up(waiting, decide, person):
    decision = decide(waiting, "reject")
    appeal = moderation.appeal(decision=decision, author=person("member"), text="Nu cere bani.")
    moderation.decide_appeal(appeal=appeal, is_upheld=True, answer="Ai dreptate.",
                             by=person("administrator"))  # fmt: skip
    assert fresh(waiting).is_open


def test_same_form_makes_one(person):
    token = "acelasi-formular"
    made = services.submit(obj=Notice(title="Unu", body=BODY), by=person("member"), token=token)
    with pytest.raises(services.AlreadySent):
        services.submit(obj=Notice(title="Unu", body=BODY), by=person("member"), token=token)
    assert list(Notice.objects.all()) == [made]


def test_set_up_of_the_workflow_is_idempotent(db):
    set_up_site()
    assert Workflow.objects.filter(name="Moderare").count() == 1
    assert TaskState.objects.count() == 0

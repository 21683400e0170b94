"""Warnings, the end, and who is told (HUB-04)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from site_modules.notifications.models import Notification
from site_modules.submissions import services
from site_modules.submissions.enums import State
from site_modules.submissions.jobs import end_terms, warn_authors
from tests.notices.models import Notice
from tests.submissions.conftest import BODY, fresh

pytestmark = pytest.mark.django_db


def ends_in(obj, **span):
    now = timezone.now()
    Notice.objects.filter(pk=obj.pk).update(
        expires_at=now + timedelta(**span), approved_at=now - timedelta(days=50)
    )


def told(person, kind, name="member"):
    return Notification.objects.filter(recipient=person(name), kind=f"submissions.{kind}")


def test_warned_once_before_the_end(approved, person):
    ends_in(approved, days=5)
    warn_authors()
    warn_authors()
    assert told(person, "expiring").count() == 1
    assert told(person, "expiring").get().data["title"] == approved.title


def test_not_warned_while_the_end_is_far(approved, person):
    ends_in(approved, days=9)
    warn_authors()
    assert not told(person, "expiring").exists()


def test_warned_again_after_a_renewal(approved, person):
    ends_in(approved, days=5)
    warn_authors()
    services.renew(obj=approved, by=person("member"))
    ends_in(approved, days=5)
    warn_authors()
    assert told(person, "expiring").count() == 2


def test_expired_is_down_from_its_moment_on(approved, person):
    ends_in(approved, minutes=-1)
    other = person("other_member")
    assert not Notice.objects.visible_to(other).filter(pk=approved.pk).exists()
    end_terms()
    end_terms()
    now = fresh(approved)
    assert (now.state, now.live) == (State.EXPIRED, False)
    assert told(person, "expired").count() == 1


def test_pending_edit_ends_with_it(edited, person):
    ends_in(edited, minutes=-1)
    end_terms()
    now = fresh(edited)
    assert (now.state, now.is_waiting) == (State.EXPIRED, False)
    assert now.workflow_states.first().status == "approved" or not now.workflow_in_progress


def test_everybody_who_acts_for_the_organisation_is_told(organisation_of, person, decide):
    organisation = organisation_of("delegate", "editor")
    obj = Notice(title="Al asociației", body=BODY, organisation=organisation)
    sent = services.submit(obj=obj, by=person("delegate"))
    decide(sent, "approve")
    ends_in(sent, days=3)
    warn_authors()
    assert told(person, "expiring", "delegate").exists()
    assert told(person, "expiring", "editor").exists()

"""Opportunities that fit a member, with the reason, and the weekly message (HUB-09)."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from site_modules.applications import services
from site_modules.applications.models import MatchRound
from site_modules.applications.selectors.matching import (
    Index,
    ads_that_fit,
    seeker_from,
    times_in,
)
from site_modules.applications.services.matching import due_batches, want_matches
from site_modules.notifications.models import Notification, OutgoingMail

pytestmark = pytest.mark.django_db

MENTOR = (1, "Mentor pentru adolescenți", ["mentorat"], "educatie", "SB", "loc", "sâmbăta, 10:00")
ONLINE = (2, "Traducător de ghiduri", ["traducere", "maghiară"], "sanatate", "", "online", "seara")
FAR = (3, "Mentor la Cluj", ["mentorat"], "educatie", "CJ", "loc", "")
INDEX = Index.of([MENTOR, ONLINE, FAR])


def fits(tags, county="SB", availability=""):
    return {
        fit.ad_id: fit.reasons for fit in INDEX.fits_of(seeker_from(tags, county, availability))
    }


@pytest.mark.parametrize(
    ("tags", "county", "found"),
    [
        pytest.param(["Mentorat"], "SB", {1: ("Mentorat", "Sibiu")}, id="skill-and-county"),
        pytest.param(["Educație"], "SB", {1: ("Educație", "Sibiu")}, id="interest-is-the-field"),
        pytest.param(["traducere"], "SB", {2: ("traducere", "online")}, id="from-anywhere"),
        pytest.param(["adolescenti"], "SB", {1: ("adolescenti", "Sibiu")}, id="word-of-title"),
        pytest.param(["tâmplărie"], "SB", {}, id="nothing-shared"),
        pytest.param([], "SB", {}, id="county-alone-is-no-reason"),
        pytest.param(["mentorat"], "", {1: ("mentorat",), 3: ("mentorat",)}, id="no-county"),
    ],
)
def test_what_fits_and_why(tags, county, found):
    assert fits(tags, county) == found


def test_time_raises_the_rank_and_is_said():
    assert "your time" in fits(["mentorat"], "SB", "în weekend")[1] or (
        "timpul tău" in fits(["mentorat"], "SB", "în weekend")[1]
    )
    assert times_in("Duminica seara") >= {"sambata", "duminica", "seara"}


def test_page_shows_reason_and_not_what_was_applied_to(
    opportunity, member_profile, browser_of, person
):
    page = browser_of("member").get(reverse("applications:matches")).content.decode()
    assert opportunity.title in page
    assert "răbdare, Social, Sibiu" in page
    services.apply(ad=opportunity, by=person("member"), sent=services.Sent(message="Vin eu."))
    assert ads_that_fit(person("member")) == []


def test_own_organisation_does_not_fit(opportunity, person):
    person("delegate").profile.skills.add("răbdare")
    assert ads_that_fit(person("delegate")) == []


def test_member_without_skills_is_asked_for_them(browser_of):
    answer = browser_of("other_member").get(reverse("applications:matches"))
    assert answer.status_code == 200
    assert not answer.context["has_terms"]


def test_weekly_mail_is_asked_for(opportunity, member_profile, browser_of, person):
    assert due_batches() == []
    browser_of("member").post(reverse("applications:weekly"), {"da": "1"})
    assert due_batches() == [[person("member").pk]]
    browser_of("member").post(reverse("applications:weekly"))
    assert due_batches() == []


def test_weekly_mail_is_sent_once_with_its_reason(
    opportunity, member_profile, person, django_capture_on_commit_callbacks
):
    member = person("member")
    want_matches(user=member, wants=True)
    with django_capture_on_commit_callbacks(execute=True):
        assert services.tell_of_matches(people=[member.pk]) == 1
    assert services.tell_of_matches(people=[member.pk]) == 0
    line = Notification.objects.get(recipient=member, kind="applications.matches")
    assert not line.is_on_site
    mail = OutgoingMail.objects.latest("pk")
    assert opportunity.title in str(mail.text_body)
    assert "răbdare" in str(mail.text_body)
    later = timezone.now() + timedelta(days=8)
    assert due_batches(now=later) == [[member.pk]]


def test_nothing_new_tells_nobody(opportunity, member_profile, person):
    want_matches(user=person("member"), wants=True)
    type(opportunity).objects.update(approved_at=timezone.now() - timedelta(days=30))
    assert services.tell_of_matches(people=[person("member").pk]) == 0
    assert MatchRound.objects.count() == 1

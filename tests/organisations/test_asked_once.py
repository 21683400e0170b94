"""What somebody is in organisations, asked once while a page is made."""

from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from cms.core.asked_once import asking_once
from site_modules.hub.models import JobOffer, TrainingOffer, VolunteerOpportunity
from site_modules.organisations.permissions import can_act_for, can_manage, held_role


def test_roles_are_asked_once_for_all_organisations(enter, organisation, representative, person):
    other = enter(by=person("delegate"), cui="")
    with asking_once(RequestFactory().get("/")), CaptureQueriesContext(connection) as asked:
        assert can_act_for(representative, organisation)
        assert can_manage(representative, organisation)
        assert not can_act_for(representative, other)
        assert held_role(representative, other) is None
    assert len(asked) == 1


def test_a_role_that_ended_is_gone_with_the_next_request(organisation, representative):
    for acts in (True, False):
        with asking_once(RequestFactory().get("/")):
            assert can_act_for(representative, organisation) is acts
        organisation.memberships.filter(user=representative).delete()


def test_who_writes_is_asked_about_each_time(organisation, representative):
    with asking_once(RequestFactory().post("/")):
        assert can_act_for(representative, organisation)
        organisation.memberships.filter(user=representative).delete()
        assert not can_act_for(representative, organisation)


def test_what_organisations_sent_is_asked_by_their_keys_while_a_page_is_made(
    organisation, representative
):
    with CaptureQueriesContext(connection) as asked:
        assert list(VolunteerOpportunity.objects.own(representative)) == []
    assert len(asked) == 1
    with asking_once(RequestFactory().get("/")), CaptureQueriesContext(connection) as asked:
        for kind in (VolunteerOpportunity, JobOffer, TrainingOffer):
            assert list(kind.objects.own(representative)) == []
    assert len(asked) == 4
    assert "organisations_membership" in asked[0]["sql"]
    assert not any("organisations_membership" in one["sql"] for one in asked[1:])

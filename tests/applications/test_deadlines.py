"""Days until which one may apply, in one's own calendar."""

import pytest

from cms.core.together import at_once
from site_modules.applications import services
from site_modules.applications.deadlines import deadlines

pytestmark = pytest.mark.django_db


def test_of_what_waits_and_of_invitations_once_each(application, person):
    (entry,) = at_once(deadlines(person("member")))
    assert application.ad_title in entry.title
    assert (entry.end - entry.start).days == 1
    assert at_once(deadlines(person("other_member"))) == []
    services.withdraw(application=application, by=person("member"))
    assert at_once(deadlines(person("member"))) == []


def test_of_an_invitation(invitation, person):
    (entry,) = at_once(deadlines(person("member")))
    assert entry.url == invitation.opportunity.get_absolute_url()

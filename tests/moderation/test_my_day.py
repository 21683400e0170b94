"""What waits too long stands first in a moderator's „Ziua mea”."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from cms.core.my_day import Part, day_of
from site_modules.moderation import services
from tests.moderation.conftest import SENT_AT

#: A Tuesday in a week without holidays.
NOW = timezone.make_aware(datetime(2026, 7, 7, 10))


@pytest.fixture
def now(time_machine):
    time_machine.move_to(NOW, tick=False)
    return time_machine


def words(user, part):
    return [line.words for line in day_of(user).get(part, [])]


def test_reports_are_overdue_after_the_working_days_of_the_settings(now, tree, person):
    services.report(obj=tree.opened, reporter=person("member"), kind="spam", explanation="x")
    moderator = person("moderator")
    assert words(moderator, Part.OVERDUE) == []
    now.move_to(NOW + timedelta(days=2, minutes=1), tick=False)
    (line,) = day_of(moderator)[Part.OVERDUE]
    assert line.words == "O intrare de la moderare așteaptă mai mult decât ar trebui"
    assert line.url == "/admin/moderare/"
    assert words(person("editor"), Part.OVERDUE) == []


def test_appeals_and_lists_of_apps_count_too(now, case, hide, tree, person):
    services.appeal(decision=hide(case), author=person("member"), text="x")
    page = tree.draft
    page.owner, page.has_unpublished_changes = person("other_member"), True
    page.save()
    assert timezone.now() > SENT_AT + timedelta(days=30)
    administrator = person("administrator")
    assert words(administrator, Part.OVERDUE) == [
        "O intrare de la moderare așteaptă mai mult decât ar trebui"
    ]
    now.move_to(NOW + timedelta(days=7), tick=False)
    assert words(administrator, Part.OVERDUE)[0].startswith("2 intrări de la moderare")


def test_days_off_do_not_count(now, tree, person):
    """Reported on a Friday, a case is overdue on Tuesday at the same hour."""
    friday = NOW + timedelta(days=3)
    now.move_to(friday, tick=False)
    services.report(obj=tree.opened, reporter=person("member"), kind="spam", explanation="x")
    now.move_to(friday + timedelta(days=4, minutes=-1), tick=False)
    assert words(person("moderator"), Part.OVERDUE) == []
    now.move_to(friday + timedelta(days=4, minutes=1), tick=False)
    assert len(words(person("moderator"), Part.OVERDUE)) == 1

"""What people are told about reports, decisions and appeals."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from site_modules.moderation.models import Appeal, Decision, Report
from site_modules.moderation.permissions import is_moderator
from site_modules.moderation.selectors import answer_to_reporter, statement_of
from site_modules.moderation.selectors.desk import VIEWS
from site_modules.notifications.kinds import Kind, register


def _reasons(data: dict[str, Any]) -> list[tuple[str, str]]:
    found = Decision.objects.filter(pk=data["decision"]).select_related("case").first()
    return statement_of(found) if found else []


def _answer(data: dict[str, Any]) -> list[tuple[str, str]]:
    found = Report.objects.filter(pk=data["report"]).select_related("decision").first()
    return answer_to_reporter(found) if found else []


def _waiting(data: dict[str, Any]) -> list[tuple[str, str]]:
    return [(str(label), str(data[key])) for key, label in VIEWS.items() if data.get(key)]


def _appeal(data: dict[str, Any]) -> list[tuple[str, str]]:
    found = Appeal.objects.filter(pk=data["appeal"]).select_related("decision__case").first()
    if found is None:
        return []
    return [
        (gettext("Content"), found.decision.case.title),
        (gettext("Answer"), found.get_state_display()),
        (gettext("Reason"), found.answer),
    ]


register(
    Kind(
        name="moderation.new_case",
        label=_("Content that waits for a moderator"),
        message=_("New content waits for a moderator's decision"),
        message_many=_("%(count)d new entries wait for a moderator's decision"),
        icon="shield",
        default_email="digest",
        concerns=is_moderator,
    )
)
register(
    Kind(
        name="moderation.daily",
        label=_("Daily summary of what waits at the desk of moderation"),
        message=_("What waits for a moderator: %(count)d"),
        icon="shield",
        default_on_site=False,
        concerns=is_moderator,
        details=_waiting,
    )
)
register(
    Kind(
        name="moderation.decision",
        label=_("Decisions about what you published"),
        message=_("A moderator decided about something you published"),
        icon="shield",
        is_mandatory=True,
        details=_reasons,
    )
)
register(
    Kind(
        name="moderation.report_answered",
        label=_("Answers to your reports"),
        message=_("Your report %(number)s was decided"),
        icon="flag",
        is_mandatory=True,
        details=_answer,
    )
)
register(
    Kind(
        name="moderation.appeal_decided",
        label=_("Answers to your appeals"),
        message=_("The decision that you contested was looked at again"),
        icon="shield",
        is_mandatory=True,
        details=_appeal,
    )
)

"""What happened to a submission, as Wagtail's engine kept it."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import TaskState

from site_modules.moderation.targets import Moment

MOST = 20


def history_of(submission: Any) -> list[Moment]:
    """Each time it came before the moderators, the newest first."""
    states = (
        TaskState.objects.for_instance(submission)
        .select_related("revision__user")
        .defer("revision__content")
    )
    return [
        Moment(at=state.started_at, text=_("sent to the moderators"), who=state.revision.user)
        for state in states.order_by("-started_at", "-pk")[:MOST]
    ]

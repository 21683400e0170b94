"""Applications among „Solicitările mele”."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from site_modules.applications.enums import UNDECIDED, ApplicationState
from site_modules.applications.models import Application
from site_modules.submissions.enums import Group
from site_modules.submissions.sources import Row, Source, Step, register

NAME = "applications.application"
STATES: dict[str, tuple[str, ...]] = {
    Group.WAITING: UNDECIDED,
    Group.CURRENT: (ApplicationState.ACCEPTED,),
    Group.ENDED: (ApplicationState.REFUSED, ApplicationState.WITHDRAWN),
}
GROUP_OF = {state: group for group, states in STATES.items() for state in states}


def rows(user: Any, kind: str, group: str) -> Any:
    if kind and kind != NAME:
        return Application.objects.none()
    found = Application.objects.own(user).select_related("organisation")
    if group:
        found = found.filter(state__in=STATES.get(group, ()))
    return found.order_by("-changed_at", "-pk")


def row_of(application: Application) -> Row:
    steps = [Step(_("See the application"), application.get_absolute_url(), icon="eye")]
    return Row(
        title=application.ad_title,
        label=_("application"),
        state=str(application.get_state_display()),
        group=Group(GROUP_OF[application.state]),
        changed_at=application.changed_at,
        address=application.get_absolute_url(),
        message=application.answer,
        note=application.organisation.name,
        tone=application.tone,
        icon=application.icon,
        steps=steps,
    )


register(Source(name="applications", kinds=lambda: [(NAME, _("applications"))], rows=rows,
                row_of=row_of))  # fmt: skip

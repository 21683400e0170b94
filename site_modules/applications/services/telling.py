"""Who is told of what; every mail leaves after the commit."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse

from site_modules.applications.models import Application, VolunteerInvitation
from site_modules.notifications.delivery import notify
from site_modules.organisations.selectors import people_who_act_for


def tell_organisation(application: Application, kind: str, *, actor: Any) -> None:
    """Everybody who answers for it; several on one ad become one line that leads to the list."""
    notify(
        kind=f"applications.{kind}",
        recipients=people_who_act_for(application.organisation),
        url=application.desk_url,
        data={"who": application.name, "ad": application.ad_title},
        actor=actor,
        group_key=f"applications-{kind}:{application.ad_kind}:{application.ad_id}",
    )


def tell_applicant(application: Application, kind: str, *, actor: Any = None) -> None:
    """Each application has a line of its own."""
    notify(
        kind=f"applications.{kind}",
        recipients=[application.applicant],
        url=application.get_absolute_url(),
        data={
            "organisation": application.organisation.name,
            "ad": application.ad_title,
            "answer": application.answer,
        },
        actor=actor,
        group_key=f"application-{kind}:{application.pk}",
    )


def tell_volunteer(invitation: VolunteerInvitation) -> None:
    notify(
        kind="applications.invited",
        recipients=[invitation.volunteer],
        url=invitation.get_absolute_url(),
        data={"organisation": invitation.organisation.name, "ad": invitation.opportunity.title},
        actor=invitation.invited_by,
        group_key=f"volunteer-invitation:{invitation.pk}",
    )


def tell_inviters(invitation: VolunteerInvitation, kind: str, who: str) -> None:
    """What became of an invitation, to those who act for the organisation."""
    people: Iterable[Any] = people_who_act_for(invitation.organisation)
    notify(
        kind=f"applications.{kind}",
        recipients=people,
        url=reverse("applications:sent_invitations", args=[invitation.organisation.slug]),
        data={"who": who, "ad": invitation.opportunity.title},
        actor=invitation.volunteer,
        group_key=f"volunteer-invitation-answer:{invitation.pk}",
    )

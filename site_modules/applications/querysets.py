"""Who sees an application or an invitation: answered here alone."""

from typing import Any

from django.db.models import Q, QuerySet

from site_modules.applications.enums import HELD, UNDECIDED, ApplicationState, InvitationState
from site_modules.organisations.querysets import keys_acted_for


def _is_reader(user: Any) -> bool:
    return bool(user.is_authenticated and user.is_active)


class ApplicationQuerySet(QuerySet):
    """Confidential to the applicant and to who acts for the organisation, whatever the rights."""

    def own(self, user: Any) -> "ApplicationQuerySet":
        return self.filter(applicant=user.pk) if _is_reader(user) else self.none()

    def received_by(self, user: Any) -> "ApplicationQuerySet":
        """Those of (verified) organisations in whose name this person acts; withdrawn ones too."""
        if not _is_reader(user):
            return self.none()
        return self.filter(organisation__in=keys_acted_for(user))

    def visible_to(self, user: Any) -> "ApplicationQuerySet":
        if not _is_reader(user):
            return self.none()
        acted_for = keys_acted_for(user)
        return self.filter(Q(applicant=user.pk) | Q(organisation__in=acted_for))

    def about(self, ad: Any) -> "ApplicationQuerySet":
        return self.filter(ad_kind=ad.kind, ad_id=ad.pk)

    def undecided(self) -> "ApplicationQuerySet":
        return self.filter(state__in=UNDECIDED)

    def held(self) -> "ApplicationQuerySet":
        """Neither refused nor withdrawn."""
        return self.filter(state__in=HELD)

    def accepted(self) -> "ApplicationQuerySet":
        return self.filter(state=ApplicationState.ACCEPTED)


class VolunteerInvitationQuerySet(QuerySet):
    """Confidential to the volunteer and to who acts for the organisation."""

    def own(self, user: Any) -> "VolunteerInvitationQuerySet":
        return self.filter(volunteer=user.pk) if _is_reader(user) else self.none()

    def sent_by(self, user: Any) -> "VolunteerInvitationQuerySet":
        if not _is_reader(user):
            return self.none()
        return self.filter(organisation__in=keys_acted_for(user))

    def open(self) -> "VolunteerInvitationQuerySet":
        return self.filter(state=InvitationState.SENT)

"""Which organisations, people and conversations somebody may see: answered here alone."""

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Now
from django.utils import timezone

from cms.core.asked_once import keeps_answers, once
from site_modules.organisations.enums import (
    ACTING_ROLES,
    UNANSWERED,
    VERIFY,
    JoinState,
    OrganisationState,
)

if TYPE_CHECKING:
    from site_modules.organisations.models import (  # noqa: F401
        Conversation,
        Invitation,
        JoinRequest,
        Membership,
        Organisation,
    )


def holding_now() -> Q:
    """Memberships that hold at this moment."""
    now = timezone.now()
    return Q(ended_at=None, valid_from__lte=now) & (Q(expires_at=None) | Q(expires_at__gt=now))


def held_by(user: Any, roles: Any = None) -> QuerySet:
    """Memberships of a person that hold now, of these roles (of any when none is named)."""
    memberships = apps.get_model("organisations", "Membership")._default_manager
    found = memberships.filter(holding_now(), user=user.pk)
    return found.filter(role__in=roles) if roles else found


def keys_acted_for(user: Any) -> Any:
    """The organisations in whose name this person may write now, for `organisation__in`: their keys
    while a page is made, which asks in many places; else a part of the question itself."""
    organisations = apps.get_model("organisations", "Organisation")._default_manager
    keys = organisations.acted_for_by(user).order_by().values_list("pk", flat=True)
    return once(("acted-for", user.pk), lambda: list(keys)) if keeps_answers() else keys


class OrganisationQuerySet(QuerySet["Organisation"]):
    """Organisations, as a reader meets them."""

    def verified(self) -> "OrganisationQuerySet":
        """Confirmed by an administrator and not suspended."""
        return self.filter(state=OrganisationState.VERIFIED)

    def visible_to(self, user: Any) -> "OrganisationQuerySet":
        """Verified ones for everybody; the others for their own people, for who entered them and
        for the administrators who verify."""
        shown = Q(state=OrganisationState.VERIFIED)
        if not (user.is_authenticated and user.is_active):
            return self.filter(shown)
        if user.has_perm(VERIFY):
            return self
        return self.filter(shown | Exists(held_by(user).filter(organisation=OuterRef("pk"))))

    def acted_for_by(self, user: Any) -> "OrganisationQuerySet":
        """Verified ones in whose name this person may write now."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        held = held_by(user, ACTING_ROLES).filter(organisation=OuterRef("pk"))
        return self.verified().filter(Exists(held))


class MembershipQuerySet(QuerySet["Membership"]):
    """Who belongs to an organisation."""

    def holding(self) -> "MembershipQuerySet":
        return self.filter(holding_now())

    def acting(self) -> "MembershipQuerySet":
        return self.filter(holding_now(), role__in=ACTING_ROLES)

    def visible_to(self, user: Any) -> "MembershipQuerySet":
        """For members of the platform: who agreed to be shown, in organisations that are verified;
        one's own; everybody in one's own organisations; all for who verifies."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        if user.has_perm(VERIFY):
            return self
        shown = Q(holding_now(), is_shown=True, organisation__state=OrganisationState.VERIFIED)
        own = held_by(user).values("organisation")
        return self.filter(shown | Q(user=user.pk) | Q(organisation__in=own))

    def of_verified(self, *, user_key: int) -> "MembershipQuerySet":
        """Those of a person in verified organisations, by the database's own time: for conditions
        that are written once for many people."""
        return self.filter(
            Q(expires_at=None) | Q(expires_at__gt=Now()), user=user_key, ended_at=None,
            valid_from__lte=Now(), organisation__state=OrganisationState.VERIFIED,
        ).order_by()  # fmt: skip


class InvitationQuerySet(QuerySet["Invitation"]):
    def open(self) -> "InvitationQuerySet":
        """Neither used, declined nor withdrawn, and still in time."""
        return self.filter(
            accepted_at=None, declined_at=None, withdrawn_at=None, expires_at__gt=timezone.now()
        )

    def for_address_of(self, user: Any) -> "InvitationQuerySet":
        """Open invitations to this person's address."""
        if not (user.is_authenticated and user.is_active and user.email):
            return self.none()
        return self.open().filter(email__iexact=user.email)


class JoinRequestQuerySet(QuerySet["JoinRequest"]):
    def open(self) -> "JoinRequestQuerySet":
        return self.filter(state=JoinState.OPEN)


class ConversationQuerySet(QuerySet["Conversation"]):
    """Messages between a member and an organisation: confidential to the two sides."""

    def visible_to(self, user: Any) -> "ConversationQuerySet":
        """One's own, and those of organisations in whose name one acts. Nobody else's, whatever
        the rights."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        acted_for = held_by(user, ACTING_ROLES).values("organisation")
        return self.filter(Q(member=user.pk) | Q(organisation__in=acted_for))

    def unanswered(self) -> "ConversationQuerySet":
        return self.filter(state__in=UNANSWERED)

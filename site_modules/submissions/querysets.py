"""Which submissions somebody may see: the only place that answers it."""

from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from site_modules.moderation.permissions import is_moderator, oversees
from site_modules.organisations.enums import OrganisationState
from site_modules.organisations.querysets import keys_acted_for
from site_modules.submissions.enums import EDIT_GROUPS, GROUPS, EditState, State


def waiting_now() -> Q:
    """For a first decision, or for one about new words of an approved submission."""
    edit = Q(state=State.APPROVED, edit_state=EditState.WAITING)
    return Q(state=State.WAITING) | edit


def in_group(group: str) -> Q:
    """Which submissions stand under a tab of „Solicitările mele” (`Submission.group` in SQL)."""
    edits = [edit for edit, where in EDIT_GROUPS.items() if where == group]
    states = [state for state, where in GROUPS.items() if where == group]
    found = Q(state=State.APPROVED, edit_state__in=edits) if edits else Q(pk__in=[])
    plain = Q(state__in=[state for state in states if state != State.APPROVED])
    if State.APPROVED in states:
        plain |= Q(state=State.APPROVED, edit_state=EditState.NONE)
    return found | plain


def own_of(user: Any) -> Q:
    """What this person sent for themselves, and what the organisations sent that they act for."""
    acted_for = keys_acted_for(user)
    return Q(submitter=user.pk, organisation=None) | Q(organisation__in=acted_for)


def open_now() -> Q:
    """Approved, up, in time, and of an organisation that is not suspended."""
    in_time = Q(expires_at=None) | Q(expires_at__gt=timezone.now())
    trusted = Q(organisation=None) | ~Q(organisation__state=OrganisationState.SUSPENDED)
    return in_time & trusted & Q(state=State.APPROVED, live=True)


class SubmissionQuerySet(QuerySet):
    """Submissions of one kind, as a reader meets them."""

    def open_now(self) -> "SubmissionQuerySet":
        """What lists, searches and feeds show."""
        return self.filter(open_now())

    def own(self, user: Any) -> "SubmissionQuerySet":
        """Theirs, in every state."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        return self.filter(own_of(user))

    def visible_to(self, user: Any) -> "SubmissionQuerySet":
        """For people with an account: what is open, and their own. Moderators see what waits at the
        desk alone (`decided_by`)."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        return self.filter(open_now() | own_of(user))

    def waiting(self) -> "SubmissionQuerySet":
        return self.filter(waiting_now())

    def decided_by(self, user: Any) -> "SubmissionQuerySet":
        """On which this person may decide: not on what their own organisation sent (nor on their
        own, which `moderation` refuses), unless they oversee moderation. Drafts are nobody's."""
        if not is_moderator(user):
            return self.none()
        sent = self.exclude(submitted_at=None)
        if oversees(user):
            return sent
        acted_for = keys_acted_for(user)
        return sent.filter(Q(organisation=None) | ~Q(organisation__in=acted_for))

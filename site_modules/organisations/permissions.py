"""Who may do what with an organisation; what of it everybody may read."""

from typing import Any

from cms.core.asked_once import once
from site_modules.organisations.enums import VERIFY

#: What visitors read of a verified organisation; the rest is for members of the platform. The page,
#: the API and the search all ask `shows_contact`.
PUBLIC_FIELDS = (
    "name", "kind", "cui", "registry_number", "county", "locality", "website", "description",
    "themes", "logo",
)  # fmt: skip
MEMBERS_FIELDS = ("address", "email", "phone", "people")


def is_open_account(user: Any) -> bool:
    """True for somebody signed in whose account is not suspended."""
    return bool(user.is_authenticated and user.is_active and not user.is_suspended)


def can_verify(user: Any) -> bool:
    return bool(user.is_authenticated and user.is_active and user.has_perm(VERIFY))


def shows_contact(user: Any) -> bool:
    """True for whom `MEMBERS_FIELDS` are shown: everybody with an account."""
    return bool(user.is_authenticated and user.is_active)


def can_enter_organisation(user: Any) -> bool:
    return is_open_account(user)


def can_ask_to_join(user: Any) -> bool:
    return is_open_account(user)


def can_write_to(user: Any, organisation: Any) -> bool:
    """Members write to organisations that are verified."""
    return is_open_account(user) and organisation.is_active


def can_act_for(user: Any, organisation: Any) -> bool:
    """True while this person may write and publish in the organisation's name."""
    return _has_role(user, organisation, acts=True) and organisation.is_active


def can_manage(user: Any, organisation: Any) -> bool:
    """Edit the details, in every state that can be edited; a suspended one is left alone."""
    return _has_role(user, organisation, manages=True) and not organisation.is_suspended


def can_manage_members(user: Any, organisation: Any) -> bool:
    """Invite, accept, change roles, end them: in a verified organisation."""
    return _has_role(user, organisation, manages=True) and organisation.is_active


def manages(user: Any, organisation: Any) -> bool:
    """Whether somebody is its representative or delegate now, whatever its state."""
    return _has_role(user, organisation, manages=True)


def acts_for(user: Any, organisation: Any) -> bool:
    """Whether somebody has a role that acts, whatever the state of the organisation."""
    return _has_role(user, organisation, acts=True)


def can_read_journal(user: Any, organisation: Any) -> bool:
    """Who manages it reads what was done in its name; administrators as well."""
    return can_verify(user) or _has_role(user, organisation, manages=True)


def can_answer(user: Any, conversation: Any) -> bool:
    """Whether this person may answer for the organisation."""
    return can_act_for(user, conversation.organisation)


def held_role(user: Any, organisation: Any) -> Any:
    """What this person is in the organisation now, or None."""
    if not is_open_account(user):
        return None
    memberships = organisation.memberships.model.objects.filter(user=user.pk).holding()
    held = once(("held-roles", user.pk), lambda: {one.organisation_id: one for one in memberships})
    return held.get(organisation.pk)


def _has_role(user: Any, organisation: Any, *, acts: bool = False, manages: bool = False) -> bool:
    held = held_role(user, organisation)
    return held is not None and ((acts and held.acts) or (manages and held.manages))

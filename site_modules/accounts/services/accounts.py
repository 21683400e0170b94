"""Making accounts, trusting them, ending their sessions."""

import unicodedata
from collections.abc import Collection

from django.contrib.auth.models import Group
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from cms.audit.services import record
from site_modules.accounts.enums import Role
from site_modules.accounts.models import Profile, User, role_group
from site_modules.accounts.models.user import new_access_stamp

#: Leaves room for a number behind a name that is taken.
MAX_NAME_BASE = 60


@transaction.atomic
def create_account(
    *,
    username: str,
    email: str,
    first_name: str,
    last_name: str,
    password: str | None,
    roles: Collection[Role],
) -> User:
    """An active account with its roles and its profile; every account is also a member.

    Raises ValidationError when a field is wrong or the name or address is taken.
    """
    user = User(username=username, email=email, first_name=first_name, last_name=last_name)
    if password is None:
        user.set_unusable_password()
    else:
        user.set_password(password)
    if set(roles) - {Role.MEMBER}:
        user.trusted_at = timezone.now()  # somebody chose this person for the role
    user.full_clean()
    user.save()
    user.groups.set([role_group(role) for role in {Role.MEMBER, *roles}])
    Profile.objects.get_or_create(user=user)
    return user


def free_username(*, first_name: str, last_name: str) -> str:
    """A username made of a name, with a number when it is taken: `ana.pop`, `ana.pop2`."""
    words = (slugify(_ascii(name)).replace("-", "") for name in (first_name, last_name))
    base = ".".join(word for word in words if word)[:MAX_NAME_BASE] or "membru"
    taken = {
        name.lower()
        for name in User.objects.filter(username__istartswith=base).values_list(
            "username", flat=True
        )
    }
    if base not in taken:
        return base
    numbered = (f"{base}{number}" for number in range(2, len(taken) + 3))
    return next(name for name in numbered if name not in taken)


def _ascii(words: str) -> str:
    return unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()


def renew_access(*, user: User) -> None:
    """End every session and API key of somebody."""
    user.access_stamp = new_access_stamp()
    user.save(update_fields=["access_stamp"])


def end_access(*, user: User, by: User) -> None:
    """An administrator ends every session and API key of somebody."""
    renew_access(user=user)
    record("accounts.access_ended", actor=by, subject=user)


def is_new_account(user: User) -> bool:
    """True while somebody's first contributions wait for a moderator (ACC-18)."""
    return not (user.is_trusted or user.may_enter_admin)


@transaction.atomic
def mark_trusted(*, user: User, by: User | None = None) -> bool:
    """A first contribution was approved; false when the account was trusted before."""
    changed = User.objects.filter(pk=user.pk, trusted_at=None).update(trusted_at=timezone.now())
    if changed:
        user.refresh_from_db(fields=["trusted_at"])
        record("accounts.trusted", actor=by, subject=user)
    return bool(changed)


@transaction.atomic
def give_role(*, user: User, group: Group, by: User) -> bool:
    """Add somebody to the group of a role; false when they had it.

    Whoever is chosen for a role beyond membership is trusted with it (ACC-18).
    """
    if user.groups.filter(pk=group.pk).exists():
        return False
    user.groups.add(group)
    if group.name != Role.MEMBER:
        mark_trusted(user=user, by=by)
    record("accounts.role_given", actor=by, subject=user, details={"role": group.name})
    return True


@transaction.atomic
def set_active(*, user: User, is_active: bool, by: User) -> None:
    """Close or open an account by hand; closing ends every session and key."""
    user.is_active = is_active
    user.save(update_fields=["is_active"])
    if not is_active:
        renew_access(user=user)
    record("accounts.opened" if is_active else "accounts.closed", actor=by, subject=user)

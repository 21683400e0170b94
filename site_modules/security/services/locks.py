"""Limits at sign-in: counted before a password is looked at, so no race lets more through."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from cms.audit.services import record
from cms.operations import limits
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.security.devices import network_of
from site_modules.security.models import SignInLock

WINDOW = timedelta(minutes=15)
#: Tries for one account from one address, and failures of one address over all accounts.
MAX_TRIES_PER_ACCOUNT = 8
MAX_FAILURES_PER_ADDRESS = 60


def account_key(account: str, address: str) -> str:
    """The counter of one account (or of a name that nobody has) and one network address."""
    return limits.attempt_key("sign-in", account, address)


def address_key(address: str) -> str:
    """The counter of failures of one network address over all accounts."""
    return limits.attempt_key("sign-in-address", address)


def step_key(user: User) -> str:
    """The counter of tries at somebody's second step."""
    return limits.attempt_key("second-step", str(user.pk))


def take_try(*, user: User | None, key: str, address: str) -> bool:
    """Use up one try; false when there is none left, and then no password may be checked."""
    used = limits.count_attempt(key, window=WINDOW)
    if used <= MAX_TRIES_PER_ACCOUNT:
        return True
    if user is not None and used == MAX_TRIES_PER_ACCOUNT + 1:
        lock(user=user, key=key, address=address)
    return False


@transaction.atomic
def lock(*, user: User, key: str, address: str) -> None:
    """Keep the lock where administrators see it, and tell the owner once."""
    try:
        with transaction.atomic():
            SignInLock.objects.create(
                user=user,
                counter_key=key,
                network=network_of(address),
                ends_at=timezone.now() + WINDOW,
            )
    except IntegrityError:
        return
    record("security.locked", subject=user)
    notify(
        kind="security.locked",
        recipients=[user],
        url=reverse("security:overview"),
        data={"minutes": int(WINDOW.total_seconds() // 60)},
    )


@transaction.atomic
def release_lock(*, lock: SignInLock, by: User) -> bool:
    """An administrator lets somebody try again; false when that was done before."""
    changed = SignInLock.objects.filter(pk=lock.pk, released_at=None).update(
        released_at=timezone.now()
    )
    if changed:
        limits.forget_attempts(lock.counter_key)
        record("security.lock_released", actor=by, subject=lock.user)
    return bool(changed)

"""Every write on API keys."""

import secrets
from collections.abc import Collection
from datetime import timedelta

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from cms.api.enums import Lifetime, Scope
from cms.api.models import ApiToken, hash_of_secret, proof_of_access
from cms.audit.services import record
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify

#: By this beginning scanners of published code recognise a key of ours.
PREFIX = "pnt_"
SECRET_BYTES = 30
SHOWN_LETTERS = 10
MAX_TOKENS = 20


class TooManyTokens(Exception):
    """The owner must revoke a key before a new one is made."""


@transaction.atomic
def create_token(
    *, user: User, name: str, scopes: Collection[Scope], lifetime: Lifetime
) -> tuple[ApiToken, str]:
    """A new key and its secret, which can never be read again. Raises TooManyTokens."""
    User.objects.select_for_update().filter(pk=user.pk).first()
    if ApiToken.objects.of(user).usable().count() >= MAX_TOKENS:
        raise TooManyTokens
    secret = PREFIX + secrets.token_urlsafe(SECRET_BYTES)
    token = ApiToken.objects.create(
        user=user,
        name=name,
        secret_hash=hash_of_secret(secret),
        shown_start=secret[:SHOWN_LETTERS],
        scopes=[scope.value for scope in Scope if scope in scopes],
        access_proof=proof_of_access(user),
        expires_at=timezone.now() + timedelta(days=lifetime),
    )
    record(
        "api.token_created",
        actor=user,
        subject=user,
        details={"token": token.pk, "scopes": token.scopes},
    )
    notify(
        kind="api.token_created",
        recipients=[user],
        url=reverse("api_pages:tokens"),
        data={"name": name},
    )
    return token, secret


@transaction.atomic
def revoke_token(*, token: ApiToken, by: User) -> bool:
    """End a key; false when it had been revoked before."""
    revoked = ApiToken.objects.filter(pk=token.pk, revoked_at=None).update(
        revoked_at=timezone.now()
    )
    if revoked:
        details = {"token": token.pk}
        record("api.token_revoked", actor=by, subject=token.user, details=details)
    return bool(revoked)


def note_use(*, token: ApiToken) -> None:
    """Keep when a key was last used; most requests write nothing."""
    if not token.is_use_noted:
        ApiToken.objects.filter(pk=token.pk).update(last_used_at=timezone.now())

"""Agreements: given, never overwritten."""

from datetime import datetime

from django.db import transaction

from site_modules.accounts.enums import ConsentKind
from site_modules.accounts.models import Consent, User


@transaction.atomic
def give_consents(*, user: User, versions: dict[ConsentKind, str], given_at: datetime) -> None:
    """Keep what somebody agreed to, in which version and when."""
    Consent.objects.bulk_create(
        Consent(user=user, kind=kind, version=version, given_at=given_at)
        for kind, version in versions.items()
    )

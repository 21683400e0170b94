"""Reads for „Datele mele”."""

from datetime import timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from site_modules.accounts.enums import Role
from site_modules.accounts.models import Consent, User
from site_modules.privacy.enums import ExportState
from site_modules.privacy.models import DataExport

BETWEEN_EXPORTS = timedelta(days=1)


def consent_history(user: User) -> QuerySet[Consent]:
    return Consent.objects.filter(user=user)


def latest_export(user: User) -> DataExport | None:
    return DataExport.objects.filter(user=user).first()


def next_export_at(export: DataExport | None) -> object | None:
    """From when another export may be asked for; None for now."""
    if export is None or export.state != ExportState.READY:
        return None
    free_at = export.requested_at + BETWEEN_EXPORTS
    return free_at if free_at > timezone.now() else None


def is_last_administrator(user: User) -> bool:
    """Would nobody administer the site without this person?"""
    administrators = User.objects.filter(is_active=True, groups__name=Role.ADMINISTRATOR)
    if not administrators.filter(pk=user.pk).exists():
        return False
    able = Q(suspended_at=None) | Q(suspended_until__lte=timezone.now())
    return not administrators.filter(able).exclude(pk=user.pk).exists()

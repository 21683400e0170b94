"""A new address: confirmed at the new one, told to the old one, undone from the old one."""

import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.audit.services import record
from cms.core.mail import send_template_mail
from site_modules.accounts.models import EmailChange, User
from site_modules.accounts.services.accounts import renew_access
from site_modules.notifications.delivery import notify

CONFIRM_WITHIN = timedelta(days=1)
UNDO_WITHIN = timedelta(days=7)


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


@transaction.atomic
def ask_email_change(*, user: User, new_email: str) -> None:
    """Write to both addresses; an earlier change that still waits is given up.

    The owner of a taken address is told instead of being asked to confirm. The asking person gets
    the same answer and the same mail in both cases, so nobody learns who has an account.
    """
    EmailChange.objects.filter(user=user, confirmed_at=None, undone_at=None).update(
        undone_at=timezone.now()
    )
    confirm, undo = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
    EmailChange.objects.create(
        user=user, old_email=user.email, new_email=new_email, confirm_hash=_hash(confirm),
        undo_hash=_hash(undo),
    )  # fmt: skip
    record("accounts.email_change_asked", actor=user, subject=user)
    owner = User.objects.filter(email__iexact=new_email).exclude(pk=user.pk).first()
    if owner is None:
        link = _link("security:confirm_email", confirm)
        _mail("email_change_confirm", _("Confirm the new address"), user, [new_email], link=link)
    elif owner.is_active:
        _mail("email_change_taken", _("This address already has an account"), owner, [owner.email])
    _mail(
        "email_change_notice", _("The address of your account changes"), user, [user.email],
        link=_link("security:undo_email", undo), new_email=new_email,
    )  # fmt: skip


def _link(name: str, secret: str) -> str:
    return f"{settings.SITE_URL}{reverse(name, args=[secret])}"


def _mail(template: str, subject: Promise, user: User, to: list[str], **context: str) -> None:
    send_template_mail(
        template=template,
        subject=subject,
        to=to,
        context={"name": user.first_name, **context},
        language=user.language,
    )


def change_to_confirm(secret: str) -> EmailChange | None:
    """The change of a link to confirm; None when it is used, old, cut or foreign."""
    return EmailChange.objects.filter(
        confirm_hash=_hash(secret), confirmed_at=None, undone_at=None,
        created_at__gt=timezone.now() - CONFIRM_WITHIN, user__is_active=True,
    ).select_related("user").first()  # fmt: skip


def change_to_undo(secret: str) -> EmailChange | None:
    return EmailChange.objects.filter(
        undo_hash=_hash(secret), undone_at=None, user__is_active=True,
        created_at__gt=timezone.now() - UNDO_WITHIN,
    ).select_related("user").first()  # fmt: skip


def confirm_email_change(*, change: EmailChange) -> User | None:
    """The new address counts from now; every session and key ends. None: it was taken meanwhile."""
    try:
        with transaction.atomic():
            claimed = EmailChange.objects.filter(
                pk=change.pk, confirmed_at=None, undone_at=None
            ).update(confirmed_at=timezone.now())
            if not claimed:
                return None
            user = change.user
            user.email = change.new_email
            user.save(update_fields=["email"])
            renew_access(user=user)
            notify(
                kind="accounts.email_changed",
                recipients=[user],
                url=reverse("accounts:profile_edit"),
            )
            record("accounts.email_changed", actor=user, subject=user)
    except IntegrityError:
        return None
    return user


def undo_email_change(*, change: EmailChange) -> User | None:
    """The old address stays or comes back, every session ends, and a new password is needed.

    None: it is too late, or the old address belongs to another account now.
    """
    try:
        with transaction.atomic():
            return _undo(change)
    except IntegrityError:
        return None


def _undo(change: EmailChange) -> User | None:
    """Later changes go too: their links are with whoever took the account over."""
    now = timezone.now()
    if not EmailChange.objects.filter(pk=change.pk, undone_at=None).update(undone_at=now):
        return None
    user = change.user
    EmailChange.objects.filter(user=user, pk__gt=change.pk, undone_at=None).update(undone_at=now)
    user.email = change.old_email
    user.set_unusable_password()
    user.save(update_fields=["email", "password"])
    renew_access(user=user)
    record("accounts.email_change_undone", actor=user, subject=user)
    return user

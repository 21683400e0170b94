"""New passwords: chosen by their owner only."""

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from cms.audit.services import record
from cms.core.mail import send_template_mail
from site_modules.accounts.models import User
from site_modules.accounts.models.user import new_access_stamp
from site_modules.accounts.password_links import password_link
from site_modules.notifications.delivery import notify
from site_modules.security.services.sessions import forget_sessions


@transaction.atomic
def set_password(*, user: User | AbstractBaseUser, password: str) -> None:
    """Keep a new password, end every session and key, tell the owner."""
    assert isinstance(user, User)  # noqa: S101
    was_set = user.has_usable_password()
    user.set_password(password)
    user.password_changed_at = timezone.now()
    user.access_stamp = new_access_stamp()
    user.save(update_fields=["password", "password_changed_at", "access_stamp"])
    forget_sessions(user=user)
    record("security.password_changed", actor=user, subject=user)
    if was_set:
        notify(
            kind="security.password_changed",
            recipients=[user],
            url=reverse("security:overview"),
        )


def send_password_link(*, user: User) -> None:
    """Mail a link to choose a password; it works once and expires."""
    with override(user.language):
        send_template_mail(
            template="password_link",
            subject=_("Choose a new password"),
            to=[user.email],
            context={
                "name": user.first_name,
                "link": password_link(user),
                "days": max(1, settings.PASSWORD_RESET_TIMEOUT // 86_400),
            },
            language=user.language,
        )

"""Links with which somebody sets a password: they work once and expire."""

from django.conf import settings
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

from site_modules.accounts.models import User


class PasswordLinkTokens(PasswordResetTokenGenerator):
    """Used up by a new password, a new address, a sign-in, or a new access stamp."""

    key_salt = "site_modules.accounts.password_links"

    def _make_hash_value(self, user: User, timestamp: int) -> str:
        return f"{super()._make_hash_value(user, timestamp)}{user.access_stamp}"


password_link_tokens = PasswordLinkTokens()


def password_link(user: User) -> str:
    """The full address at which somebody sets a password (PASSWORD_RESET_TIMEOUT seconds)."""
    key = urlsafe_base64_encode(force_bytes(user.pk))
    path = reverse("security:set_password", args=[key, password_link_tokens.make_token(user)])
    return f"{settings.SITE_URL}{path}"

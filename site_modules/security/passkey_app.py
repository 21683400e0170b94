"""The models of passkeys, without the library's own views, scripts and settings."""

from django.utils.translation import gettext_lazy as _
from django_otp_webauthn.apps import OtpWebauthnConfig


class PasskeyAppConfig(OtpWebauthnConfig):
    verbose_name = _("Passkeys")

    def ready(self) -> None:
        """The library's checks ask for settings of its views; ours take all from `SITE_URL`."""

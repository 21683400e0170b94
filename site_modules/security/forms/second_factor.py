"""Forms of the second factor."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from site_modules.accounts.forms.password_again import PasswordAgainForm
from site_modules.accounts.models import User
from site_modules.security.second_factor import app_of
from site_modules.security.services import second_factor as services

CLOCK_IS_OFF = _(
    "The code is right for another time: the clock of your phone is wrong. Set it to the automatic "
    "time and try again."
)
WRONG_CODE = _(
    "The code is not right. Type the one that the app shows now; if it is that one, wait for the "
    "next and check that the clock of your phone sets itself automatically."
)


class AppCodeForm(PasswordAgainForm):
    """The password and six digits of the new authenticator app."""

    code = forms.CharField(
        label=_("Code of 6 digits"),
        max_length=20,
        help_text=_("You find it in the app on your phone. It changes every 30 seconds."),
        error_messages={"required": _("Type the code.")},
        widget=forms.TextInput(
            attrs={"inputmode": "numeric", "autocomplete": "one-time-code", "class": "w-s otp"}
        ),
    )

    def clean_code(self) -> str:
        code = "".join(self.cleaned_data["code"].split())
        if not (code.isascii() and code.isdigit()):
            raise ValidationError(WRONG_CODE)
        return code


class SecondStepForm(SiteForm):
    """A code of the app or a backup code; one field for both."""

    code = forms.CharField(
        label=_("Code"),
        max_length=40,
        help_text=_("The 6 digits in your app, or one of your backup codes."),
        error_messages={"required": _("Type the code.")},
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "class": "w-m otp"}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_code(self) -> str:
        code = "".join(self.cleaned_data["code"].split())
        if code.isascii() and code.isdigit() and len(code) == 6:
            self._check_app(code)
        elif not services.use_backup_code(user=self.user, code=code):
            raise ValidationError(_("The code is not right, or it was used before."))
        return code

    def _check_app(self, code: str) -> None:
        device = app_of(self.user)
        if device is None:
            raise ValidationError(WRONG_CODE)
        if not device.verify_token(code):
            raise ValidationError(WRONG_CODE)

"""The password once more, before something that cannot be taken back."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from site_modules.accounts.models import User


class PasswordAgainForm(SiteForm):
    """The base of every form that asks for it; `user` is who is signed in."""

    password = forms.CharField(
        label=_("Your password"),
        strip=False,
        max_length=4096,
        error_messages={"required": _("Type your password.")},
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    wrong_password = _("The password is not right.")

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_password(self) -> str:
        password = self.cleaned_data["password"]
        if not self.user.check_password(password):
            raise ValidationError(self.wrong_password)
        return password

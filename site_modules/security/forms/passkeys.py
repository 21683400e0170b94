"""Forms of passkeys. The browser's answer travels in a hidden field of an ordinary form."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from site_modules.accounts.forms.password_again import PasswordAgainForm
from site_modules.security.webauthn import MAX_ANSWER

MAX_NAME = 60


class PasskeyNameForm(SiteForm):
    """By which name its owner knows a key."""

    name = forms.CharField(
        label=_("Name of the passkey"),
        max_length=MAX_NAME,
        help_text=_("For example the device that keeps it: „My phone”."),
        error_messages={"required": _("Give the passkey a name.")},
    )


class NewPasskeyForm(PasskeyNameForm, PasswordAgainForm):
    """The name and the password, before the device is asked; with its answer afterwards."""

    answer = forms.CharField(widget=forms.HiddenInput, max_length=MAX_ANSWER, required=False)

    field_order = ["name", "password", "answer"]

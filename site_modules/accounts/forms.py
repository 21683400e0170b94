"""Forms of the account pages."""

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteFormRenderer


class SignInForm(AuthenticationForm):
    """Username or e-mail, password, and whether this device remembers."""

    default_renderer = SiteFormRenderer
    error_messages = {
        "invalid_login": _("Check the e-mail address (or the username) and the password."),
        "inactive": _("This account is closed."),
    }
    remember = forms.BooleanField(label=_("Remember me on this device"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False
        self.fields["username"].label = _("E-mail address or username")
        self.fields["username"].max_length = 254
        self.fields["username"].widget.attrs.update(
            {"autocomplete": "username", "maxlength": 254, "autofocus": False}
        )
        del self.fields["username"].widget.attrs["autofocus"]
        self.fields["password"].label = _("Password")

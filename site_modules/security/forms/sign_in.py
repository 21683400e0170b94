"""Forms of the account pages."""

from typing import Any, cast

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteFormRenderer

#: The longest e-mail address (RFC 5321, 4.5.3.1.3).
MAX_ADDRESS_LENGTH = 254


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
        name = cast(forms.CharField, self.fields["username"])
        name.label = _("E-mail address or username")
        name.max_length = MAX_ADDRESS_LENGTH
        name.widget.attrs |= {"autocomplete": "username", "maxlength": MAX_ADDRESS_LENGTH}
        del name.widget.attrs["autofocus"]
        self.fields["password"].label = _("Password")

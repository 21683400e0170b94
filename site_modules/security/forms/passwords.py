"""Forms about passwords."""

from typing import Any

from django import forms
from django.contrib.auth.forms import PasswordChangeForm, SetPasswordForm
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm, SiteFormRenderer
from site_modules.security.services.passwords import set_password


class ForgottenPasswordForm(SiteForm):
    """An address or a username; what is answered does not depend on it."""

    name = forms.CharField(
        label=_("E-mail address or username"),
        max_length=254,
        error_messages={"required": _("Write your e-mail address or your username.")},
        widget=forms.TextInput(attrs={"autocomplete": "username"}),
    )


class SiteLook:
    """The site's fields, and a password that is kept by the service."""

    default_renderer = SiteFormRenderer

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False
        fields: dict[str, forms.Field] = self.fields  # type: ignore[attr-defined]
        for field in fields.values():
            field.error_messages["required"] = str(_("Fill in this field."))
            field.widget.attrs.pop("autofocus", None)
        fields["new_password1"].label = _("New password")
        fields["new_password2"].label = _("The new password once more")

    def save(self, commit: bool = True) -> Any:
        user = self.user  # type: ignore[attr-defined]
        set_password(user=user, password=self.cleaned_data["new_password1"])  # type: ignore[attr-defined]
        return user


class NewPasswordForm(SiteLook, SetPasswordForm):  # type: ignore[misc]
    """A password from a link."""


class ChangePasswordForm(SiteLook, PasswordChangeForm):  # type: ignore[misc]
    """The old password and the new one."""

    field_order = ["old_password", "new_password1", "new_password2"]

"""A key to an account that is typed as a username: no list of people is shown to anybody."""

from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.db import models
from django.utils.translation import gettext_lazy as _


class UsernameChoice(forms.ModelChoiceField):
    """Chosen by typing; an active account of exactly this name."""

    widget = forms.TextInput
    default_error_messages = {"invalid_choice": _("There is no active account of this name.")}

    def prepare_value(self, value: Any) -> Any:
        """The name of a stored key; what was typed stays as it was typed."""
        if isinstance(value, int):
            accounts = get_user_model()._default_manager.filter(pk=value)
            return accounts.values_list("username", flat=True).first() or ""
        return super().prepare_value(value)


class AccountKey(models.ForeignKey):
    """A foreign key to the user model; plain in migrations."""

    def deconstruct(self) -> Any:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.ForeignKey", args, kwargs

    def formfield(self, **kwargs: Any) -> Any:
        kwargs.pop("widget", None)
        accounts = get_user_model()._default_manager.filter(is_active=True, erased_at=None)
        return UsernameChoice(
            queryset=accounts,
            to_field_name="username",
            required=not self.blank,
            label=str(self.verbose_name).capitalize(),
            help_text=self.help_text,
        )

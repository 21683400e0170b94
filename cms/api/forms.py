"""The form for a new API key."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.api.enums import Lifetime, Scope
from cms.operations.forms import SentOnceForm
from site_modules.accounts.forms.fields import LineField
from site_modules.accounts.forms.password_again import PasswordAgainForm


class TokenForm(SentOnceForm, PasswordAgainForm):
    """A name, what the key may do, how long; and the password once more."""

    name = LineField(
        label=_("Name of the key"),
        max_length=80,
        help_text=_("By which you recognise it: the program or the computer that will use it."),
        error_messages={"required": _("Give the key a name.")},
    )
    scopes = forms.MultipleChoiceField(
        label=_("What the program may do"),
        choices=Scope.choices,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one thing that the program may do.")},
    )
    lifetime = forms.TypedChoiceField(
        label=_("How long the key works"),
        choices=Lifetime.choices,
        coerce=lambda value: Lifetime(int(value)),
        initial=Lifetime.QUARTER,
        widget=forms.RadioSelect,
    )

    field_order = ["name", "scopes", "lifetime", "password"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["scopes"].initial = [Scope.CONTENT_READ]

    def clean_scopes(self) -> list[Scope]:
        return [Scope(value) for value in self.cleaned_data["scopes"]]

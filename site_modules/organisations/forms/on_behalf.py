"""„În numele”: the field with which a form asks for whom somebody writes."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from site_modules.organisations.models import Organisation
from site_modules.organisations.selectors import organisations_of


class OnBehalfField(forms.ModelChoiceField):
    """Oneself, or a verified organisation in whose name `user` may act now. Set `user` with
    `for_user`; before that nothing can be chosen but oneself. Cleans to an Organisation or None.
    """

    default_error_messages = {
        "invalid_choice": _("You cannot act for this organisation now."),
        "required": _("Choose the organisation in whose name you write."),
    }

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("label", _("In the name of"))
        kwargs.setdefault("required", False)
        kwargs.setdefault("empty_label", _("myself"))
        super().__init__(queryset=Organisation.objects.none(), **kwargs)

    def for_user(self, user: Any) -> "OnBehalfField":
        """Offer this person's organisations."""
        self.queryset = organisations_of(user)
        return self

    def to_python(self, value: Any) -> Organisation | None:
        try:
            return super().to_python(value)
        except (OverflowError, UnicodeEncodeError) as error:
            raise ValidationError(
                self.error_messages["invalid_choice"], code="invalid_choice"
            ) from error

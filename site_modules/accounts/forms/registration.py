"""The request for an account."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.operations.forms import SentOnceForm
from site_modules.accounts.enums import StakeholderType
from site_modules.accounts.forms.fields import CuiField, LineField, PersonNameField, PhoneField

BY_MYSELF, FOR_ORGANISATION = "person", "organisation"


class RegistrationForm(SentOnceForm, SiteForm):
    """What the manual asks of an applicant, and the two agreements."""

    on_behalf = forms.ChoiceField(
        label=_("Who is asking"),
        choices=[
            (BY_MYSELF, _("I ask for myself")),
            (FOR_ORGANISATION, _("I ask on behalf of an organisation")),
        ],
        initial=BY_MYSELF,
        widget=forms.RadioSelect,
    )
    last_name = PersonNameField(
        label=_("Last name"),
        error_messages={"required": _("Write your last name.")},
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
    )
    first_name = PersonNameField(
        label=_("First name"),
        error_messages={"required": _("Write your first name.")},
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        help_text=_("The answer comes here. We do not make it public."),
        error_messages={
            "required": _("Write the address at which we can answer you."),
            "invalid": _("Check the address: it should look like name@example.org."),
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    phone = PhoneField(label=_("Phone"), error_messages={"required": _("Write a phone number.")})
    organisation_name = LineField(
        label=_("Organisation"),
        max_length=200,
        required=False,
        help_text=_("The association, foundation, authority or company you are part of."),
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
    )
    organisation_cui = CuiField(
        label=_("CUI of the organisation"),
        required=False,
        help_text=_("If you know it. You enter the rest after your account is open."),
    )
    position = LineField(
        label=_("Role in the organisation"),
        max_length=150,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "organization-title"}),
    )
    stakeholder_type = forms.ChoiceField(
        label=_("You take part as"),
        choices=[("", _("Choose…")), *StakeholderType.choices],
        error_messages={"required": _("Choose how you take part.")},
    )
    agrees_to_rules = forms.BooleanField(
        label=_("I have read and accept the rules of use"),
        error_messages={"required": _("Without this agreement we cannot open an account.")},
    )
    agrees_to_data = forms.BooleanField(
        label=_("I agree that my data is processed as the privacy policy says"),
        error_messages={"required": _("Without this agreement we cannot open an account.")},
    )
    homepage = forms.CharField(
        label=_("Leave this field empty"), required=False, widget=forms.TextInput
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("on_behalf") == FOR_ORGANISATION:
            for name, message in (
                ("organisation_name", _("Write the name of the organisation.")),
                ("position", _("Write your role in the organisation.")),
            ):
                if not cleaned.get(name) and name not in self.errors:
                    self.add_error(name, message)
        return cleaned

    @property
    def is_from_robot(self) -> bool:
        """A field that people do not see was filled in."""
        return bool(self.cleaned_data["homepage"])

    def request_fields(self) -> dict[str, Any]:
        """What the service keeps."""
        names = (
            "last_name", "first_name", "email", "phone", "organisation_name",
            "organisation_cui", "position", "stakeholder_type",
        )  # fmt: skip
        fields = {name: self.cleaned_data[name] for name in names}
        return fields | {"for_organisation": self.cleaned_data["on_behalf"] == FOR_ORGANISATION}

"""What an organisation says about itself."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.core.registration_codes import normal_registry_number
from cms.operations.forms import SentOnceForm
from site_modules.accounts.enums import County
from site_modules.accounts.forms.fields import CuiField, LineField, PhoneField
from site_modules.accounts.photos import validate_photo
from site_modules.organisations.enums import MemberRole, OrganisationKind, OrganisationTheme
from site_modules.organisations.services.shaping import DETAIL_FIELDS, IDENTITY_FIELDS

MAX_LOGO_BYTES = 8 * 1024 * 1024
MAX_THEMES = 6


class RegistryNumberField(forms.CharField):
    """A number of the register of associations and foundations: 123/A/2014."""

    def clean(self, value: Any) -> str:
        return normal_registry_number(super().clean(value))


class IdentityForm(SiteForm):
    """What the law knows of an organisation."""

    name = LineField(
        label=_("Name of the organisation"),
        max_length=200,
        help_text=_("As it stands in the statute, without abbreviations."),
        error_messages={"required": _("Write the name of the organisation.")},
    )
    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=[("", _("Choose…")), *OrganisationKind.choices],
        error_messages={"required": _("Choose the kind of organisation.")},
    )
    cui = CuiField(
        label=_("CUI (fiscal registration code)"),
        required=False,
        help_text=_("Digits, with or without RO. We check the control digit."),
    )
    registry_number = RegistryNumberField(
        label=_("Number in the Register of associations and foundations"),
        max_length=40,
        required=False,
        help_text=_("Such as 123/A/2014. If the organisation has no CUI, this number is enough."),
    )

    def clean_name(self) -> str:
        name = str(self.cleaned_data["name"])
        if not any(sign.isalpha() for sign in name):
            raise ValidationError(_("Write the name with letters."))
        return name

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        has_none = not cleaned.get("cui") and not cleaned.get("registry_number")
        if has_none and not {"cui", "registry_number"} & set(self.errors):
            self.add_error("cui", _("Write the CUI or the number in the register."))
        return cleaned

    def identity(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in IDENTITY_FIELDS}


class DetailsForm(SiteForm):
    """Where it is, how one reaches it, what it does."""

    county = forms.ChoiceField(
        label=_("County"),
        choices=[("", _("Choose…")), *County.choices],
        error_messages={"required": _("Choose the county.")},
    )
    locality = LineField(
        label=_("Locality"),
        max_length=100,
        error_messages={"required": _("Write the locality.")},
    )
    address = LineField(
        label=_("Address"),
        max_length=300,
        required=False,
        help_text=_("Only members of the platform see it."),
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        required=False,
        help_text=_("Only members of the platform see it."),
        error_messages={"invalid": _("Check the address: it should look like name@example.org.")},
    )
    phone = PhoneField(
        label=_("Phone"), required=False, help_text=_("Only members of the platform see it.")
    )
    website = forms.CharField(
        label=_("Website"),
        max_length=300,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": "https://", "inputmode": "url"}),
    )
    description = forms.CharField(
        label=_("What the organisation does"),
        max_length=6000,
        required=False,
        help_text=_("Everybody reads it. **Bold**, lists with - and links work."),
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    themes = forms.MultipleChoiceField(
        label=_("Themes"),
        choices=OrganisationTheme.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("At most six: what you work on most."),
    )
    logo = forms.FileField(
        label=_("Logo"),
        required=False,
        help_text=_("JPG, PNG or WebP, up to 8 MB."),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
    )

    def clean_website(self) -> str:
        address = str(self.cleaned_data["website"]).strip()
        if address and "://" not in address:
            address = f"https://{address}"
        if address:
            check = URLValidator(
                schemes=["http", "https"], message=_("Check the address of the website.")
            )
            check(address)
        return address

    def clean_themes(self) -> list[str]:
        themes = list(self.cleaned_data["themes"])
        if len(themes) > MAX_THEMES:
            raise ValidationError(_("Choose at most %(count)d themes.") % {"count": MAX_THEMES})
        return themes

    def clean_logo(self) -> Any:
        logo = self.cleaned_data["logo"]
        if logo:
            if logo.size > MAX_LOGO_BYTES:
                raise ValidationError(_("The logo is larger than 8 MB. Choose a smaller one."))
            validate_photo(logo)
        return logo

    def details(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in DETAIL_FIELDS}


class EnterForm(SentOnceForm, IdentityForm, DetailsForm):
    """A new organisation, and who enters it."""

    role = forms.ChoiceField(
        label=_("I am"),
        choices=[
            (MemberRole.LEGAL_REPRESENTATIVE, _("its legal representative")),
            (MemberRole.DELEGATE, _("its delegate: the organisation asked me to act for it")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": _("Say in which quality you act.")},
    )
    title = LineField(
        label=_("Function"),
        max_length=120,
        required=False,
        help_text=_("Such as president, executive director, coordinator."),
    )


class ChangeForm(DetailsForm):
    """The details of a verified organisation."""

    removes_logo = forms.BooleanField(label=_("Remove the logo"), required=False)


class IdentityChangeForm(IdentityForm):
    """Another name or number of a verified organisation."""

    reason = forms.CharField(
        label=_("What changed, and on what ground"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Such as: the decision of the court and its date, or the new certificate."),
        error_messages={"required": _("Say what changed: an administrator checks it.")},
    )


class CorrectForm(IdentityForm, ChangeForm):
    """Everything, while it is not verified."""

"""What somebody writes about themselves."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.core.letters import with_commas
from site_modules.accounts.enums import (
    Circle,
    County,
    ProfileVisibility,
    PublicNameChoice,
    StakeholderType,
    Theme,
)
from site_modules.accounts.forms.fields import LineField, PersonNameField, PhoneField
from site_modules.accounts.forms.password_again import PasswordAgainForm
from site_modules.accounts.models import User
from site_modules.accounts.photos import validate_photo

MAX_TAGS = 20
MAX_TAG_LENGTH = 60
MAX_PHOTO_BYTES = 8 * 1024 * 1024


class TagsField(forms.CharField):
    """Words between commas; a list without repetitions, as it was typed first."""

    def clean(self, value: Any) -> list[str]:
        typed = with_commas(str(super().clean(value)))
        found: dict[str, str] = {}
        for word in typed.split(","):
            found.setdefault(" ".join(word.split()).casefold(), " ".join(word.split()))
        found.pop("", None)
        words = list(found.values())
        if len(words) > MAX_TAGS:
            raise ValidationError(_("Write at most %(count)d words.") % {"count": MAX_TAGS})
        if any(len(word) > MAX_TAG_LENGTH for word in words):
            raise ValidationError(
                _("One of the words is too long: %(count)d letters are the most.")
                % {"count": MAX_TAG_LENGTH}
            )
        return words


class ProfileForm(SiteForm):
    """Personal details, public name, profile and photo."""

    first_name = PersonNameField(label=_("First name"))
    last_name = PersonNameField(label=_("Last name"))
    nickname = PersonNameField(
        label=_("Nickname"),
        max_length=60,
        help_text=_("A short name, if you do not want to be shown with your full one."),
    )
    public_name_choice = forms.ChoiceField(
        label=_("Show my public name as"), choices=PublicNameChoice.choices
    )
    photo = forms.FileField(
        label=_("Photo"),
        required=False,
        help_text=_(
            "JPG, PNG or WebP, up to 8 MB. We cut it square and remove the data hidden in it."
        ),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
    )
    removes_photo = forms.BooleanField(label=_("Remove the photo"), required=False)
    biography = forms.CharField(
        label=_("About me"),
        max_length=3000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    stakeholder_type = forms.ChoiceField(
        label=_("I take part as"),
        choices=[("", _("I would rather not say")), *StakeholderType.choices],
        required=False,
    )
    organisation_name = LineField(label=_("Organisation"), max_length=200, required=False)
    position = LineField(label=_("Role in the organisation"), max_length=150, required=False)
    phone = PhoneField(
        label=_("Phone"), required=False, help_text=_("Only the administrators see it.")
    )
    website = forms.CharField(
        label=_("Website"),
        max_length=300,
        required=False,
        help_text=_("It is shown after your first contribution is approved."),
        widget=forms.URLInput(attrs={"placeholder": "https://"}),
    )
    county = forms.ChoiceField(
        label=_("County"), choices=[("", _("Choose…")), *County.choices], required=False
    )
    locality = LineField(label=_("Locality"), max_length=100, required=False)
    spoken_languages = LineField(label=_("Languages I speak"), max_length=200, required=False)
    skills = TagsField(
        label=_("Skills"),
        required=False,
        max_length=1500,
        help_text=_("With commas between them: interviews, mentoring, writing."),
    )
    interests = TagsField(
        label=_("Interests"),
        required=False,
        max_length=1500,
        help_text=_("With commas between them."),
    )
    availability = LineField(label=_("When I am available"), max_length=300, required=False)

    def clean_website(self) -> str:
        address = self.cleaned_data["website"].strip()
        if address and "://" not in address:
            address = f"https://{address}"
        if address:
            URLValidator(schemes=["http", "https"], message=_("Check the address of the website."))(
                address
            )
        return address

    def clean_photo(self) -> Any:
        photo = self.cleaned_data["photo"]
        if photo:
            if photo.size > MAX_PHOTO_BYTES:
                raise ValidationError(_("The photo is larger than 8 MB. Choose a smaller one."))
            validate_photo(photo)
        return photo


class PrivacyForm(SiteForm):
    """Who sees what; takes effect at once."""

    visibility = forms.ChoiceField(
        label=_("Who may open my page"), choices=ProfileVisibility.choices, widget=forms.RadioSelect
    )
    hides_activity = forms.BooleanField(label=_("Hide my recent activity"), required=False)
    messages_from = forms.ChoiceField(
        label=_("Who may write to me"), choices=Circle.choices, widget=forms.RadioSelect
    )
    files_for = forms.ChoiceField(
        label=_("Who may see the files I share"), choices=Circle.choices, widget=forms.RadioSelect
    )


class AppearanceForm(SiteForm):
    """Language of the pages and mails, colours."""

    language = forms.ChoiceField(
        label=_("Language of the pages and of our mails"),
        choices=settings.LANGUAGES,
        widget=forms.RadioSelect,
    )
    theme = forms.ChoiceField(label=_("Colours"), choices=Theme.choices, widget=forms.RadioSelect)
    shows_user_bar = forms.BooleanField(
        label=_("Show the editing bar on the pages of the site"), required=False
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        """The bar is offered to people who may enter the admin only."""
        super().__init__(*args, **kwargs)
        if not user.may_enter_admin:
            del self.fields["shows_user_bar"]


class EmailChangeForm(PasswordAgainForm):
    """The new address, and the password once more."""

    email = forms.EmailField(
        label=_("New e-mail address"),
        max_length=254,
        error_messages={
            "required": _("Write the new address."),
            "invalid": _("Check the address: it should look like name@example.org."),
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    field_order = ["email", "password"]

    def clean_email(self) -> str:
        email = self.cleaned_data["email"]
        if email.lower() == self.user.email.lower():
            raise ValidationError(_("This is your address already."))
        return email

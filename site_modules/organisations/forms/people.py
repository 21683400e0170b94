"""Forms about the people of an organisation."""

from datetime import datetime, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.operations.forms import SentOnceForm
from site_modules.accounts.forms.fields import LineField
from site_modules.organisations.enums import MemberRole

MAX_YEARS = 10


class LastDayField(forms.DateField):
    """The last day on which a role holds; cleaned to the end of that day."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("required", False)
        kwargs.setdefault("input_formats", ["%Y-%m-%d", "%d.%m.%Y"])
        kwargs.setdefault("widget", forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}))
        super().__init__(**kwargs)

    def clean(self, value: Any) -> datetime | None:
        day = super().clean(value)
        if day is None:
            return None
        today = timezone.localdate()
        if day < today:
            raise ValidationError(_("This day has passed."))
        if day.year > today.year + MAX_YEARS:
            raise ValidationError(_("Choose a day within the next ten years."))
        return timezone.make_aware(datetime.combine(day, time(23, 59, 59)))


class RoleForm(SiteForm):
    """Role, function, term."""

    role = forms.ChoiceField(
        label=_("Role"),
        choices=MemberRole.choices,
        error_messages={"required": _("Choose the role.")},
    )
    title = LineField(label=_("Function"), max_length=120, required=False)
    expires_at = LastDayField(
        label=_("Last day"), help_text=_("Leave it empty if the role has no term.")
    )


class InviteForm(SentOnceForm, RoleForm):
    """Whom to invite."""

    email = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        help_text=_("The link works once, for this address alone, for 14 days."),
        error_messages={
            "required": _("Write the address of the person."),
            "invalid": _("Check the address: it should look like name@example.org."),
        },
    )
    field_order = ["email", "role", "title", "expires_at"]


class JoinForm(SentOnceForm, SiteForm):
    """Asking to be taken in."""

    text = forms.CharField(
        label=_("Who you are and what you do in the organisation"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={"required": _("Write who you are.")},
    )


class AcceptForm(SiteForm):
    """The role of somebody who asked to join."""

    role = forms.ChoiceField(label=_("Role"), choices=MemberRole.choices)

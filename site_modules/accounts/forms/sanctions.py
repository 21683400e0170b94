"""Forms of moderators and administrators about measures."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.operations.forms import SentOnceForm


class MeasureFields(forms.Form):
    """The reason and the rule: without a reason there is no measure."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=2000,
        help_text=_("What happened, as the person reads it: facts, place, day."),
        error_messages={"required": _("Write the reason; the person reads it.")},
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    rule = forms.CharField(
        label=_("Rule that was broken"),
        max_length=200,
        required=False,
        help_text=_("The point of the rules of use."),
    )


class WarningForm(SentOnceForm, MeasureFields, SiteForm):
    """A warning from the site."""

    def claim_once(self) -> bool:
        """True for the first sending; a resend of the same form adds an error."""
        if self.claim():
            return True
        self.add_error(None, _("This warning was sent already."))
        return False


class SuspensionForm(MeasureFields):
    """A suspension from the admin, until a day or for good."""

    until = forms.DateTimeField(
        label=_("Until"),
        required=False,
        help_text=_("Empty: for good."),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
    )

    def clean_until(self) -> object:
        until = self.cleaned_data["until"]
        if until and until <= timezone.now():
            raise ValidationError(_("Choose a moment in the future."))
        return until


class RejectionForm(forms.Form):
    """Why a request is refused."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=2000,
        help_text=_("The applicant reads it in the mail."),
        error_messages={"required": _("Write the reason; the applicant reads it.")},
        widget=forms.Textarea(attrs={"rows": 4}),
    )

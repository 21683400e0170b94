"""What administrators write about an organisation; shown in the admin."""

from django import forms
from django.utils.translation import gettext_lazy as _

from site_modules.organisations.forms.organisation import IdentityForm


class ReasonForm(forms.Form):
    """A reason that the organisation's people read."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("The people of the organisation read it, on the site and by e-mail."),
        error_messages={"required": _("Write the reason: the organisation reads it.")},
    )


class RefuseChangeForm(ReasonForm):
    """Why another name or number is not verified."""

    prefix = "change"


class CorrectIdentityForm(IdentityForm):
    """Name, kind and numbers, as the law has them."""

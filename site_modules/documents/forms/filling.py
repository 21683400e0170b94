"""What stands beside the questions of a template."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.operations.forms import SentOnceForm
from site_modules.documents.enums import Shown
from site_modules.documents.models.register import MAX_REASON


class PaperForm(SentOnceForm, SiteForm):
    """Title, and what the form was opened with: the version of the template, that of the row."""

    title = forms.CharField(
        label=_("Title in your list"), max_length=200, required=False,
        help_text=_("Such as “Contract Ana Ionescu”. Only you and your colleagues see it."),
    )  # fmt: skip
    frozen = forms.IntegerField(widget=forms.HiddenInput, required=False, min_value=1)
    row = forms.IntegerField(widget=forms.HiddenInput, required=False, min_value=0)


class RowForm(SentOnceForm, SiteForm):
    """A button that says which version of the document was read."""

    row = forms.IntegerField(widget=forms.HiddenInput, min_value=0)


class CancelForm(RowForm):
    reason = forms.CharField(
        label=_("Why is it cancelled?"), max_length=MAX_REASON,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The reason stays in the register, beside the number."),
        error_messages={"required": _("Write why the number is cancelled.")},
    )  # fmt: skip


class ShareForm(SentOnceForm, SiteForm):
    name = forms.CharField(
        label=_("Username or e-mail address of the member"), max_length=254,
        error_messages={"required": _("Write with whom you share it.")},
    )  # fmt: skip


class ShownForm(SiteForm):
    shown = forms.ChoiceField(
        label=_("What the verification page shows"), choices=Shown.choices,
        widget=forms.RadioSelect,
    )  # fmt: skip


class CodeForm(SiteForm):
    """The short code, as somebody reads it from paper."""

    cod = forms.CharField(
        label=_("Code of the document"), max_length=40,
        help_text=_("13 letters and digits under the QR code, such as 7K3QF-9M2X-4T8B."),
        error_messages={"required": _("Write the code.")},
        widget=forms.TextInput(attrs={"autocomplete": "off", "class": "w-m"}),
    )  # fmt: skip


class BatchForm(SentOnceForm, SiteForm):
    """A table with one row for each person."""

    table = forms.FileField(
        label=_("Table (XLSX or CSV)"),
        help_text=_("The first row holds the names of the questions; one row for each document, "
                    "at most 500."),
        error_messages={"required": _("Choose the table.")},
    )  # fmt: skip
    frozen = forms.IntegerField(widget=forms.HiddenInput, required=False, min_value=1)

    def __init__(self, *args: Any, wants_table: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not wants_table:
            del self.fields["table"]
            return
        self.fields["table"].widget.attrs["accept"] = ".xlsx,.csv"

"""Upload of an organisation's own Word file; what each placeholder asks."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.doctemplates.enums import FieldType
from cms.doctemplates.sources import source_choices
from cms.operations.forms import SentOnceForm
from site_modules.documents.enums import RegisterKind

ASKED_AS = [one for one in FieldType if one not in (FieldType.ROWS, FieldType.CHOICE)]


class UploadForm(SentOnceForm, SiteForm):
    title = forms.CharField(
        label=_("Name of the template"), max_length=150,
        error_messages={"required": _("Name the template.")},
    )  # fmt: skip
    register_kind = forms.ChoiceField(
        label=_("Register that gives the numbers"), choices=RegisterKind.choices,
        initial=RegisterKind.GENERAL,
    )  # fmt: skip
    file = forms.FileField(
        label=_("Word file (DOCX)"),
        help_text=_(
            "Write {{ nume_voluntar }} where something is filled in: a name in double "
            "braces, of letters, digits and low lines. {{ numar_document }} and "
            "{{ data_document }} come "
            "from the register. At most 5 MB."
        ),
        error_messages={"required": _("Choose the file.")},
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["file"].widget.attrs["accept"] = ".docx"


class QuestionForm(SiteForm):
    """One placeholder."""

    label = forms.CharField(label=_("Question"), max_length=150)
    type = forms.ChoiceField(label=_("Kind of answer"), choices=[])
    source = forms.ChoiceField(label=_("Filled in from"), choices=[], required=False)
    required = forms.BooleanField(label=_("Must be answered"), required=False)
    sensitive = forms.BooleanField(label=_("Identity data: masked on screen"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["type"].choices = [(one.value, one.label) for one in ASKED_AS]  # type: ignore[attr-defined]
        choices = [("", _("nowhere: it is asked")), *source_choices()]
        self.fields["source"].choices = choices  # type: ignore[attr-defined]


class QuestionsForm(SentOnceForm, SiteForm):
    """All placeholders of a file, each with its own little form."""

    def __init__(self, *args: Any, questions: list[dict[str, Any]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        data = args[0] if args else None
        self.parts = [
            (one["key"], QuestionForm(data, initial=one, prefix=f"p{place}"))
            for place, one in enumerate(questions)
        ]

    def is_valid(self) -> bool:
        return all([super().is_valid(), *(form.is_valid() for _key, form in self.parts)])

    def questions(self) -> list[dict[str, Any]]:
        return [{"key": key, **form.cleaned_data} for key, form in self.parts]

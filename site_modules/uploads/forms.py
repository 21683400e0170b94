"""„Încarcă un document”."""

from typing import Any

from django import forms
from django.core.files.base import File
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.core.members_text import clean_source
from cms.library.enums import CATEGORY_OF, Category, Language, Licence, ResourceType
from cms.library.models import ResourceTheme
from cms.library.selectors.themes import themes
from cms.operations.forms import SentOnceForm
from site_modules.accounts.forms.fields import LineField
from site_modules.uploads.enums import Rights, Visibility
from site_modules.uploads.models.upload import MAX_DESCRIPTION, MAX_TITLE
from site_modules.uploads.services.files import KINDS

#: In whose name: oneself.
MYSELF = ""
MISSING = {"required": _("Fill in this field.")}
CHOOSE = {"required": _("Choose one of them."), "invalid_choice": _("Choose one of them.")}


class DocumentsInput(forms.ClearableFileInput):
    """Several files at once."""

    allow_multiple_selected = True

    def __init__(self) -> None:
        super().__init__(attrs={"accept": ",".join(f".{kind}" for kind in KINDS)})


class DocumentsField(forms.FileField):
    """A list of files; the services say what is wrong with each, the model that none is there:
    files sent before stay in the form."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=DocumentsInput(), **kwargs)

    def clean(self, data: Any, initial: Any = None) -> list[File]:
        return [one for one in (data if isinstance(data, list | tuple) else [data]) if one]


def types_by_category() -> list[tuple[Any, list[tuple[str, Any]]]]:
    """The types of resources under their shelves."""
    return [
        (shelf.label, [(one.value, one.label) for one in ResourceType if CATEGORY_OF[one] == shelf])
        for shelf in Category
    ]


def _name_of_theme(row: ResourceTheme) -> str:
    """In the language of the page, whatever language the row is in."""
    found = themes().by_slug(row.slug)
    return found.name if found else row.name


class DocumentForm(SentOnceForm, SiteForm):
    """Everything that is said of a document."""

    organisation = forms.ChoiceField(label=_("In the name of"), required=False)
    title = LineField(
        label=_("Title of the document"), max_length=MAX_TITLE,
        error_messages={"required": _("Write the title of the document.")},
    )  # fmt: skip
    description = forms.CharField(
        label=_("Description"), max_length=MAX_DESCRIPTION, strip=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("What is in it, for whom it is useful, how it was made."),
        error_messages={"required": _("Describe the document in a few words.")},
    )  # fmt: skip
    resource_type = forms.ChoiceField(label=_("Category"), error_messages=CHOOSE)
    theme = forms.ModelChoiceField(
        ResourceTheme.objects.none(), label=_("Theme"), to_field_name="slug",
        empty_label=_("Choose…"), error_messages=CHOOSE,
    )  # fmt: skip
    uploads = DocumentsField(
        label=_("File"),
        help_text=_(
            "PDF, Word (DOCX, ODT) or Excel (XLSX, ODS): at most 3 files, 50 MB together, without "
            "macros and without a password. Several files are the same document in several formats."
        ),
    )
    note = LineField(
        label=_("What changed"), required=False, max_length=300,
        help_text=_("One sentence for people who have the version before."),
    )  # fmt: skip
    visibility = forms.ChoiceField(
        label=_("Who may read it"), choices=Visibility.choices, widget=forms.RadioSelect,
        help_text=_("Moderators read it before they decide; nobody else reads it until then."),
        error_messages=CHOOSE,
    )  # fmt: skip
    rights = forms.ChoiceField(
        label=_("By what right you publish it"), choices=Rights.choices, widget=forms.RadioSelect,
        error_messages=CHOOSE,
    )  # fmt: skip
    licence = forms.ChoiceField(
        label=_("Licence: what readers may do with it"), choices=Licence.choices,
        error_messages=CHOOSE,
    )  # fmt: skip
    publisher = LineField(
        label=_("Publisher"), required=False, max_length=160,
        help_text=_("The organisation or authority that made it."),
    )  # fmt: skip
    year = forms.IntegerField(
        label=_("Year of publication"), required=False, min_value=1800, max_value=2100,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "w-s"}),
        error_messages={
            "invalid": _("Write a year, for example 2026."),
            "min_value": _("Write a year, for example 2026."),
            "max_value": _("Write a year, for example 2026."),
        },
    )  # fmt: skip
    language = forms.ChoiceField(
        label=_("Language of the document"), choices=Language.choices, error_messages=CHOOSE
    )
    keywords = LineField(
        label=_("Keywords"), required=False, max_length=250,
        help_text=_("Separated by commas; the search finds the document by them."),
    )  # fmt: skip
    confirms = forms.BooleanField(
        label=_(
            "I have the right to publish this document, and it holds no personal data that does "
            "not belong there"
        ),
        error_messages={"required": _("Confirm before you send it.")},
    )

    #: Titles of the parts of the form, and the fields in each.
    SECTIONS = (
        (_("The document"), ("organisation", "title", "description", "resource_type", "theme")),
        (_("The files"), ("uploads", "note")),
        (_("Who may read it, and by what right"), ("visibility", "rights", "licence")),
        (_("More about it"), ("publisher", "year", "language", "keywords")),
        (_("Before you send it"), ("confirms",)),
    )

    def __init__(
        self, *args: Any, organisations: list[tuple[str, str]], is_new: bool, locale: Any = None,
        **kwargs: Any,
    ) -> None:  # fmt: skip
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["resource_type"].choices = [("", _("Choose…")), *types_by_category()]
        fields["theme"].queryset = ResourceTheme.objects.filter(locale__language_code="ro")
        fields["theme"].label_from_instance = _name_of_theme
        fields["organisation"].choices = [(MYSELF, _("myself")), *organisations]
        if not organisations or not is_new:
            del fields["organisation"]
        if is_new:
            del fields["note"]

    def clean_description(self) -> str:
        return clean_source(self.cleaned_data["description"])

    @property
    def parts(self) -> list[dict[str, Any]]:
        """As the page shows them."""
        return [
            {"title": title, "fields": [self[name] for name in names if name in self.fields]}
            for title, names in self.SECTIONS
        ]

    @property
    def changes(self) -> dict[str, Any]:
        """Values by the names of `DocumentUpload.submission_fields`; files apart."""
        names = (
            "title", "description", "resource_type", "theme", "visibility", "rights", "licence",
            "publisher", "year", "language", "keywords", "note",
        )  # fmt: skip
        sent = self.cleaned_data
        return {name: sent[name] for name in names if name in sent}

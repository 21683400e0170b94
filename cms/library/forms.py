"""Forms of one's own collections."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.library.models import ResourceCollection
from cms.operations.forms import SentOnceForm

MAX_NAME = 80


class CollectionName(forms.CharField):
    """A name without control characters."""

    def __init__(self) -> None:
        super().__init__(label=_("Name of a new collection"), max_length=MAX_NAME, required=False)

    def to_python(self, value: Any) -> str:
        text = str(super().to_python(value) or "")
        printable = "".join(letter if letter.isprintable() else " " for letter in text)
        return " ".join(printable.encode("utf-8", "ignore").decode().split())


class SaveForm(SentOnceForm):
    """A resource goes into a collection one has, or into a new one."""

    collection = forms.ModelChoiceField(
        ResourceCollection.objects.none(),
        label=_("Collection"),
        required=False,
        empty_label=_("a new collection"),
    )
    name = CollectionName()

    def __init__(self, *args: Any, owner: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["collection"]
        field.queryset = ResourceCollection.objects.filter(owner=owner.pk)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.errors and not cleaned.get("collection") and not cleaned.get("name"):
            self.add_error("name", _("Choose a collection or name a new one."))
        return cleaned


class RenameForm(SentOnceForm):
    """A collection gets another name."""

    name = CollectionName()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].required = True
        self.fields["name"].label = _("Name of the collection")

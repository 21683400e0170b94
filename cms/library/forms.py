"""Forms of one's own collections."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from cms.library.models import ResourceCollection
from cms.library.selectors.themes import themes
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


class ThemesForm(SiteForm):
    """A box for all resources, then one for each theme."""

    themes = forms.MultipleChoiceField(
        label=_("Tell me of new resources"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Choose from the list: a theme is gone.")},
    )
    ALL = "*"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["themes"]
        field.choices = [
            (self.ALL, _("All resources")),
            *((theme.slug, theme.name) for theme in themes().all),
        ]

    @classmethod
    def of(cls, slugs: list[str]) -> "ThemesForm":
        """Filled with what is followed now."""
        return cls(initial={"themes": [slug or cls.ALL for slug in slugs]})

    def slugs(self) -> list[str]:
        """Short names; the empty one stands for all resources."""
        return ["" if slug == self.ALL else slug for slug in self.cleaned_data["themes"]]

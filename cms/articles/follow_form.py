"""Which themes somebody follows."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.articles.themes import themes
from cms.core.forms import SiteForm
from cms.operations.forms import SentOnceForm

ALL = "*"


class FollowForm(SiteForm):
    """A box for all articles, then one for each theme."""

    themes = forms.MultipleChoiceField(
        label=_("Tell me of new articles"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("Choose from the list: a category is gone.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["themes"]
        field.choices = [
            (ALL, _("All articles")),
            *((theme.slug, theme.name) for theme in themes().all),
        ]

    @classmethod
    def of(cls, slugs: list[str]) -> "FollowForm":
        """Filled with what is followed now."""
        return cls(initial={"themes": [slug or ALL for slug in slugs]})

    def slugs(self) -> list[str]:
        """Short names; the empty one stands for all articles."""
        return ["" if slug == ALL else slug for slug in self.cleaned_data["themes"]]


class RenewFeedsForm(SentOnceForm, SiteForm):
    """Asks for new addresses, once."""

"""Every form of the site renders through one field template."""

from collections.abc import Collection
from typing import Any

from django import forms
from django.core.files.base import File

from cms.core.form_renderer import KeptFormRenderer


class SiteFormRenderer(KeptFormRenderer):
    """The renderer with the site's templates for forms and fields."""

    form_template_name = "forms/form.html"
    field_template_name = "forms/field.html"


class SiteForm(forms.Form):
    """The base of the site's forms; Wagtail's own forms keep Wagtail's templates."""

    default_renderer = SiteFormRenderer

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False


class ManyFilesInput(forms.ClearableFileInput):
    """A field that takes several files at once."""

    allow_multiple_selected = True


class ManyFilesField(forms.FileField):
    """A list of files of some kinds (endings); the services say what is wrong with each."""

    def __init__(self, *, kinds: Collection[str], **kwargs: Any) -> None:
        accepted = ",".join(f".{kind}" for kind in kinds)
        widget = ManyFilesInput(attrs={"accept": accepted})
        super().__init__(required=False, widget=widget, **kwargs)

    def clean(self, data: Any, initial: Any = None) -> list[File]:
        return [one for one in (data if isinstance(data, list | tuple) else [data]) if one]

"""Every form of the site renders through one field template."""

from typing import Any

from django import forms
from django.forms.renderers import TemplatesSetting


class SiteFormRenderer(TemplatesSetting):
    """Django's renderer with the site's templates for forms and fields."""

    form_template_name = "forms/form.html"
    field_template_name = "forms/field.html"


class SiteForm(forms.Form):
    """The base of the site's forms; Wagtail's own forms keep Wagtail's templates."""

    default_renderer = SiteFormRenderer

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False

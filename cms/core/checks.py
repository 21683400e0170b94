"""Rules for page types and blocks, as Django system checks with a hint."""

from typing import Any

from django.apps import apps
from django.core.checks import Error, register
from wagtail.models import Page

from cms.core.models import BasePage


@register()
def check_pages_extend_base_page(**kwargs: Any) -> list[Error]:
    """A page type outside BasePage would escape the access rule and the shell."""
    return [
        Error(
            f"{model._meta.label} does not extend BasePage.",
            hint="Extend cms.core.models.BasePage.",
            obj=model,
            id="punte.E010",
        )
        for model in apps.get_models()
        if issubclass(model, Page) and model is not Page and not issubclass(model, BasePage)
    ]

"""Templates as editors publish them."""

from collections.abc import Callable
from typing import Any

import pytest

from cms.doctemplates.models import DocumentTemplatePage, TemplateIndexPage
from cms.doctemplates.shipped.shapes import ask, facts, title


def template_list() -> TemplateIndexPage:
    return TemplateIndexPage.objects.get(locale__language_code="ro")


def add_template(
    name: str = "Contract de probă",
    *,
    live: bool = True,
    form_fields: Any = None,
    body: Any = None,
    **more: Any,
) -> DocumentTemplatePage:
    """A template below the hub's list."""
    below = template_list()
    page = DocumentTemplatePage(title=name, locale=below.locale, live=False, **more)
    stored = {
        "form_fields": form_fields or [ask("nume", "Numele", sample="Ana Pop", required=True)],
        "body": body or [title("CERERE"), facts(("Numele", "{{ nume }}"))],
    }
    for key, value in stored.items():
        setattr(page, key, DocumentTemplatePage._meta.get_field(key).to_python(value))
    below.add_child(instance=page)
    revision = page.save_revision()
    if live:
        revision.publish()
    return DocumentTemplatePage.objects.get(pk=page.pk)


@pytest.fixture
def make_template(tree: Any) -> Callable[..., DocumentTemplatePage]:
    return add_template

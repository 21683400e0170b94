"""Puts the shipped templates on the site of the demonstration."""

from cms.demo.records import remember
from cms.doctemplates.models import TemplateIndexPage
from cms.doctemplates.services import add_shipped_templates


def load_templates() -> None:
    """Nothing where editors took the list away."""
    below = TemplateIndexPage.objects.filter(locale__language_code="ro").order_by("path").first()
    if below is None:
        return
    for page in add_shipped_templates(below=below):
        revision = page.latest_revision_id
        remember(f"template:{page.slug}", page, demo_revision_id=revision)

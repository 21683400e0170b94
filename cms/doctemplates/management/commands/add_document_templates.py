"""Puts the shipped templates on a site."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from cms.doctemplates.models import TemplateIndexPage
from cms.doctemplates.services import add_shipped_templates


class Command(BaseCommand):
    help = "Publish the shipped templates of documents that the site does not have; safe to repeat."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        lists = TemplateIndexPage.objects.filter(locale__language_code="ro").order_by("path")
        below = lists.first()
        if below is None:
            raise CommandError("Make a list of templates below a service first.")
        for page in add_shipped_templates(below=below):
            self.stdout.write(page.title)

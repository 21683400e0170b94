"""Brings roles, languages and the page tree of an empty database into being."""

from typing import Any

from django.core.management.base import BaseCommand

from cms.home.services import set_up_site


class Command(BaseCommand):
    help = "Create roles, languages and the first pages; safe to run again."

    def handle(self, *args: Any, **options: Any) -> None:
        made = set_up_site()
        self.stdout.write("The site was set up." if made else "Roles are complete.")

"""Puts the demonstration on the site."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.demo.services import DemoNotAllowed, load_demo


class Command(BaseCommand):
    help = "Put the demonstration on the site; safe to run again."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            load_demo()
        except DemoNotAllowed as error:
            raise CommandError(
                "The demonstration has accounts with a known password. To load it here on "
                "purpose, set DEMO_CONTENT_ALLOWED=true."
            ) from error
        self.stdout.write("The demonstration is on the site; README lists its people.")

"""Takes the demonstration away."""

from typing import Any

from django.core.management.base import BaseCommand

from cms.demo.services import remove_demo


class Command(BaseCommand):
    help = "Take the demonstration away; what was edited since stays and is named."

    def handle(self, *args: Any, **options: Any) -> None:
        kept = remove_demo()
        for title in kept:
            self.stdout.write(f"Kept, because it was edited: {title}")
        self.stdout.write("The demonstration is gone.")

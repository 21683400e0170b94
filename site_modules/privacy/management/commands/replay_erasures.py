"""`manage.py replay_erasures`: after a restore, erase again who had left."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from site_modules.privacy.services import replay_erasures


class Command(BaseCommand):
    help = "Erases accounts of DATA_DIR/erasures.jsonl that a restored backup brought back."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            again = replay_erasures()
        except ValueError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{len(again)} accounts were erased again.")

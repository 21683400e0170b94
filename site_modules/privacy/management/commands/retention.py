"""`manage.py retention`: delete what is past its term, or count it."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from site_modules.privacy.services import apply_retention


class Command(BaseCommand):
    help = "Deletes personal data whose term is over (the worker does it every day)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="count only, delete nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        is_dry_run = options["dry_run"]
        for label, count in sorted(apply_retention(is_dry_run=is_dry_run).items()):
            self.stdout.write(f"{count:8d}  {label}")
        self.stdout.write("Nothing was deleted." if is_dry_run else "Deleted.")

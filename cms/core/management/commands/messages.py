"""Message catalogues without external tools: extract, compare, compile (Babel does the work)."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.core import catalogues


class Command(BaseCommand):
    help = "Bring catalogues up to date, check that Romanian is complete, compile."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--update", action="store_true", help="write new source strings")
        parser.add_argument("--check", action="store_true", help="fail unless ro is complete")
        parser.add_argument("--compile", action="store_true", help="make .mo files")

    def handle(self, *args: Any, **options: Any) -> None:
        root: Path = settings.PROJECT_DIR
        if options["update"]:
            for language in ("ro", "hu"):
                catalogues.update(root, language)
        if options["check"]:
            problems = catalogues.problems(root, "ro")
            if problems:
                raise CommandError("\n".join(problems))
            self.stdout.write("The Romanian catalogue is complete.")
        if options["compile"]:
            for folder in settings.LOCALE_PATHS:
                catalogues.compile_all(Path(folder))

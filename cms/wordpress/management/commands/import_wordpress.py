"""Brings a WordPress site over from its export."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.wordpress.importing import import_export
from cms.wordpress.places import PlaceMissing
from cms.wordpress.reading import ExportUnreadable


class Command(BaseCommand):
    help = (
        "Bring pages, posts, comments and files of a WordPress site over (Tools > Export > All "
        "content). Safe to run again: what was edited here is left as it is."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("export", type=Path, help="the .xml file that WordPress exported")
        parser.add_argument("--files", type=Path, help="a copy of the folder wp-content/uploads")
        parser.add_argument(
            "--language",
            choices=[code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES],
            default="",
            help="language of the texts (default: what the export says)",
        )
        parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
        parser.add_argument("--report", type=Path, help="write the report to this file as well")

    def handle(self, *args: Any, **options: Any) -> None:
        folder = options["files"]
        if folder is not None and not folder.is_dir():
            raise CommandError(f"{folder} is no folder.")
        try:
            report = import_export(
                options["export"],
                folder=folder,
                is_dry=options["dry_run"],
                language=options["language"],
            )
        except ExportUnreadable as error:
            raise CommandError(f"{error} Nothing was written.") from error
        except PlaceMissing as error:
            raise CommandError(
                f"The site has no home or no list of articles in the language “{error}”: make "
                "them first. Nothing of the posts was written."
            ) from error
        words = report.as_text()
        self.stdout.write(words)
        if options["report"]:
            options["report"].write_text(words, encoding="utf-8")

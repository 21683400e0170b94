"""Encrypt the files of generated documents that lie open or under an earlier key."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from site_modules.documents.services import seal_files


class Command(BaseCommand):
    help = "Encrypt the files of documents from before, and anew after a change of the key."

    def handle(self, *args: Any, **options: Any) -> None:
        sealed, failed = seal_files()
        self.stdout.write(f"{sealed} files sealed.")
        if failed:
            raise CommandError(f"{failed} files could not be sealed; the log names them.")

"""Describe everything that may be found anew."""

from typing import Any

from django.core.management.base import BaseCommand

from cms.search.services import index, vocabulary


class Command(BaseCommand):
    help = "Build the index of the search anew; the site goes on meanwhile."

    def handle(self, *args: Any, **options: Any) -> None:
        def tell(kind: str, done: int, total: int) -> None:
            self.stdout.write(f"{kind}: {done}/{total}")

        count = index.rebuild(tell=tell if options["verbosity"] > 1 else None)
        vocabulary.count_words()
        self.stdout.write(f"{count} entries.")

"""Renders comments again that an earlier version of the renderer made."""

from typing import Any

from django.core.management.base import BaseCommand

from site_modules.comments.services import render_older_versions


class Command(BaseCommand):
    help = "Render comments again that an earlier version of the renderer made."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(str(render_older_versions()))

"""Everything between a checkout and a running site; quick when there is nothing to do."""

import hashlib
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from cms.demo.services import load_demo
from cms.home.models import HomePage
from cms.home.services import set_up_site
from site_modules.privacy.services import replay_erasures


class Command(BaseCommand):
    help = "Migrate, collect static files, compile messages and set the site up, where needed."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--demo-on-first-run", action="store_true")
        parser.add_argument("--no-static", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        settings.DATA_DIR.mkdir(parents=True, exist_ok=True)
        call_command("messages", compile=True)
        if self._needs_migration():
            self.stdout.write("Preparing the database (the first time takes half a minute)…")
            call_command("migrate", interactive=False, verbosity=0)
        self._erase_again()
        is_first_run = not HomePage.objects.exists()
        set_up_site()
        if is_first_run and options["demo_on_first_run"]:
            self.stdout.write("Loading the demonstration…")
            load_demo()
            call_command("rebuild_search", verbosity=0)  # found from the first minute on
        if not options["no_static"]:
            self._collect_static()

    def _erase_again(self) -> None:
        """A restored backup brings nobody back who had left."""
        try:
            again = replay_erasures()
        except ValueError as error:
            self.stderr.write(f"{error} Mend it, then run manage.py replay_erasures.")
            return
        if again:
            self.stdout.write(f"{len(again)} accounts that had left were erased again.")

    def _needs_migration(self) -> bool:
        executor = MigrationExecutor(connection)
        return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))

    def _collect_static(self) -> None:
        stamp = settings.DATA_DIR / "static.stamp"
        state = _static_state()
        if stamp.exists() and stamp.read_text() == state and Path(settings.STATIC_ROOT).exists():
            return
        self.stdout.write("Collecting static files…")
        call_command("collectstatic", interactive=False, verbosity=0)
        stamp.write_text(state)


def _static_state() -> str:
    """Changes when a static file of ours or a locked dependency does."""
    lock = settings.PROJECT_DIR / "requirements.lock"
    parts = [hashlib.sha256(lock.read_bytes()).hexdigest()]
    for path in sorted((settings.PROJECT_DIR / "static").rglob("*")):
        if path.is_file():
            parts.append(f"{path}:{path.stat().st_mtime_ns}:{path.stat().st_size}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()

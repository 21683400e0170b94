"""`manage.py check_audit`: is the audit log as it was written?"""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.audit.models import AuditEntry
from cms.audit.services import verify_chain


class Command(BaseCommand):
    help = "Verifies the hash chain of the audit log and names the first entry that is broken."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--contains",
            metavar="HASH",
            help="a last hash noted earlier: it must still stand in the log",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        report = verify_chain()
        if not report.is_whole:
            raise CommandError(
                f"The chain is broken at entry {report.broken_id}; "
                f"the {report.checked} entries before it are whole."
            )
        noted = options["contains"]
        if noted and not AuditEntry.objects.filter(entry_hash=noted).exists():
            raise CommandError(f"No entry has the hash {noted}: the end of the log was cut off.")
        self.stdout.write(f"{report.checked} entries, whole. Last hash: {report.last_hash}")

"""What all steps of one import share: the report, the table of what was brought before."""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Locale

from cms.wordpress.enums import Kind
from cms.wordpress.models import ImportedObject
from cms.wordpress.report import Report
from cms.wordpress.survey import Survey


@dataclass
class Run:
    survey: Survey
    report: Report
    locale: Locale
    folder: Path | None
    is_dry: bool
    #: What a dry run would have made, by kind and number: its steps ask for no more than that.
    planned: set[tuple[str, str]] = field(default_factory=set)

    def record(self, kind: Kind, number: object) -> ImportedObject | None:
        rows = ImportedObject.objects.filter(site=self.survey.site, kind=kind)
        return rows.filter(wordpress_id=str(number)[:191]).first()

    def records(self, kind: Kind, numbers: list[int]) -> dict[str, ImportedObject]:
        """The rows of several things at once, by WordPress's number."""
        rows = ImportedObject.objects.filter(
            site=self.survey.site, kind=kind, wordpress_id__in=[str(number) for number in numbers]
        )
        return {row.wordpress_id: row for row in rows.prefetch_related("content_object")}

    def keep(
        self, kind: Kind, number: object, obj: Any, *, fingerprint: str = "",
        edition: int | None = None, state: str = "",
    ) -> None:  # fmt: skip
        """Remember what something became, and how it stands now."""
        ImportedObject.objects.update_or_create(
            site=self.survey.site,
            kind=kind,
            wordpress_id=str(number)[:191],
            defaults={
                "content_type": ContentType.objects.get_for_model(obj),
                "object_id": str(obj.pk),
                "fingerprint": fingerprint,
                "edition": edition,
                "state": state,
            },
        )

    def plan(self, kind: Kind, number: object) -> None:
        self.planned.add((kind, str(number)))

    def is_planned(self, kind: Kind, number: object) -> bool:
        return (kind, str(number)) in self.planned


def fingerprint_of(values: Any) -> str:
    """The same for the same values, whatever the day."""
    words = json.dumps(values, sort_keys=True, default=str, ensure_ascii=False)
    return hashlib.sha256(words.encode()).hexdigest()

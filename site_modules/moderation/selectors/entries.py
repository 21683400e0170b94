"""One line of the desk."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.moderation.enums import GENERAL
from site_modules.moderation.models import Appeal
from site_modules.moderation.targets import all_targets


@dataclass(frozen=True)
class Entry:
    """What waits for a moderator: a report, a submission or an appeal."""

    view: str
    target: str
    object_key: int
    label: Any
    title: str
    author: Any
    since: datetime
    due_at: datetime | None = None
    is_overdue: bool = False
    expected: int = 0
    version: str = ""
    claimed_by: Any = None
    report_count: int = 0
    kinds: list[str] = field(default_factory=list)
    appeal: Appeal | None = None
    organisation: Any = None
    reference: str = ""

    @property
    def is_appeal(self) -> bool:
        return self.appeal is not None

    @property
    def is_due_today(self) -> bool:
        if self.due_at is None or self.is_overdue:
            return False
        return timezone.localtime(self.due_at).date() <= timezone.localdate()

    @property
    def value(self) -> str:
        """What a tick of the list stands for; an appeal has none, it needs an answer."""
        return f"{self.view}:{self.target}:{self.object_key}:{self.expected}:{self.version}"


def label_of(target: str) -> Any:
    """The name of a kind of content on the screen."""
    labels = {one.name: one.label for one in all_targets()}
    return labels.get(target) or (_("Address") if target == GENERAL else target)

"""What an import did, in counts and line by line: what was left out, and why."""

from collections import Counter
from dataclasses import dataclass, field

from django.utils.translation import override

from cms.wordpress.enums import Outcome

#: Kinds of things whose outcome is of no interest one by one.
QUIET = (Outcome.MADE, Outcome.UPDATED, Outcome.UNCHANGED)


@dataclass(frozen=True)
class Line:
    """Something a person should look at: of which thing, and what."""

    what: str
    words: str


@dataclass
class Report:
    """Filled by the import; the command prints it and writes it to a file."""

    is_dry_run: bool = False
    site: str = ""
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    lines: list[Line] = field(default_factory=list)

    def count(self, kind: str, outcome: str) -> None:
        self.counts[kind, outcome] += 1

    def note(self, what: str, words: str) -> None:
        """Something was brought over, and not all of it."""
        line = Line(what, words)
        if not self.lines or self.lines[-1] != line:
            self.lines.append(line)

    def leave_out(self, kind: str, what: str, why: str) -> None:
        self.count(kind, Outcome.LEFT_OUT)
        self.note(what, why)

    def of(self, kind: str, outcome: str) -> int:
        return self.counts[kind, outcome]

    def as_text(self) -> str:
        """The whole report, in English as the rest of the command."""
        with override("en"):
            return self._written()

    def _written(self) -> str:
        head = "Plan of an import" if self.is_dry_run else "Import"
        rows = [f"{head} from {self.site}", ""]
        kinds = sorted({kind for kind, _outcome in self.counts})
        for kind in kinds:
            told = [
                f"{outcome.label}: {self.counts[kind, outcome]}"
                for outcome in Outcome
                if self.counts[kind, outcome]
            ]
            rows.append(f"{kind}: {', '.join(told)}")
        if self.lines:
            rows += ["", "To look at:"]
            rows += [f"- {line.what}: {line.words}" for line in self.lines]
        if self.is_dry_run:
            rows += ["", "Nothing was written. Run again without --dry-run."]
        return "\n".join(rows) + "\n"

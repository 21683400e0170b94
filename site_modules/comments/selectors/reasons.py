"""Why a comment was taken away, in the words that readers may see."""

from collections.abc import Iterable

from site_modules.comments.selectors.entries import Entry
from site_modules.moderation.models import Decision

TARGET = "comments.comment"


def add_reasons(entries: Iterable[Entry]) -> None:
    """Put the reason of the last decision beside each removed comment; asks only if there is one.

    The chosen reason and the rule are for everybody; the facts are for the author alone.
    """
    taken = {entry.pk: entry for entry in entries if entry.is_taken and not entry.reason}
    if not taken:
        return
    decisions = Decision.objects.filter(case__target=TARGET, case__object_key__in=taken)
    for decision in decisions.select_related("case").order_by("pk"):
        words = [decision.reason, decision.rule, decision.law]
        taken[decision.case.object_key].reason = " ".join(_sentence(word) for word in words if word)


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!", "…")) else f"{words}."

"""What may be decided, and how a decision reads (Digital Services Act, art. 17(3))."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from site_modules.moderation.enums import Outcome, ReportState
from site_modules.moderation.models import Case, Decision, Report

#: (label, text): one line of a statement.
Line = tuple[str, str]


def outcomes_of(case: Case, content: Any) -> list[Outcome]:
    """What fits now, the most usual first. A reported object may always be left as it is."""
    if case.is_general:
        return [Outcome.KEEP, Outcome.REMOVE]
    target = case.known_target
    if content is None or target is None:
        return [Outcome.GONE]
    found = list(target.outcomes_for(content))
    if Outcome.KEEP not in found and case.reports.filter(state=ReportState.OPEN).exists():
        found.append(Outcome.KEEP)
    return found


def public_reasons(target: str, keys: Iterable[int]) -> dict[int, list[str]]:
    """Key of an object → what readers are told of the last decision about it, part by part.

    The chosen reason and the rule are for everybody; the facts are for the author alone.
    """
    found = {}
    decisions = Decision.objects.filter(case__target=target, case__object_key__in=keys)
    for decision in decisions.select_related("case").order_by("pk"):
        words = [decision.reason, decision.rule, decision.law]
        found[decision.case.object_key] = [word for word in words if word]
    return found


def version_of(case: Case, content: Any) -> str:
    """Which words of its content somebody reads; empty where they are gone or never change."""
    target = case.known_target
    return target.version_of(content) if target and content is not None else ""


def statement_of(decision: Decision) -> list[Line]:
    """The statement of reasons in the language that is active, line by line."""
    lines = [
        (_("Measure") if decision.is_measure else _("Content"), decision.case.title),
        (_("Decision"), decision.get_outcome_display()),
        (_("Reason"), decision.reason),
        (_("Facts"), decision.facts),
        (_("Point of the rules of use"), decision.rule),
        (_("Article of a law"), decision.law),
        (_("How it came to it"), _origin(decision)),
    ]
    if decision.is_restriction:
        lines.append((_("Where and for how long"), _scope(decision)))
        lines.append((_("What you can do"), _redress(decision)))
    return [(label, text) for label, text in lines if text]


def _scope(decision: Decision) -> str:
    if decision.outcome == Outcome.WARN:
        return _("Nothing is taken from you; the warning stays on record.")
    if decision.outcome != Outcome.SUSPEND:
        return _("On the whole platform, without an end.")
    sanction = decision.case.content
    if sanction is None or sanction.ends_at is None:
        return ""
    words = _(
        "In the forum, until %(day)s; you read it and use the rest of the platform as before."
    )
    return words % {"day": date_format(timezone.localtime(sanction.ends_at), "j F Y, H:i")}


def _origin(decision: Decision) -> str:
    if decision.is_measure:
        return _("A moderator looked at what happened; nothing was automated.")
    if decision.had_reports:
        return _("Somebody reported the content; a person decided, without automated means.")
    return _("A moderator looked at it without a report; nothing was automated.")


def _redress(decision: Decision) -> str:
    until = decision.appeal_until
    words = _(
        "Until %(day)s you can contest the decision on the page of the decision, free of charge; "
        "another person looks at it. You can also turn to a certified body for out-of-court "
        "settlement or to a court (Digital Services Act, arts. 20 and 21)."
    )
    return words % {"day": date_format(timezone.localtime(until), "j F Y") if until else "–"}


def answer_to_reporter(report: Report) -> list[Line]:
    """What became of a report, for who sent it: nothing of the author, nothing of the content."""
    decision = report.decision
    if decision is None:
        return []
    lines = [
        (_("Decision"), _outcome_for_reporter(decision)),
        (_("Reason"), decision.reason),
        (_("Point of the rules of use"), decision.rule),
        (_("Article of a law"), decision.law),
        (_("How it was decided"), _("By a person, without automated means.")),
        (
            _("What you can do"),
            _(
                "If you think that the decision is wrong, write to us from the contact page with "
                "the number of the report. You can also turn to a certified body for out-of-court "
                "settlement or to a court."
            ),
        ),
    ]
    return [(label, text) for label, text in lines if text]


def _outcome_for_reporter(decision: Decision) -> str:
    if decision.outcome == Outcome.GONE:
        return _("The content was no longer there.")
    if decision.outcome == Outcome.KEEP:
        return _("The content stays: it breaks neither the rules nor the law.")
    if decision.outcome == Outcome.WARN:
        return _("A measure was taken: the author was warned.")
    if decision.is_restriction:
        return _("A measure was taken: the content was %(outcome)s.") % {
            "outcome": decision.get_outcome_display()
        }
    return _("The content stays on the platform.")


#: What the author is told of; leaving content as it is tells nothing.
TOLD = [outcome for outcome in Outcome if outcome not in (Outcome.KEEP, Outcome.GONE)]


def decisions_about(user: Any) -> QuerySet[Decision]:
    """Decisions on this person's content that they were told of, the newest first."""
    return Decision.objects.filter(author=user, outcome__in=TOLD)

"""Who is told what: members by notifications, visitors by plain mails."""

from typing import Any

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from cms.core.mail import send_template_mail
from site_modules.moderation.models import Appeal, Decision, Report
from site_modules.moderation.selectors import answer_to_reporter
from site_modules.moderation.selectors.reasons import TOLD
from site_modules.notifications.delivery import notify

STATUS_SALT = "site_modules.moderation.report-status"


def status_link(report: Report) -> str:
    """The page of a report: the list of a member, a secret address for a visitor."""
    with override(report.language):
        if report.reporter_id:
            path = reverse("moderation:my_reports")
        else:
            path = reverse("moderation:status", args=[status_token(report)])
    return f"{settings.SITE_URL}{path}"


def status_token(report: Report) -> str:
    """Stands for a visitor's report in an address; made by the site's key, so nobody guesses it."""
    return signing.dumps(report.pk, salt=STATUS_SALT)


def report_of_token(token: str) -> Report | None:
    """The report of a secret address; None when it is cut or foreign."""
    try:
        key = signing.loads(token, salt=STATUS_SALT)
    except signing.BadSignature:
        return None
    return Report.objects.filter(pk=key, reporter=None).select_related("case", "decision").first()


def send_receipt(report: Report) -> None:
    """Confirm by mail that a report arrived (Digital Services Act, art. 16(4))."""
    subject = _("We received your report, number %(number)s")
    _mail_reporter(report, "moderation_receipt", subject)


def _mail_reporter(report: Report, template: str, subject: Any, **context: Any) -> None:
    person = report.reporter
    address = person.email if person else report.email
    if not address:
        return
    with override(report.language):
        send_template_mail(
            template=template,
            subject=str(subject) % {"number": report.number},
            to=[address],
            context={
                "name": person.first_name if person else report.name,
                "report": report,
                "link": status_link(report),
                **context,
            },
            language=report.language,
        )


def tell_author(decision: Decision) -> None:
    """The author hears of every decision that changes something, with its reasons (art. 17)."""
    author = decision.author
    if author is None or decision.outcome not in TOLD:
        return
    notify(
        kind="moderation.decision",
        recipients=[author],
        url=reverse("moderation:decision", args=[decision.pk]),
        data={"decision": decision.pk},
        actor=decision.decided_by,
    )


def tell_reporters(decision: Decision, reports: list[Report]) -> None:
    """Each reporter hears what was decided (art. 16(5)); visitors by mail."""
    subject = _("What we decided about your report %(number)s")
    for report in reports:
        if report.reporter is not None:
            notify(
                kind="moderation.report_answered",
                recipients=[report.reporter],
                url=reverse("moderation:my_reports"),
                data={"number": report.number, "report": report.pk},
            )
            continue
        report.decision = decision
        with override(report.language):
            lines = answer_to_reporter(report)
        _mail_reporter(report, "moderation_answer", subject, lines=lines)


def tell_appellant(appeal: Appeal) -> None:
    if appeal.author is None:
        return
    notify(
        kind="moderation.appeal_decided",
        recipients=[appeal.author],
        url=reverse("moderation:decision", args=[appeal.decision_id]),
        data={"appeal": appeal.pk},
    )

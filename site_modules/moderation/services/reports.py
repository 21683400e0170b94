"""Reports: kept, confirmed, joined (Digital Services Act, art. 16)."""

import hashlib
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import IntegrityError, transaction
from django.utils import timezone

from cms.operations import limits
from site_modules.moderation import mails
from site_modules.moderation.enums import GENERAL, CaseState, ReportState
from site_modules.moderation.models import Case, Evidence, Report
from site_modules.moderation.services.cases import MAX_TITLE, case_of, tell_moderators
from site_modules.moderation.services.refusals import LimitReached
from site_modules.moderation.targets import target_of

REPORTS_PER_HOUR = 10
REPORTS_PER_MAILBOX = 10
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MAX_EXPLANATION = 8000
MAX_ADDRESS = 1000


@transaction.atomic
def report(
    *,
    kind: str,
    explanation: str,
    obj: Any = None,
    address: str = "",
    reporter: Any = None,
    name: str = "",
    email: str = "",
    language: str = settings.LANGUAGE_CODE,
    is_in_good_faith: bool = True,
    source: str = "",
) -> Report:
    """Keep a report and confirm it; who reported the same object before adds to their report.

    `obj` is what the reporter sees (ask `visible_to` first), or None for an `address` behind which
    no kind of content is known. `reporter` is an account, or None for a visitor with `name` and
    `email`; `source` is the visitor's network address, for the limit. Raises LimitReached.
    """
    _count(reporter, source, email)
    case = case_of(obj=obj) if obj is not None else _general_case(address)
    evidence = keep_evidence(case, obj)
    mine = open_report_of(case, reporter, email)
    if mine is not None:
        return _join(mine, explanation, evidence)
    values = {
        "case": case, "evidence": evidence, "kind": kind, "language": language,
        "explanation": explanation[:MAX_EXPLANATION], "is_in_good_faith": is_in_good_faith,
        "address": (address or _link_to(obj))[:MAX_ADDRESS],
        "reporter": reporter, "name": "" if reporter else name,
        "email": "" if reporter else email.lower(),
    }  # fmt: skip
    try:
        with transaction.atomic():
            made = Report.objects.create(**values)
    except IntegrityError:  # the same person in another tab, in this moment
        mine = open_report_of(case, reporter, email)
        if mine is None:
            raise
        return _join(mine, explanation, evidence)
    _open(case)
    mails.send_receipt(made)
    tell_moderators(case=case, besides=reporter)
    return made


def _link_to(obj: Any) -> str:
    return f"{settings.SITE_URL}{target_of(obj).address_of(obj)}"


def _count(reporter: Any, source: str, email: str) -> None:
    who = f"user-{reporter.pk}" if reporter else source
    key = limits.attempt_key("moderation-report", who)
    if limits.count_attempt(key, window=HOUR) > REPORTS_PER_HOUR:
        raise LimitReached
    if reporter is None and email:
        box = limits.attempt_key("moderation-mailbox", email.lower())
        if limits.count_attempt(box, window=DAY) > REPORTS_PER_MAILBOX:
            raise LimitReached


def _general_case(address: str) -> Case:
    """One case for one address; its key is a number made from it (60 bits)."""
    parts = urlsplit(address.strip())
    plain = f"{parts.netloc.lower()}{parts.path.rstrip('/')}?{parts.query}#{parts.fragment}"
    key = int(hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()[:15], 16)
    case, _created = Case.objects.get_or_create(
        target=GENERAL, object_key=key, defaults={"title": address.strip()[:MAX_TITLE]}
    )
    return case


def keep_evidence(case: Case, obj: Any) -> Evidence | None:
    """The wording of the content now; one row however often it is looked at."""
    if obj is None:
        return None
    text = target_of(obj).text_of(obj)
    found, _created = Evidence.objects.get_or_create(
        case=case,
        text_hash=hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(),
        defaults={"text": text},
    )
    return found


def open_report_of(case: Case, reporter: Any, email: str) -> Report | None:
    """What this person (an account, or a visitor's address) reported and waits to hear about."""
    opened = Report.objects.filter(case=case, state=ReportState.OPEN)
    if reporter is not None:
        return opened.filter(reporter=reporter).first()
    return opened.filter(reporter=None, email=email.lower()).first() if email else None


def _join(mine: Report, explanation: str, evidence: Evidence | None) -> Report:
    """A second report of the same person: what is new in it is added to the first."""
    added = explanation.strip()
    if added and added not in mine.explanation:
        mine.explanation = f"{mine.explanation}\n\n{added}".strip()[:MAX_EXPLANATION]
        mine.evidence = evidence or mine.evidence
        mine.save(update_fields=["explanation", "evidence"])
    mine.is_joined = True
    return mine


def _open(case: Case) -> None:
    now = timezone.now()
    Case.objects.filter(pk=case.pk, state=CaseState.CLOSED).update(
        state=CaseState.OPEN, opened_at=now, updated_at=now
    )
    case.refresh_from_db()

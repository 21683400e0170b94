"""Reports, one's own decisions and appeals, and the desk of moderators: the site's services."""

from typing import Annotated, Any

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from ninja import Path, Query, Router, Status

from cms.api.authentication import Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.endpoints.parameters import Key
from cms.api.enums import Scope
from cms.api.problems import Problem, form_errors
from cms.api.schemas import ProblemOut
from cms.api.schemas.moderation import (
    AppealIn,
    AppealOut,
    CaseList,
    DecisionIn,
    DecisionList,
    DecisionMade,
    DecisionOut,
    OneCase,
    ReportIn,
    ReportList,
    ReportOut,
)
from site_modules.moderation import services
from site_modules.moderation.forms import AppealForm, DecisionForm, ReportForm
from site_modules.moderation.models import Appeal, Case, Decision, Report
from site_modules.moderation.permissions import can_decide, is_moderator
from site_modules.moderation.selectors import (
    answer_to_reporter,
    content_at,
    outcomes_of,
    statement_of,
    version_of,
)
from site_modules.moderation.selectors.desk import Desk, Filters
from site_modules.moderation.selectors.reasons import decisions_about
from site_modules.moderation.targets import find_target
from site_modules.moderation.viewsets.case import CHANGED

router = Router(tags=["moderation"], auth=Bearer(Scope.REPORTS_READ))

REPORTS = Bearer(Scope.REPORTS_WRITE)
DECIDES = Bearer(Scope.MODERATION_WRITE)
TargetName = Annotated[str, Path(max_length=80, description="Such as comments.comment.")]
CaseKey = Annotated[int, Path(ge=1, le=9_007_199_254_740_991)]


@router.post("/reports", response={201: ReportOut}, auth=REPORTS, summary="Report content")
def send_report(request: HttpRequest, sent: ReportIn) -> Any:
    """Reports what you may see, by its target and key or by its address; the answer comes by a
    notification. A second report of the same object is added to the first."""
    form = ReportForm(
        {"kind": sent.kind, "explanation": sent.explanation, "address": sent.address or "/",
         "is_in_good_faith": sent.is_in_good_faith},
        reporter=request.user,
        asks_address=True,
    )  # fmt: skip
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    obj = _reported(sent, request.user)
    try:
        made = services.report(
            obj=obj,
            address=form.cleaned_data["address"] if sent.address else "",
            reporter=request.user,
            kind=form.cleaned_data["kind"],
            explanation=form.cleaned_data["explanation"],
            language=get_language() or "ro",
        )
    except services.LimitReached as limit:
        raise Problem(429, headers={"Retry-After": str(limit.seconds)}) from limit
    return Status(201, _report(made))


def _reported(sent: ReportIn, user: Any) -> Any:
    if sent.target or sent.key:
        try:
            seen = find_target(sent.target).visible_to(user).filter(pk=sent.key or 0)
        except KeyError as error:
            raise Problem(404) from error
        found = seen.first()
        if found is None:
            raise Problem(404)
        return found
    if not sent.address:
        message = _("Name the content: a target with a key, or an address.")
        raise Problem(422, errors=[{"field": "address", "code": "required", "message": message}])
    return content_at(sent.address, user)


@router.get("/me/reports", response=ReportList, summary="List your reports")
def my_reports(request: HttpRequest, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = "") -> Any:
    """What you reported, with the answers."""
    mine = Report.objects.filter(reporter=request.user).select_related("decision")  # type: ignore[misc]
    found, after = cut(request, mine, name="my-reports", cursor=cursor, limit=limit)
    return {"items": [_report(one) for one in found], "next": after}


def _report(one: Report) -> ReportOut:
    return ReportOut(
        number=one.number,
        kind=one.kind,
        address=one.address,
        explanation=one.explanation,
        state=one.state,
        created_at=one.created_at,
        decided_at=one.decided_at,
        answer=_lines(answer_to_reporter(one)),
    )


def _lines(lines: list[tuple[str, str]]) -> Any:
    return [{"label": label, "text": text} for label, text in lines]


@router.get("/me/decisions", response=DecisionList, summary="List decisions about your content")
def my_decisions(request: HttpRequest, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = "") -> Any:
    """What moderators decided about what you published, with the reasons and your appeals."""
    about = decisions_about(request.user).select_related("case", "appeal")
    found, after = cut(request, about, name="my-decisions", cursor=cursor, limit=limit)
    return {"items": [_decision(one) for one in found], "next": after}


def _decision(one: Decision) -> DecisionOut:
    appeal = getattr(one, "appeal", None)
    return DecisionOut(
        id=one.pk,
        target=one.case.target,
        key=one.case.object_key,
        title=one.case.title,
        outcome=one.outcome,
        decided_at=one.decided_at,
        statement=_lines(statement_of(one)),
        appeal_until=one.appeal_until,
        overturned_at=one.overturned_at,
        appeal=_appeal(appeal) if appeal else None,
    )


def _appeal(one: Appeal) -> AppealOut:
    return AppealOut(
        text=one.text,
        state=one.state,
        answer=one.answer,
        created_at=one.created_at,
        decided_at=one.decided_at,
    )


@router.post(
    "/decisions/{decision_id}/appeal",
    response={201: AppealOut},
    auth=REPORTS,
    summary="Contest a decision",
)
def contest(request: HttpRequest, decision_id: Key, sent: AppealIn) -> Any:
    """Contests a restriction of your content within six months; somebody else looks at it. The
    second time gives the first appeal back."""
    found = decisions_about(request.user).select_related("case").filter(pk=decision_id).first()
    if found is None:
        raise Problem(404)
    form = AppealForm({"text": sent.text})
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    try:
        made = services.appeal(decision=found, author=request.user, text=form.cleaned_data["text"])
    except services.NotAllowed as error:
        raise Problem(403, _("This decision cannot be contested any more.")) from error
    return Status(201, _appeal(made))


@router.get(
    "/moderation/cases",
    response=CaseList,
    auth=Bearer(Scope.MODERATION_READ),
    summary="Read the desk of moderators",
)
def cases(
    request: HttpRequest,
    view: Annotated[str, Query(max_length=20, description="semnalate or asteapta.")] = "semnalate",
    target: Annotated[str, Query(max_length=80)] = "",
    page: Annotated[int, Query(ge=1, le=40)] = 1,
) -> Any:
    """Reported content, or submissions that wait; for moderators, what they may decide on."""
    if not is_moderator(request.user):
        raise Problem(403)
    if view not in ("semnalate", "asteapta"):
        raise Problem(404)
    desk = Desk(request.user, Filters(view=view, target=target))
    found = desk.page(str(page), desk.counts())
    return {
        "items": [
            {
                "view": one.view, "target": one.target, "key": one.object_key,
                "title": one.title, "reference": one.reference,
                "organisation": one.organisation.name if one.organisation else "",
                "author": str(one.author or ""), "since": one.since,
                "is_overdue": one.is_overdue, "report_count": one.report_count,
                "kinds": one.kinds, "claimed_by": str(one.claimed_by or ""),
                "expected": one.expected, "version": one.version,
            }
            for one in found.object_list
        ],
        "page": found.number,
        "pages": found.paginator.num_pages,
        "total": found.paginator.count,
    }  # fmt: skip


@router.get(
    "/moderation/cases/{target}/{key}",
    response=OneCase,
    auth=Bearer(Scope.MODERATION_READ),
    summary="Read one case of the desk",
)
def one_case(request: HttpRequest, target: TargetName, key: CaseKey) -> Any:
    """What the content says, what changed since the last approved version, the check-list and what
    may be decided; `expected` and `version` are sent back with the decision."""
    return _shown(_case(request.user, target, key), request.user)


@router.post(
    "/moderation/cases/{target}/{key}/claim",
    response={200: OneCase, 409: ProblemOut},
    auth=DECIDES,
    summary="Take care of a case",
)
def claim(request: HttpRequest, target: TargetName, key: CaseKey) -> Any:
    """Tells the other moderators that you take care of it. 409 when somebody else does already."""
    found = _case(request.user, target, key)
    try:
        if not services.claim(case=found, by=request.user):
            words = _("%(who)s takes care of it already.")
            raise Problem(409, words % {"who": found.claimed_by})
    except services.NotAllowed as error:
        raise Problem(403) from error
    return _shown(found, request.user)


def _shown(case: Case, user: Any) -> dict[str, Any]:
    content, kind = case.content, case.known_target
    there = kind if content is not None else None
    return {
        "target": case.target, "key": case.object_key, "title": case.title,
        "reference": case.reference, "author": str(case.author or ""),
        "organisation": case.organisation.name if case.organisation else "",
        "since": case.waiting_since, "claimed_by": str(case.claimed_by or ""),
        "text": there.text_of(content) if there else "",
        "differences": [
            {"label": label, "before": before, "after": after}
            for label, before, after in (there.differences(content) if there else [])
        ],
        "checklist": [str(label) for _key, label in (there.checklist if there else ())],
        "outcomes": [outcome.value for outcome in outcomes_of(case, content)],
        "may_decide": can_decide(user, target=kind, content=content, author_id=case.author_id),
        "expected": case.decision_count, "version": version_of(case, content),
    }  # fmt: skip


@router.post(
    "/moderation/decisions",
    response={201: DecisionMade, 409: ProblemOut},
    auth=DECIDES,
    summary="Decide on content",
)
def decide(request: HttpRequest, sent: DecisionIn) -> Any:
    """Decides by the same rules as the desk: a restriction needs facts and the rule or the law. 409
    when somebody else was faster, or the text is not the one you read."""
    case = _case(request.user, sent.target, sent.key)
    if sent.expected != case.decision_count:
        raise Problem(409, _late_words(Decision.objects.filter(case=case).first()))
    form = DecisionForm(sent.dict(), outcomes=outcomes_of(case, case.content))
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    values = form.cleaned_data
    try:
        made = services.decide(
            case=case,
            outcome=values["outcome"],
            by=request.user,
            facts=values["facts"],
            rule=values["rule"],
            law=values["law"],
            reason_key=values["reason"],
            expected=values["expected"],
            version=values["version"],
            warns_author=values["warns_author"],
        )
    except services.AlreadyDecided as late:
        raise Problem(409, _late_words(late.decision)) from late
    except services.ContentChanged as error:
        raise Problem(409, CHANGED) from error
    except services.NotAllowed as error:
        raise Problem(403) from error
    body = {"id": made.pk, "outcome": made.outcome, "decided_at": made.decided_at}
    return Status(201, body)


def _case(user: Any, target: str, key: int) -> Case:
    """The case that this moderator may see; a submission gets its own now."""
    if not is_moderator(user):
        raise Problem(403)
    found = services.case_at(target=target, key=key, by=user)
    if found is None:
        raise Problem(404)
    return found


def _late_words(decision: Decision | None) -> str:
    who = (decision.decided_by if decision else None) or _("Somebody")
    what = decision.get_outcome_display() if decision else _("changed")
    words = _("%(who)s has decided before you: %(outcome)s. Your decision was not carried out.")
    return words % {"who": who, "outcome": what}

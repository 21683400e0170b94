"""One's own submissions and requests, and what their author may do with them."""

from typing import Annotated, Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import Path, Query, Router

from cms.api.authentication import Bearer
from cms.api.enums import Scope
from cms.api.problems import Problem, validation_errors
from cms.api.schemas import ProblemOut
from cms.api.schemas.submissions import OwnList, SubmissionState
from site_modules.submissions import services
from site_modules.submissions.acting import act_on, own_submission
from site_modules.submissions.enums import Action
from site_modules.submissions.selectors.mine import MAX_PAGE, Mine

router = Router(tags=["submissions"], auth=Bearer(Scope.SUBMISSIONS_READ))
WRITES = Bearer(Scope.SUBMISSIONS_WRITE)

Kind = Annotated[str, Path(max_length=80, description="Such as hub.joboffer.")]
BigKey = Annotated[int, Path(ge=1, le=2**63 - 1)]


@router.get("/me/submissions", response=OwnList, summary="List what you sent")
def list_own(
    request: HttpRequest,
    kind: Annotated[str, Query(max_length=80, description="Only of this kind.")] = "",
    group: Annotated[
        str,
        Query(
            max_length=20,
            description="de-completat, in-asteptare, active, ciorne or incheiate.",
        ),
    ] = "",
    page: Annotated[int, Query(ge=1, le=MAX_PAGE)] = 1,
) -> Any:
    """Everything that you sent for approval or asked for, the last changed first, with its state
    and what the moderators say."""
    found = Mine(request.user, kind=kind, group=group).page(str(page))
    items = [
        {
            "reference": one.reference, "title": one.title, "kind": str(one.label),
            "state": str(one.state), "group": one.group, "changed_at": one.changed_at,
            "organisation": one.organisation, "address": one.address, "message": one.message,
        }
        for one in found.object_list
    ]  # fmt: skip
    return {
        "items": items, "page": found.number, "pages": found.paginator.num_pages,
        "total": found.paginator.count,
    }  # fmt: skip


@router.get("/submissions/{kind}/{key}", response=SubmissionState, summary="Read one of yours")
def read_own(request: HttpRequest, kind: Kind, key: BigKey) -> Any:
    """The state of a submission of yours, or of an organisation in whose name you act."""
    return _state(_own(request, kind, key))


@router.post(
    "/submissions/{kind}/{key}/{action}",
    response={200: SubmissionState, 409: ProblemOut},
    auth=WRITES,
    summary="Send, renew, withdraw or close one of yours",
)
def act(
    request: HttpRequest,
    kind: Kind,
    key: BigKey,
    action: Annotated[
        str, Path(max_length=20, description="trimite, reinnoieste, retrage or inchide.")
    ],
) -> Any:
    """Does what „Solicitările mele” offers. 409 where it does not fit the present state, 422 where
    something is missing."""
    submission = _own(request, kind, key)
    if action not in Action.values:
        raise Problem(404)
    try:
        return _state(act_on(submission, Action(action), by=request.user))
    except (services.NotNow, services.Changed) as late:
        raise Problem(409, _("It is not in a state in which this can be done.")) from late
    except ValidationError as error:
        raise Problem(422, errors=validation_errors(error)) from error
    except services.NotAllowed as error:
        raise Problem(403) from error


def _own(request: HttpRequest, kind: str, key: int) -> Any:
    found = own_submission(request.user, kind, key)
    if found is None:
        raise Problem(404)
    return found


def _state(one: Any) -> dict[str, Any]:
    return {
        "kind": one._meta.label_lower, "key": one.pk, "reference": one.reference,
        "title": one.title, "state": one.state, "edit_state": one.edit_state,
        "version": one.version, "is_shown": one.is_open, "submitted_at": one.submitted_at,
        "approved_at": one.approved_at, "expires_at": one.expires_at,
    }  # fmt: skip

"""„Solicitările mele”: the list, and what authors do with one of their own."""

from typing import Any
from urllib.parse import quote

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from site_modules.accounts.signed_in import me
from site_modules.submissions import services
from site_modules.submissions.acting import DONE, act_on, own_submission, question_of
from site_modules.submissions.enums import Action, Group
from site_modules.submissions.selectors.mine import Mine, kinds

LATE = services.NotNow, services.Changed


@never_cache
@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """Everything that the reader sent, with states, messages and what can be done next."""
    found = Mine(me(request), kind=request.GET.get("fel", ""), group=request.GET.get("stare", ""))
    kept = (("fel", found.kind), ("stare", found.group))
    context = {
        "page": found.page(request.GET.get("pagina", "1")),
        "found": found,
        "groups": Group.choices,
        "kinds": kinds(),
        "query": "".join(f"{key}={quote(value)}&" for key, value in kept if value),
        "is_narrowed": bool(found.kind or found.group),
    }
    return render(request, "submissions/mine.html", context)


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def act(request: HttpRequest, kind: str, key: int, action: str) -> HttpResponse:
    """Asks once more, then does it. 404 for what is not the reader's."""
    submission = own_submission(me(request), kind, key)
    if submission is None or action not in Action.values:
        raise Http404
    wanted = Action(action)
    if request.method == "POST":
        return _act(request, submission, wanted)
    context = {
        "submission": submission, "action": wanted, "question": question_of(submission, wanted)
    }  # fmt: skip
    return render(request, "submissions/act.html", context)


def _act(request: HttpRequest, submission: Any, action: Action) -> HttpResponse:
    try:
        act_on(submission, action, by=me(request))
    except LATE:
        messages.warning(request, _("It is not in this state any more: see below how it stands."))
    except ValidationError:
        messages.warning(request, _("Something is missing: complete the form, then send it."))
    except services.NotAllowed as error:
        raise PermissionDenied from error
    else:
        messages.success(request, str(DONE[action]))
    return redirect("submissions:mine")

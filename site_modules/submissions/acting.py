"""One way for the page and the API to do what an author asks for."""

from collections.abc import Callable
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from site_modules.submissions import services
from site_modules.submissions.enums import Action
from site_modules.submissions.kinds import find_kind

#: Keys are at most this on every database.
MAX_KEY = 2**63 - 1
DONE: dict[Action, str | Promise] = {
    Action.SEND: _(
        "Sent. A moderator looks at it; you hear about the decision here and by e-mail."
    ),
    Action.RENEW: _("Renewed: it is shown for another term."),
    Action.WITHDRAW: _("Withdrawn."),
    Action.CLOSE: _("Closed: it is not shown any more. You can renew it."),
}
_SERVICES: dict[Action, Callable[..., Any]] = {
    Action.SEND: services.submit,
    Action.RENEW: services.renew,
    Action.WITHDRAW: services.withdraw,
    Action.CLOSE: services.close,
}


def question_of(submission: Any, action: Action) -> str | Promise:
    """What somebody should know before they do it."""
    if action == Action.WITHDRAW and submission.has_edit:
        return _("Your edit is dropped; the approved version stays up.")
    return {
        Action.WITHDRAW: _("No moderator looks at it any more. You can send it again later."),
        Action.CLOSE: _("Readers do not see it any more. You can renew it later, as it is now."),
        Action.RENEW: _("It is shown for another term, as it was approved."),
        Action.SEND: _("A moderator looks at it before readers see it."),
    }[action]


def own_submission(user: Any, kind: str, key: int) -> Any:
    """One of this person's, or None."""
    try:
        model = find_kind(kind).model
    except KeyError:
        return None
    if key > MAX_KEY:
        return None
    return model.objects.own(user).select_related("organisation").filter(pk=key).first()


def act_on(submission: Any, action: Action, *, by: Any) -> Any:
    """Raises what the service raises."""
    return _SERVICES[action](obj=submission, by=by)

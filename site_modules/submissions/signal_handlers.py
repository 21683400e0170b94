"""Hears the framework and other apps."""

from typing import Any

from django.db import transaction
from wagtail.admin import signal_handlers as wagtail_handlers
from wagtail.models import WorkflowState
from wagtail.signals import workflow_approved, workflow_rejected, workflow_submitted

from site_modules.organisations.signals import organisation_restored, organisation_suspended
from site_modules.submissions.models import Submission
from site_modules.submissions.tasks import announce_those_of

#: (signal, name under which Wagtail connects its handler, that handler)
MAILERS = (
    (
        workflow_submitted,
        "workflow_state_submitted_email_notification",
        wagtail_handlers.workflow_submission_email_notifier,
    ),
    (
        workflow_rejected,
        "workflow_state_rejected_email_notification",
        wagtail_handlers.workflow_rejection_email_notifier,
    ),
    (
        workflow_approved,
        "workflow_state_approved_email_notification",
        wagtail_handlers.workflow_approval_email_notifier,
    ),
)


def organisation_changed(sender: Any, organisation: Any, **kwargs: Any) -> None:
    """What it has up is seen by nobody while it is suspended: whoever keeps copies hears of it."""
    transaction.on_commit(lambda: announce_those_of.enqueue(organisation.pk))


def connect() -> None:
    """Wagtail's own mails about workflows stay for editors; about submissions people are told by
    our notifications alone, in their language. The same names, so that there is one handler
    each."""
    for moved in (organisation_suspended, organisation_restored):
        moved.connect(organisation_changed, dispatch_uid="submissions-organisation-changed")
    for signal, name, mailer in MAILERS:
        signal.disconnect(sender=WorkflowState, dispatch_uid=name)
        signal.connect(_for_editors(mailer), sender=WorkflowState, dispatch_uid=name, weak=False)


def _for_editors(mailer: Any) -> Any:
    def send(instance: Any, **kwargs: Any) -> Any:
        if isinstance(instance.content_object, Submission):
            return None
        return mailer(instance=instance, **kwargs)

    return send

"""Wagtail's workflow engine under a submission: one workflow, one task, one way through it.

Every function is called inside the transaction of a service that has won its conditional update;
the engine only follows. It never publishes with anybody's rights: the system does.
"""

from typing import Any

from django.db import transaction
from wagtail.models import Workflow, WorkflowState, WorkflowTask

from site_modules.submissions.enums import TASK_NAME, WORKFLOW_NAME
from site_modules.submissions.models.task import DeskTask


def moderation_workflow() -> Workflow:
    """The workflow of all submissions, made where set-up code has not run yet."""
    found = Workflow.objects.filter(workflow_tasks__task__in=DeskTask.objects.all()).first()
    return found or set_up_workflow()


@transaction.atomic
def set_up_workflow() -> Workflow:
    """Make the workflow and its task where they are missing, and make both active; idempotent."""
    task = DeskTask.objects.order_by("pk").first() or DeskTask.objects.create(name=TASK_NAME)
    step = WorkflowTask.objects.filter(task=task).select_related("workflow").first()
    workflow = step.workflow if step else Workflow.objects.create(name=WORKFLOW_NAME)
    if step is None:
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    for one in (task, workflow):
        if not one.active:
            one.active = True
            one.save(update_fields=["active"])
    return workflow


def begin(submission: Any, by: Any) -> None:
    """A moderator has to look at the latest revision, whatever the engine was doing before."""
    state = _active(submission)
    if state is None:
        moderation_workflow().start(submission, by)
    elif state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user=by)
    else:
        state.current_task_state.cancel(user=by, resume=True)


def approve(submission: Any, by: Any) -> None:
    """The task is done and the latest revision published, as the system."""
    state = _active(submission)
    if state is None or state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        # After an appeal: what was turned down comes before the engine once more.
        begin(submission, submission.submitter)
        state = _active(submission)
    assert state is not None  # noqa: S101
    state.current_task_state.approve(user=by, update=False)
    # The engine publishes with the rights of who is named here: nobody's.
    state.update(user=None)


def ask_for_changes(submission: Any, by: Any) -> None:
    state = _active(submission)
    if state is not None and state.status == WorkflowState.STATUS_IN_PROGRESS:
        state.current_task_state.reject(user=by)


def end(submission: Any, by: Any) -> None:
    """Rejected, withdrawn, closed: the engine is done with it."""
    state = _active(submission)
    if state is not None:
        state.cancel(user=by)


def _active(submission: Any) -> WorkflowState | None:
    found: WorkflowState | None = submission.current_workflow_state
    return found

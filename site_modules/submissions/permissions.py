"""Who writes a submission; who decides on one, the queryset and moderation say."""

from typing import Any

from site_modules.organisations.permissions import can_act_for


def can_send(user: Any) -> bool:
    """Everybody with an account that is open."""
    return bool(user.is_authenticated and user.is_active and not user.is_suspended)


def can_write_submission(user: Any, submission: Any) -> bool:
    """Its author; for what an organisation sent, those who act in its name now, nobody else."""
    if not can_send(user):
        return False
    if submission.organisation_id:
        return can_act_for(user, submission.organisation)
    return bool(submission.submitter_id == user.pk)

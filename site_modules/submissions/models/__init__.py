"""The abstract submission, and the task of the workflow that moderators' decisions end."""

from site_modules.submissions.models.submission import Submission
from site_modules.submissions.models.task import DeskTask

__all__ = ["DeskTask", "Submission"]

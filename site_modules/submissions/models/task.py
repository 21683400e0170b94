"""The step of Wagtail's workflow „Moderare”."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext_lazy as _
from wagtail.models import Task, TaskState


class DeskTask(Task):
    """A decision that is taken at the desk of moderation and nowhere else.

    Wagtail offers its own buttons, bulk actions and addresses for whatever `get_actions` names: it
    names nothing, to nobody, and an action that comes all the same is refused. The content is
    locked for everybody in Wagtail's editors.
    """

    class Meta:
        verbose_name = _("decision at the desk of moderation")
        verbose_name_plural = _("decisions at the desk of moderation")

    def get_actions(self, obj: Any, user: Any) -> list[Any]:
        return []

    def on_action(self, task_state: Any, user: Any, action_name: str, **kwargs: Any) -> None:
        raise PermissionDenied

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> Any:
        return TaskState.objects.none()

    def locked_for_user(self, obj: Any, user: Any) -> bool:
        return True

    @classmethod
    def get_description(cls) -> Any:
        return _("Moderators decide at the desk of moderation, nobody on their own submission")

"""What an administrator does with many people at once, by the services of the single deeds."""

from typing import Any

from django import forms
from django.contrib.auth.models import Group
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.users.views.bulk_actions.user_bulk_action import UserBulkAction

from site_modules.accounts.models import User
from site_modules.accounts.services import give_role
from site_modules.security.services.passwords import send_password_link

CHANGE = "accounts.change_user"


class RoleForm(forms.Form):
    role = forms.ModelChoiceField(label=_("Role"), queryset=Group.objects.order_by("name"))


class PeopleAction(UserBulkAction):
    """For who manages accounts; closed and suspended accounts are left out and named."""

    template_name = "security/admin/bulk_people.html"
    any_permission_required = ["change"]
    question: Any = ""
    button: Any = ""

    @cached_property
    def may_change(self) -> bool:
        return self.request.user.has_perm(CHANGE)

    def check_perm(self, obj: User) -> bool:
        return self.may_change and obj.is_active and not obj.is_suspended

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        words = {"title": self.display_name, "question": self.question, "button": self.button}
        return super().get_context_data(**kwargs) | words

    def get_execution_context(self) -> dict[str, Any]:
        return {"by": self.request.user}


class SendLinkAction(PeopleAction):
    display_name = _("Send the password link")
    action_type = "send_password_link"
    aria_label = _("Send the selected people a link to choose a password")
    action_priority = 20
    question = _("Each of these people gets a mail with a link to choose a new password:")
    button = _("Send the links")

    @classmethod
    def execute_action(cls, objects: list[User], **kwargs: Any) -> tuple[int, int]:
        for user in objects:
            send_password_link(user=user)
        return len(objects), 0

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        words = ngettext(
            "%(count)d link was sent.", "%(count)d links were sent.", num_parent_objects
        )
        return words % {"count": num_parent_objects}


class GiveRoleAction(PeopleAction):
    display_name = _("Give a role")
    action_type = "give_role"
    aria_label = _("Give a role to the selected people")
    action_priority = 30
    form_class = RoleForm
    question = _("These people get the role beside those that they have:")
    button = _("Give the role")

    def get_execution_context(self) -> dict[str, Any]:
        return super().get_execution_context() | {"group": self.cleaned_form.cleaned_data["role"]}

    @classmethod
    def execute_action(
        cls, objects: list[User], by: Any = None, group: Any = None, **kwargs: Any
    ) -> tuple[int, int]:
        return sum(give_role(user=user, group=group, by=by) for user in objects), 0

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        words = ngettext(
            "%(count)d person got the role.", "%(count)d people got the role.", num_parent_objects
        )
        return words % {"count": num_parent_objects}

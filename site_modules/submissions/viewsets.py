"""Submissions among the snippets of Wagtail's admin: a list, a page of each, a preview; nothing
is written there.

An app registers a kind in its `wagtail_hooks.py`:

    register_snippet(SubmissionViewSet.of(JobOffer))

Moderators see what they may decide on, nobody else sees anything, administrators of the site
neither. The page of a submission leads to the desk, where alone decisions are taken.
"""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import Model
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets.button import Button
from wagtail.permission_policies.base import BasePermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.views.snippets import IndexView, InspectView, SnippetViewSet

from site_modules.accounts.models import User
from site_modules.moderation.permissions import is_moderator

VIEW = "view"


class SubmissionPolicy(BasePermissionPolicy):
    """Whoever decides at the desk may look; nobody adds, changes, publishes or deletes.

    Wagtail asks it wherever it meets the model: lists, editors, bulk actions, reports, search.
    """

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action == VIEW and is_moderator(user)

    def users_with_any_permission(self, actions: Any) -> Any:
        """Asked for lists of people alone, which have no place here."""
        return User.objects.none()

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        rows = self.instances_user_has_any_permission_for(user, [action])
        return bool(rows.filter(pk=instance.pk).exists())

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> Any:
        rows = self.model._default_manager
        return rows.decided_by(user) if VIEW in actions else rows.none()


class SubmissionIndexView(IndexView):
    """What this person may decide on; without boxes for bulk actions."""

    def get_base_queryset(self) -> Any:
        found = self.model._default_manager.decided_by(self.request.user)
        return found.select_related("organisation").order_by("-submitted_at", "-pk")

    @cached_property
    def columns(self) -> list[Any]:
        return list(super().columns)[1:]


class SubmissionInspectView(InspectView):
    """One of them, with ways to its preview and to the desk."""

    def get_object(self, queryset: Any = None) -> Any:
        rows = self.model._default_manager.decided_by(self.request.user)
        return get_object_or_404(rows, pk=min(int(self.pk), 2**63 - 1))

    @cached_property
    def header_buttons(self) -> list[Button]:
        place = [self.object._meta.label_lower, self.object.pk]
        return [
            Button(_("Preview"), url=reverse("moderation_preview", args=place), icon_name="view"),
            Button(_("To the desk"), url=reverse("moderation_case", args=place), icon_name="tasks"),
        ]


class SubmissionViewSet(SnippetViewSet):
    """Of one kind. Editors, choosers, bulk actions and workflow addresses do not exist."""

    index_view_class = SubmissionIndexView
    inspect_view_class = SubmissionInspectView
    inspect_view_enabled = True
    copy_view_enabled = False
    list_display = [
        "reference", "title", "organisation", Column("state_text", label=gettext_lazy("State")),
        "submitted_at",
    ]  # fmt: skip
    list_filter = ["state"]
    search_fields = ["title", "reference"]
    search_backend_name = None
    list_per_page = 30
    menu_icon = icon = "doc-full"

    @classmethod
    def of(cls, model: type[Model]) -> "SubmissionViewSet":
        register_permission_policy(model, SubmissionPolicy(model))
        names = ("reference", *model.submission_fields)  # type: ignore[attr-defined]
        shown = [*names, "organisation", "submitter", "state", "edit_state", "submitted_at"]
        return cls(model=model, inspect_view_fields=shown)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="list"),
            path("results/", self.index_results_view, name="list_results"),
            path("inspect/<int:pk>/", self.inspect_view, name="inspect"),
        ]

    def register_chooser_viewset(self) -> None:
        """A chooser would list them to everybody who enters the admin."""

    def register_model_check(self) -> None:
        """There are no panels."""

    def attach_model_edit_handler(self) -> None:
        """There is no editor."""

    def get_permissions_to_register(self) -> Any:
        """Groups are offered no rights that would change nothing."""
        return Permission.objects.none()

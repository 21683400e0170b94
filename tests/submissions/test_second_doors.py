"""Wagtail's own doors decide on no submission and show none (MOD-03)."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import NoReverseMatch, reverse
from wagtail.models import TaskState, WorkflowState
from wagtail.permissions import policy_registry
from wagtail.snippets.models import get_snippet_models

from site_modules.moderation.models import Decision
from site_modules.submissions.kinds import all_kinds
from site_modules.submissions.models import DeskTask
from tests.conftest import PERSONAS
from tests.submissions.conftest import fresh

pytestmark = pytest.mark.django_db


def test_task_offers_nothing_to_anybody(waiting, person):
    state = TaskState.objects.for_instance(waiting).get()
    task = state.task.specific
    assert isinstance(task, DeskTask)
    for name in PERSONAS:
        user = person(name)
        assert task.get_actions(waiting, user) == []
        assert not task.get_task_states_user_can_moderate(user).exists()
        assert task.locked_for_user(waiting, user)
        for action in ("approve", "reject"):
            with pytest.raises(PermissionDenied):
                task.on_action(state, user, action)
    assert not fresh(waiting).live


def test_nobody_but_the_author_can_cancel_in_the_engine(waiting, person):
    state = WorkflowState.objects.for_instance(waiting).get()
    able = {name for name in PERSONAS if state.user_can_cancel(person(name))}
    assert able == {"member"}, "and no page of the admin is there for them, see below"


ROADS_OF_WAGTAIL = {
    "add": [], "edit": [1], "delete": [1], "copy": [1], "usage": [1], "history": [1],
    "workflow_action": [1, "approve", 1], "unpublish": [1], "lock": [1], "unlock": [1],
    "preview_on_edit": [1], "revisions_view": [1, 1], "revisions_revert": [1, 1],
    "workflow_history": [1],
}  # fmt: skip


def test_kinds_have_no_road_of_wagtail_that_writes_or_chooses():
    """Some are snippets: with a list and a page of each, without editors, choosers, workflow."""
    for kind in all_kinds():
        name = kind.name.replace(".", "_")
        for view, arguments in ROADS_OF_WAGTAIL.items():
            with pytest.raises(NoReverseMatch):
                reverse(f"wagtailsnippets_{name}:{view}", args=arguments)
        for view in ("choose", "choose_results", "chosen", "chosen_multiple", "create"):
            with pytest.raises(NoReverseMatch):
                reverse(f"wagtailsnippetchoosers_{name}:{view}")


@pytest.mark.parametrize("name", [*PERSONAS])
def test_policy_of_wagtail_gives_nobody_a_right_to_write(name, person):
    user = person(name)
    for model in {kind.model for kind in all_kinds()} & set(get_snippet_models()):
        policy = policy_registry.get_by_type(model)
        for action in ("add", "change", "delete", "publish", "lock", "unlock"):
            assert not policy.user_has_permission(user, action), (model, action)
            assert not policy.instances_user_has_any_permission_for(user, [action]).exists()
        assert policy.user_has_permission(user, "view") == (name in ("moderator", "administrator"))


@pytest.mark.parametrize("name", ["contributor", "author", "editor", "moderator"])
@pytest.mark.parametrize(
    "path",
    ["/admin/", "/admin/reports/workflow/", "/admin/reports/workflow_tasks/",
     "/admin/reports/site-history/", "/admin/reports/locked/"],
)  # fmt: skip
def test_pages_of_the_admin_tell_nothing(name, path, waiting, browser_of):
    page = browser_of(name).get(path).content.decode()
    assert waiting.title not in page
    assert waiting.reference not in page


@pytest.mark.parametrize("path", ["/admin/", "/admin/reports/workflow/",
                                  "/admin/reports/site-history/"])  # fmt: skip
def test_reports_of_wagtail_work_for_administrators(path, waiting, browser_of):
    assert browser_of("administrator").get(path).status_code == 200


def test_submitter_who_enters_the_admin_finds_no_broken_page(person, browser_of):
    from site_modules.submissions import services
    from tests.notices.models import Notice
    from tests.submissions.conftest import BODY

    services.submit(obj=Notice(title="Al meu", body=BODY), by=person("editor"))
    assert browser_of("editor").get("/admin/").status_code == 200


def test_moderators_need_no_right_to_publish(waiting, decide, person):
    moderator = person("moderator")
    assert not moderator.has_perm("notices.publish_notice")
    decide(waiting, "approve")
    assert fresh(waiting).live
    assert Decision.objects.get().decided_by == moderator


def test_names_of_rows_tell_nothing(waiting):
    assert str(waiting) == waiting.reference
    assert waiting.latest_revision.object_str == waiting.reference

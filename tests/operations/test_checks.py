"""System checks that hold the project's own rules."""

from django.core.checks import run_checks

from cms.operations import checks


def ids() -> list[str]:
    found = [
        *checks.check_own_admin_login(),
        *checks.check_documents_served_by_view(),
    ]
    assert all(message.hint for message in found)
    return [message.id for message in found]


def test_project_as_it_is_breaks_no_rule():
    assert ids() == []


def test_another_login_for_the_admin_is_an_error(settings):
    settings.WAGTAILADMIN_LOGIN_URL = "/admin/login/"
    assert ids() == ["punte.E001"]


def test_documents_served_by_their_storage_are_an_error(settings):
    settings.WAGTAILDOCS_SERVE_METHOD = "direct"
    assert ids() == ["punte.E002"]


def test_checks_run_with_every_command(settings):
    settings.WAGTAILDOCS_SERVE_METHOD = "redirect"
    assert "punte.E002" in [message.id for message in run_checks()]

"""Ways to queues in the admin."""

from types import SimpleNamespace

import pytest

from cms.core.admin_queues import QueueMenuItem


@pytest.fixture
def request_of(rf):
    def make(name):
        request = rf.get("/admin/")
        request.user = SimpleNamespace(name=name)
        return request

    return make


def item():
    return QueueMenuItem(
        "Cereri", "/admin/cereri/", is_for=lambda user: user.name != "străin",
        number_for=lambda user: "1000+" if user.name == "moderator" else "", name="cereri",
    )  # fmt: skip


def test_only_those_it_is_for_see_it(request_of):
    assert item().is_shown(request_of("moderator"))
    assert not item().is_shown(request_of("străin"))


def test_its_number_stands_behind_its_name(request_of):
    assert item().render_component(request_of("moderator")).label == "Cereri (1000+)"
    assert item().render_component(request_of("editor")).label == "Cereri"

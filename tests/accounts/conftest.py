"""Pages of several writers under the dialogue service."""

from collections.abc import Callable

import pytest

from cms.home.models import ServicePage, StandardPage
from tests.factories import Tree, add_page


@pytest.fixture
def dialogue(tree: Tree) -> ServicePage:
    """The section where contributors and authors write."""
    return ServicePage.objects.get(service="dialog", locale=tree.home.locale)


@pytest.fixture
def page_of(dialogue: ServicePage, person: Callable) -> Callable[..., StandardPage]:
    """`page_of("author", live=True)`: a page somebody wrote under the dialogue service."""

    def write(name: str, *, live: bool = True) -> StandardPage:
        return add_page(dialogue, f"Pagina lui {name}", live=live, owner=person(name))

    return write

"""What a search finds of documents made from templates."""

import pytest

from cms.core.search_kinds import all_kinds, find_kind
from cms.search.models import SearchEntry
from cms.search.rights import are_rights_shared
from site_modules.documents import services
from site_modules.documents.models import Document
from tests.documents.conftest import answers

pytestmark = pytest.mark.django_db


def test_the_site_s_own_files_stay_a_kind_of_their_own():
    assert find_kind("documents").label != find_kind("generated_documents").label


def test_one_question_serves_people_of_equal_rights():
    """A kind whose right is written for each person would slow down every search."""
    assert are_rights_shared()
    assert all(kind.is_right_shared for kind in all_kinds())


@pytest.mark.parametrize("name", ["delegate", "member", "other_member", "administrator"])
def test_the_index_finds_for_a_person_what_the_table_shows(name, person, begun, version):
    mine = services.begin(template=version, by=person("member"), answers=answers())
    for document in (begun, mine):
        SearchEntry.objects.update_or_create(
            kind="generated_documents", object_key=document.pk,
            defaults={"title": document.title, "tokens": " contract "},
        )  # fmt: skip
    user = person(name)
    seen = set(
        SearchEntry.objects.visible_to(user)
        .filter(kind="generated_documents")
        .values_list("object_key", flat=True)
    )
    assert seen == set(Document.objects.visible_to(user).values_list("pk", flat=True))
    assert len(seen) == {"delegate": 1, "member": 1}.get(name, 0)

"""The resources of the demonstration are many, real, and on the shelves the manual names (MGT-01 to
04, MEM-04, HUB-05)."""

import re

import pytest

from cms.demo.content.library import ALL_RESOURCES
from cms.demo.library import files_of

WITH_FILES = [one for one in ALL_RESOURCES if one.formats]
SECTIONS = ("evaluarea-nevoilor", "planuri-strategice", "strategie-de-digitalizare",
            "sistem-de-management")  # fmt: skip
LONGEST = ("ghidul-politicilor-de-ocupare", "ghidul-de-management-al-ong-urilor")


def words_of(resource):
    return re.findall(r"\w+", resource.text)


def test_there_are_at_least_sixty_with_files():
    assert len(WITH_FILES) >= 60
    assert len({one.key for one in ALL_RESOURCES}) == len(ALL_RESOURCES)
    assert {key for one in ALL_RESOURCES for key in one.related} <= {
        one.key for one in ALL_RESOURCES
    }


@pytest.mark.parametrize("key", LONGEST)
def test_the_two_guides_are_of_real_length(key):
    (guide,) = (one for one in ALL_RESOURCES if one.key == key)
    assert len(words_of(guide)) > 5_000
    assert {"pdf", "docx"} <= set(guide.formats)


@pytest.mark.parametrize("section", SECTIONS)
def test_each_section_has_guides_tools_lists_and_cases(section):
    types = {one.type for one in WITH_FILES if one.library == section}
    assert {"lista", "instrument", "caz"} <= types
    assert types & {"ghid", "manual"}


def test_plans_are_shown_for_several_sizes_and_terms():
    """„Exemple practice de planuri strategice pentru diverse dimensiuni”."""
    cases = [one for one in WITH_FILES if one.library == "planuri-strategice" and one.type == "caz"]
    assert len(cases) >= 3


def test_the_payment_shelf_has_guides_of_each_solution_and_templates():
    shelf = [one for one in WITH_FILES if one.library == "solutii-de-plata-online"]
    titles = " ".join(one.title for one in shelf if one.type == "ghid")
    for words in ("PayPal", "Stripe", "bancă"):
        assert words in titles
    assert sum(one.type == "model" for one in shelf) >= 2


@pytest.mark.parametrize("resource", WITH_FILES, ids=lambda one: one.key)
def test_each_file_is_one_and_no_resource_is_a_stub(resource):
    if "xlsx" not in resource.formats:
        assert len(words_of(resource)) > 60
    for kind, content in files_of(resource):
        assert content.startswith({"pdf": b"%PDF", "docx": b"PK", "xlsx": b"PK"}[kind])
        assert len(content) > 3_000

"""The access map: additive restrictions, openings, presentation pages, translations."""

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from wagtail.models import PageViewRestriction

from cms.core import access
from cms.core.access import audience_key, can_view_page, visible_pages
from tests.factories import add_page


@pytest.fixture
def restrict(django_capture_on_commit_callbacks):
    def close(page, *groups):
        kind = PageViewRestriction.GROUPS if groups else PageViewRestriction.LOGIN
        with django_capture_on_commit_callbacks(execute=True):
            rule = PageViewRestriction.objects.create(page=page, restriction_type=kind)
            rule.groups.set(groups)
        return rule

    return close


def test_every_restriction_on_the_way_must_be_met(tree, person, restrict):
    inner = Group.objects.create(name="Comitet")
    restrict(tree.closed, inner)
    member = person("member")
    assert not can_view_page(member, tree.closed)
    other = person("other_member")
    other.groups.add(inner)
    assert can_view_page(other, tree.closed)


def test_a_restriction_below_an_opening_closes_again(tree, restrict):
    assert can_view_page(AnonymousUser(), tree.below_opened)
    restrict(tree.below_opened)
    assert not can_view_page(AnonymousUser(), tree.below_opened)
    assert can_view_page(AnonymousUser(), tree.opened)


def test_a_restriction_on_an_opened_page_itself_is_lifted_by_the_opening(tree, restrict, person):
    """The switch says: anyone may read this page, even in a closed section."""
    restrict(tree.opened, Group.objects.create(name="Altcineva"))
    assert can_view_page(AnonymousUser(), tree.opened)


def test_presentation_page_stays_open_and_new_pages_below_are_closed(tree):
    page = add_page(tree.hub, "Pagină nouă a unui editor")
    assert can_view_page(AnonymousUser(), tree.hub)
    assert not can_view_page(AnonymousUser(), page)


def test_translation_of_a_closed_page_is_closed(tree):
    assert not can_view_page(AnonymousUser(), tree.closed_english)


def test_a_check_costs_no_query_once_the_map_is_known(tree, person, django_assert_num_queries):
    member = person("member")
    can_view_page(member, tree.closed)
    with django_assert_num_queries(0):
        for page in (tree.closed, tree.public, tree.hub, tree.opened):
            assert can_view_page(member, page)


def test_reading_the_map_costs_a_handful_of_queries(tree, django_assert_max_num_queries):
    with django_assert_max_num_queries(5):
        access._read_access_map()


def test_audiences_with_equal_rights_share_fragments(tree, person):
    assert audience_key(person("member")) == audience_key(person("other_member"))
    assert audience_key(person("member")) != audience_key(person("delegate"))
    assert audience_key(AnonymousUser()) == "visitor"
    assert audience_key(person("editor")) == "everything"


def test_unpublished_pages_are_in_no_list(tree, person):
    from wagtail.models import Page

    titles = visible_pages(Page.objects.all(), person("administrator")).values_list("title")
    assert (tree.draft.title,) not in set(titles)

"""One answer to „may they read it?”: lists and single checks agree, over any board."""

import pytest
from django.contrib.auth.models import AnonymousUser, Group
from hypothesis import HealthCheck, given
from hypothesis import settings as given_settings
from hypothesis import strategies as st
from machina.apps.forum.models import Forum
from machina.apps.forum_permission.models import (
    ForumPermission,
    GroupForumPermission,
    UserForumPermission,
)

from forum import access
from forum.enums import PostState, Right
from forum.forum_conversation.models import Post, Topic
from forum.portal.enums import Level, Preset
from forum.portal.services.board import create_forum, set_up_board
from forum.portal.services.rights import apply_preset, set_levels
from site_modules.accounts.enums import Role
from site_modules.accounts.models import User, role_group
from tests.conftest import PERSONAS

RIGHTS = (Right.READ, Right.REPLY, Right.APPROVE)


def forum_named(name):
    return Forum.objects.get(name=name)


def reads(person, name):
    return access.can_read(person, forum_named(name).pk)


@pytest.mark.django_db
class TestFirstBoard:
    def test_it_is_made_once(self):
        names = list(Forum.objects.values_list("name", flat=True))
        assert "Voluntari și comunitate" in names
        assert set_up_board() is False
        assert list(Forum.objects.values_list("name", flat=True)) == names

    @pytest.mark.parametrize("name", PERSONAS)
    def test_members_read_the_common_forums(self, person, name):
        assert reads(person(name), "Finanțare")
        assert reads(person(name), "Anunțuri")

    def test_visitors_read_nothing(self):
        assert access.readable_forums(AnonymousUser()) == frozenset()
        assert not reads(AnonymousUser(), "Finanțare")

    def test_somebody_signed_in_without_a_role_reads_nothing(self, person):
        stranger = User.objects.create_user(username="strain", email="strain@punte.example")
        assert access.readable_forums(stranger) == frozenset()

    def test_a_private_forum_is_for_its_group_and_for_moderators(self, person):
        readers = {name for name in PERSONAS if reads(person(name), "Delegații organizațiilor")}
        assert readers == {"delegate", "moderator", "administrator"}

    def test_only_moderators_write_announcements(self, person):
        forum = forum_named("Anunțuri").pk
        writers = {
            name for name in PERSONAS if access.has_right(person(name), Right.OPEN_TOPIC, forum)
        }
        assert writers == {"moderator", "administrator"}

    def test_in_a_moderated_forum_members_wait(self, person):
        forum = forum_named("Politici publice și consultări").pk
        assert access.has_right(person("member"), Right.OPEN_TOPIC, forum)
        assert not access.has_right(person("member"), Right.POST_AT_ONCE, forum)
        assert access.has_right(person("moderator"), Right.POST_AT_ONCE, forum)


@pytest.mark.django_db
class TestRules:
    def test_rows_for_single_people_and_visitors_have_no_effect(self, person):
        forum = forum_named("Delegații organizațiilor")
        for right in ForumPermission.objects.all():
            for who in ({"user": person("member")}, {"anonymous_user": True},
                        {"authenticated_user": True}):  # fmt: skip
                UserForumPermission.objects.create(permission=right, forum=forum, **who)
        assert not access.can_read(person("member"), forum.pk)
        assert access.readable_forums(AnonymousUser()) == frozenset()

    def test_a_forum_below_a_closed_category_is_closed(self, person):
        category = forum_named("Viața organizației")
        set_levels(forum=category, levels={role_group(Role.MEMBER): Level.NONE})
        inner = forum_named("Finanțare")
        set_levels(forum=inner, levels={role_group(Role.MEMBER): Level.WRITE})
        assert not reads(person("member"), "Finanțare")
        assert inner.pk not in access.readable_forums(person("member"))

    def test_an_archived_forum_is_read_and_no_more(self, person):
        forum = forum_named("Finanțare")
        forum.settings.is_archived = True
        forum.settings.save()
        for name in ("member", "administrator"):
            assert access.can_read(person(name), forum.pk)
            assert not access.has_right(person(name), Right.REPLY, forum.pk)

    def test_a_preset_takes_the_place_of_what_was(self, person):
        forum = forum_named("Finanțare")
        apply_preset(forum=forum, preset=Preset.PRIVATE, group=role_group(Role.COUNSELLOR))
        assert not access.can_read(person("member"), forum.pk)
        assert access.can_read(person("counsellor"), forum.pk)
        apply_preset(forum=forum, preset=Preset.MEMBERS)
        assert access.can_read(person("member"), forum.pk)
        assert not GroupForumPermission.objects.filter(forum=forum).exists()

    def test_a_deactivated_account_reads_nothing(self, person):
        gone = person("member")
        gone.is_active = False
        assert access.readable_forums(gone) == frozenset()

    def test_the_map_costs_nothing_once_it_is_known(self, person, django_assert_num_queries):
        reader = person("member")
        access.readable_forums(reader)
        with django_assert_num_queries(0):
            access.readable_forums(reader)
            access.has_right(reader, Right.REPLY, 1)


@pytest.mark.django_db
@pytest.mark.parametrize("state", PostState.values)
def test_one_topic_is_answered_for_as_in_a_list(person, state):
    forum = forum_named("Finanțare")
    Topic.objects.create(
        forum=forum, subject="x", poster=person("member"), state=state, approved=state == "visible"
    )
    topic = Topic.objects.get()
    for name in PERSONAS:
        reader = person(name)
        assert topic.is_visible_to(reader) is Topic.objects.visible_to(reader).exists(), name
    assert not topic.is_visible_to(AnonymousUser())


BOARDS = st.lists(st.tuples(st.integers(0, 6), st.booleans()), min_size=1, max_size=7)
ROWS = st.lists(
    st.tuples(st.integers(-1, 6), st.integers(0, 2), st.sampled_from(RIGHTS), st.booleans()),
    max_size=24,
)
MEMBERSHIPS = st.lists(st.sets(st.integers(0, 2)), min_size=2, max_size=3)


def grow_board(board):
    """Forums below forums: the number says which of those before it is the parent."""
    made = []
    for parent, is_archived in board:
        above = made[parent] if parent < len(made) else None
        forum = create_forum(name=f"F{len(made)}", parent=above)
        type(forum.settings).objects.filter(pk=forum.pk).update(is_archived=is_archived)
        made.append(forum)
    return made


def write_rows(rows, forums, groups):
    rights = {one.codename: one for one in ForumPermission.objects.all()}
    for place, group, right, has in rows:
        if place < len(forums):
            GroupForumPermission.objects.update_or_create(
                forum=forums[place] if place >= 0 else None, group=groups[group],
                permission=rights[right], defaults={"has_perm": has},
            )  # fmt: skip


def expected(forum, user_groups, right):
    """The rule as the manual of the admin page says it, asked in the database."""

    def holds(node, group, wanted):
        while True:
            row = GroupForumPermission.objects.filter(
                forum=node, group=group, permission__codename=wanted
            ).first()
            if row is not None:
                return row.has_perm
            if node is None:
                return False
            node = node.parent

    above = [*forum.get_ancestors(include_self=True)]
    if right not in (Right.READ,) and any(one.settings.is_archived for one in above):
        return False
    if not all(any(holds(one, group, Right.READ) for group in user_groups) for one in above):
        return False
    return any(holds(forum, group, right) for group in user_groups)


@pytest.mark.django_db
@given_settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(board=BOARDS, rows=ROWS, memberships=MEMBERSHIPS)
def test_list_check_equals_single_check(board, rows, memberships):
    Forum.objects.all().delete()
    GroupForumPermission.objects.all().delete()
    groups = [Group.objects.get_or_create(name=f"Grupul {n}")[0] for n in range(3)]
    people = []
    for number, chosen in enumerate(memberships):
        one, _new = User.objects.get_or_create(
            username=f"proba{number}", defaults={"email": f"proba{number}@punte.example"}
        )
        one.groups.set([groups[n] for n in chosen])
        people.append(User.objects.get(pk=one.pk))
    forums = grow_board(board)
    write_rows(rows, forums, groups)
    access.forget_map()
    topics = {forum.pk: Topic.objects.create(forum=forum, subject="x") for forum in forums}
    posts = {
        pk: Post.objects.create(topic=topic, content="x", html="x", number=1)
        for pk, topic in topics.items()
    }
    for one in people:
        mine = list(one.groups.all())
        lists = {right: access.forums_with(one, right) for right in RIGHTS}
        for forum in Forum.objects.all():
            for right in RIGHTS:
                wanted = expected(forum, mine, right)
                assert access.has_right(one, right, forum.pk) is wanted
                assert (forum.pk in lists[right]) is wanted
            is_read = forum.pk in lists[Right.READ]
            visible = Topic.objects.visible_to(one).filter(pk=topics[forum.pk].pk)
            assert visible.exists() is is_read
            assert topics[forum.pk].is_visible_to(one) is is_read
            shown = Post.objects.visible_to(one).filter(pk=posts[forum.pk].pk)
            assert shown.exists() is is_read
            assert access.visible_forums(one).filter(pk=forum.pk).exists() is is_read

"""The forum of the demonstration on the board: who reads what, and counts that agree with it."""

from collections.abc import Iterator

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db.models import F, Sum
from machina.apps.forum.models import Forum
from machina.apps.forum_conversation.forum_polls.models import TopicPoll, TopicPollVote

from cms.demo import texts
from cms.demo.forum_topics import load_forum
from cms.demo.models import DemoRecord
from cms.demo.people import demo_people
from cms.demo.services import remove_demo
from forum import access
from forum.enums import PostState, Right
from forum.forum_conversation.models import Post, Topic
from forum.portal.models import PostFile, PostMention, PostThanks, TopicFollow
from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.accounts.services import create_account
from site_modules.moderation.enums import Outcome, ReportState
from site_modules.moderation.models import Decision, Report
from tests.demo.conftest import files

PRIVATE, MODERATED, ANNOUNCEMENTS = (
    next(text.name for text in texts.FORUMS if text.preset == preset)
    for preset in ("private", "moderated", "announcements")
)


def topic_of(key: str) -> Topic:
    (title,) = [text.title for text in texts.TOPICS if text.key == key]
    return Topic.objects.get(subject=title)


def forum_named(name: str) -> Forum:
    return Forum.objects.get(name=name, type=Forum.FORUM_POST)


def has(username: str, right: Right, name: str) -> bool:
    person = User.objects.get(username=username)
    return access.has_right(person, right, forum_named(name).pk)


# --- What is on the board -------------------------------------------------------------------------


def test_every_written_forum_stands_once_below_its_category(demo):
    for text in texts.FORUMS:
        forum = forum_named(text.name)
        assert (forum.parent.name, forum.parent.is_category) == (text.category, True)
        assert forum.topics.exists(), text.name
    assert Forum.objects.filter(type=Forum.FORUM_CAT).count() == len(texts.FORUM_CATEGORIES)


def test_every_written_topic_is_there_with_its_words(demo):
    assert Topic.objects.count() == len(texts.TOPICS)
    for text in texts.TOPICS:
        topic = Topic.objects.get(subject=text.title)
        posts = list(topic.posts.order_by("created"))
        assert [post.content for post in posts] == [words.text for words in text.posts]
        assert all(post.html for post in posts)
        assert topic.created == posts[0].created


def test_people_read_and_write_where_the_presets_say(demo):
    assert access.readable_forums(AnonymousUser()) == frozenset()
    readers = {name for name in demo_people() if has(name, Right.READ, PRIVATE)}
    delegates = User.objects.filter(groups__name=Role.DELEGATE).values_list("username", flat=True)
    assert readers == {"moderator", "administrator", *delegates}
    assert "delegat" in readers and "membru" not in readers
    assert has("membru", Right.READ, ANNOUNCEMENTS)
    assert not has("membru", Right.OPEN_TOPIC, ANNOUNCEMENTS)
    assert has("moderator", Right.OPEN_TOPIC, ANNOUNCEMENTS)
    assert has("membru", Right.OPEN_TOPIC, MODERATED)
    assert not has("membru", Right.POST_AT_ONCE, MODERATED)


def test_what_waits_is_seen_by_its_author_alone(demo):
    waiting = Topic.objects.get(state=PostState.WAITING)
    assert (waiting.posts_count, waiting.last_post) == (0, None)
    for name, sees in (("oana-pricop", True), ("membru", False)):
        person = User.objects.get(username=name)
        assert Topic.objects.visible_to(person).filter(pk=waiting.pk).exists() is sees
    (post,) = Post.objects.waiting()
    assert (post.number, post.told_at) == (None, None)


# --- Counts and links -----------------------------------------------------------------------------


def test_counts_of_topics_agree_with_their_posts(demo):
    for topic in Topic.objects.select_related("last_post", "first_post"):
        shown = topic.posts.filter(state=PostState.VISIBLE).order_by("number")
        places = list(topic.posts.with_place().order_by("number").values_list("number", flat=True))
        assert topic.posts_count == shown.count()
        assert places == list(range(1, topic.last_number + 1))
        assert topic.first_post.number == 1
        assert topic.last_post == shown.last()
        assert topic.last_post_on == (topic.last_post or topic.first_post).created


def test_counts_of_forums_agree_with_their_topics(demo):
    for forum in Forum.objects.filter(type=Forum.FORUM_POST):
        shown = forum.topics.filter(state=PostState.VISIBLE)
        assert forum.direct_topics_count == shown.count()
        assert forum.direct_posts_count == shown.aggregate(n=Sum("posts_count"))["n"]
        assert forum.last_post == shown.order_by("last_post_on").last().last_post


def test_thanks_are_of_others_and_as_many_as_counted(demo):
    assert PostThanks.objects.count() == Post.objects.aggregate(n=Sum("thanks_count"))["n"]
    assert not PostThanks.objects.filter(user=F("post__poster")).exists()


def test_topics_are_pinned_locked_and_answered_as_written(demo):
    assert topic_of("trei-randuri").type == Topic.TOPIC_STICKY
    locked = topic_of("bun-venit")
    assert locked.is_locked
    assert locked.locked_reason
    answered = topic_of("dupa-primul-an")
    assert answered.accepted.poster.username == "membru"
    assert answered.accepted.answers == answered.first_post


def test_a_removed_post_keeps_its_place(demo):
    removed = Post.objects.get(state=PostState.REMOVED)
    assert removed.number == 4
    assert removed.topic.posts_count == removed.topic.last_number - 1


def test_a_report_waits_and_the_removal_is_a_decision_with_reasons(demo):
    case = Report.objects.get(state=ReportState.OPEN, case__target="forum_conversation.post").case
    assert case.content == topic_of("femei-50").posts.get(poster__username="radu-filip")
    removed = Post.objects.get(state=PostState.REMOVED)
    decision = Decision.objects.get(case__target="forum_conversation.post")
    assert decision.case.content == removed
    (facts,) = [
        words.removal_reason
        for text in texts.TOPICS for words in text.posts if words.text == removed.content
    ]  # fmt: skip
    assert (decision.outcome, decision.facts) == (Outcome.REMOVE, facts)
    assert "date personale" in decision.rule
    assert decision.author == removed.poster


def test_polls_have_one_ballot_for_each_voter(demo):
    polls = TopicPoll.objects.all()
    assert polls.count() == sum(text.poll is not None for text in texts.TOPICS)
    for poll in polls:
        voters = set(TopicPollVote.objects.filter(poll_option__poll=poll).values_list("voter"))
        assert poll.terms.voter_count == poll.ballots.count() == len(voters)
    assert topic_of("dupa-primul-an").poll.terms.is_closed


def test_people_are_mentioned_and_follow_what_they_write_in(demo):
    assert PostMention.objects.filter(
        user__username="membru", post__topic=topic_of("trei-randuri"),
        post__html__contains='class="mention"',
    ).exists()  # fmt: skip
    for topic in Topic.objects.all():
        followers = set(TopicFollow.objects.filter(topic=topic).values_list("user", flat=True))
        assert followers == set(topic.posts.values_list("poster", flat=True))


def test_files_can_be_opened(demo):
    assert PostFile.objects.count() == 3
    for file in PostFile.objects.all():
        assert len(file.file.read()) == file.size > 0


@pytest.fixture
def tidy_disk(demo) -> Iterator[None]:
    """Files of a second loading go with its rows: others count what lies on the disk."""
    before = files()
    yield
    for path in files() - before:
        path.unlink()


# --- Again, and away ------------------------------------------------------------------------------


def test_loading_is_a_matter_of_few_queries(demo, tidy_disk, django_assert_max_num_queries):
    """Rows are made many at a time: it must not slow down the first start of a site."""
    Topic.objects.all().delete()
    with django_assert_max_num_queries(250):
        load_forum(demo_people())
    assert Topic.objects.count() == len(texts.TOPICS)


def test_loading_again_brings_back_only_what_is_missing(demo, tidy_disk):
    gone, kept = topic_of("registru"), topic_of("transport")
    Post.objects.filter(pk=kept.first_post_id).update(content="Alt text.")
    gone.delete()
    load_forum(demo_people())
    assert topic_of("registru").pk != gone.pk
    assert topic_of("transport").first_post.content == "Alt text."
    assert Topic.objects.count() == len(texts.TOPICS)


def test_a_topic_in_which_somebody_else_wrote_stays_with_its_forum(demo):
    stranger = create_account(
        username="alt-om", email="alt-om@alt.example", first_name="Alt", last_name="Om",
        password="Parola-lui-proprie-7", roles=(Role.MEMBER,),
    )  # fmt: skip
    topic = topic_of("rampa")
    Post.objects.create(
        topic=topic, poster=stranger, content="Și la noi.", html="<p>Și la noi.</p>"
    )
    assert topic.subject in remove_demo()
    assert list(Topic.objects.all()) == [topic]
    forum = Forum.objects.get(pk=topic.forum_id)
    assert (forum.direct_topics_count, forum.direct_posts_count) == (1, topic.posts_count)
    assert not DemoRecord.objects.exists()
    names = set(Forum.objects.filter(type=Forum.FORUM_POST).values_list("name", flat=True))
    assert forum.name in names
    assert "Despre platformă" not in names


@pytest.mark.parametrize("name", ["Finanțare", "Anunțuri"])
def test_a_forum_of_the_set_up_stays_empty_and_counted(demo, name):
    assert remove_demo() == []
    forum = forum_named(name)
    assert (forum.direct_topics_count, forum.direct_posts_count) == (0, 0)
    assert (forum.last_post, forum.last_post_on) == (None, None)

"""The written forum by itself: who speaks, when, about what. Needs no database."""

import re
from collections import Counter
from collections.abc import Iterator

from django.conf import settings

from cms.demo.content.forum import ALL_FORUMS as FORUMS
from cms.demo.content.forum import ALL_TOPICS as TOPICS
from cms.demo.content.forum import CATEGORIES, Post, Topic
from cms.demo.content.people import MEMBERS, NEWCOMERS
from cms.demo.personas import PERSONAS
from site_modules.accounts.enums import Role

#: The demonstration tells of the months before this day.
TODAY = "2026-11-24 00:00"
ROLES = {persona.username: set(persona.roles) for persona in PERSONAS}
PEOPLE = {*ROLES, *(row[0] for row in MEMBERS)}
WHO_MODERATES = {
    name for name, roles in ROLES.items() if roles & {Role.MODERATOR, Role.ADMINISTRATOR}
}
PRESET = {forum.key: forum.preset for forum in FORUMS}
DOCUMENTS = settings.PROJECT_DIR / "fixtures" / "demo" / "documents"
MINUTE = re.compile(r"2026-\d\d-\d\d \d\d:\d\d")
CEDILLA = re.compile("[\u015e\u015f\u0162\u0163]")
MENTION = re.compile(r"(?<!\w)@([\w.-]*\w)")


def all_posts() -> Iterator[tuple[Topic, Post]]:
    for topic in TOPICS:
        for post in topic.posts:
            yield topic, post


def every_text() -> Iterator[str]:
    """Everything that somebody may read."""
    for forum in FORUMS:
        yield from (forum.category, forum.name, forum.description)
    for topic in TOPICS:
        yield from (topic.title, topic.locked_reason)
        if topic.poll:
            yield from (topic.poll.question, *(name for name, _ in topic.poll.options))
    for _, post in all_posts():
        yield from (post.text, post.removal_reason, post.report.text if post.report else "")


def test_there_is_enough_to_judge_a_forum_by():
    assert len(FORUMS) >= 8
    assert 3 <= len(CATEGORIES) <= 4
    assert {forum.category for forum in FORUMS} == set(CATEGORIES)
    assert len(TOPICS) >= 62
    assert {topic.forum for topic in TOPICS} == set(PRESET)
    sizes = sorted(len(topic.posts) for topic in TOPICS)
    assert sizes[-1] >= 30  # more than one page
    assert sum(size >= 6 for size in sizes) >= 10
    assert {"announcements", "moderated", "private", "members"} == set(PRESET.values())


def test_every_kind_of_thing_that_happens_in_a_forum_happens():
    assert sum(topic.poll is not None for topic in TOPICS) == 5
    assert sum(topic.is_pinned for topic in TOPICS) == 3
    assert sum(bool(topic.locked_reason) for topic in TOPICS) == 2
    posts = [post for _, post in all_posts()]
    assert sum(post.is_accepted for post in posts) >= 8
    assert sum(post.report is not None for post in posts) == 1
    assert sum(bool(post.removal_reason) for post in posts) == 1
    assert sum(post.waits for post in posts) == 2
    assert sum(bool(post.files) for post in posts) == 3


def test_people_are_those_of_the_demonstration():
    for topic, post in all_posts():
        assert post.author in PEOPLE, topic.key
        assert set(MENTION.findall(post.text)) <= PEOPLE, post.text
        assert post.thanks < len(PEOPLE)  # nobody is thankful to themselves


def test_people_only_write_where_they_may():
    for topic, post in all_posts():
        roles = ROLES.get(post.author, set())
        if PRESET[topic.forum] == "announcements":
            assert post.author in WHO_MODERATES, topic.key
        if PRESET[topic.forum] == "private":
            assert Role.DELEGATE in roles or post.author in WHO_MODERATES, topic.key


def test_what_waits_is_of_newcomers_and_nothing_else_of_theirs_is_shown():
    for topic, post in all_posts():
        assert post.waits == (post.author in NEWCOMERS), topic.key
        assert not (post.waits and (post.thanks or post.is_accepted))


def test_times_are_in_order_and_in_the_past():
    for topic in TOPICS:
        times = [post.at for post in topic.posts]
        assert all(MINUTE.fullmatch(time) for time in times), topic.key
        assert times == sorted(set(times)), topic.key
        assert times[-1] < TODAY
        assert topic.poll is None or topic.poll.closes_on > times[0][:10]


def test_nothing_is_said_twice():
    for values in (
        [topic.title for topic in TOPICS],
        [topic.key for topic in TOPICS],
        [forum.key for forum in FORUMS],
        [forum.name for forum in FORUMS],
        [post.text for _, post in all_posts()],
    ):
        assert [value for value, count in Counter(values).items() if count > 1] == []


def test_words_are_there_and_are_written_well():
    for topic, post in all_posts():
        assert post.text == post.text.strip() != "", topic.key
        assert len(post.text) <= 10_000
        assert len(post.removal_reason) <= 300
    for topic in TOPICS:
        assert 10 <= len(topic.title) <= 120
    for text in every_text():
        assert not CEDILLA.search(text), text
        assert '"' not in text and "..." not in text and "!" not in text, text
        assert text.count("„") == text.count("”"), text


def test_an_answer_is_accepted_once_and_is_not_the_question():
    for topic in TOPICS:
        accepted = [post for post in topic.posts if post.is_accepted]
        assert len(accepted) <= 1
        for post in accepted:
            assert not post.waits
            assert not post.removal_reason
            assert post is not topic.posts[0]
            assert post.author != topic.posts[0].author


def test_what_a_post_quotes_stands_before_it():
    for topic in TOPICS:
        for number, post in enumerate(topic.posts, start=1):
            if post.answers is None:
                continue
            assert post.answers < number
            quoted = topic.posts[post.answers - 1].text
            first_line = post.text.split("\n", 1)[0].removeprefix("> ")
            assert first_line in quoted, topic.key


def test_one_person_votes_once():
    for topic in TOPICS:
        if topic.poll:
            voters = [name for _, names in topic.poll.options for name in names]
            assert len(voters) == len(set(voters)), topic.key
            assert set(voters) <= PEOPLE


def test_files_are_there():
    for _, post in all_posts():
        for name in post.files:
            assert (DOCUMENTS / name).is_file()

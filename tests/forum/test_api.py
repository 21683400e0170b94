"""The forum through the API: the same rules, in JSON."""

import pytest
from django.test import Client

from cms.api.enums import Scope
from forum.forum_conversation.models import Post, Topic
from forum.portal.services import NewPoll, merge_topic
from forum.portal.services.joining import seen_now
from tests.api.callers import Caller
from tests.forum.conftest import fresh, grow

pytestmark = pytest.mark.django_db


def test_anonymous_gets_401_and_a_key_without_the_scope_403(common, call_as):
    assert Caller(Client()).get("/forums").status_code == 401
    assert call_as("member", Scope.CONTENT_READ).get("/forums").status_code == 403
    reader = call_as("member", Scope.FORUM_READ)
    place = f"/forums/{common.pk}/topics"
    assert reader.send("post", place, {"title": "Un titlu", "text": "x"}).status_code == 403


def test_forums_are_those_one_reads(private, common, call_as):
    names = {row["name"] for row in call_as("member").get("/forums").json()["items"]}
    assert common.name in names and private.name not in names
    assert private.name in {
        row["name"] for row in call_as("delegate").get("/forums").json()["items"]
    }


def test_open_answer_read(common, call_as):
    program = call_as("member")
    sent = {
        "title": "Prin program", "text": "Un **gând**",
        "poll": {"question": "Ce?", "options": ["a", "b"], "hides_results": True},
    }  # fmt: skip
    made = program.send("post", f"/forums/{common.pk}/topics", sent)
    assert made.status_code == 201
    topic = made.json()
    assert [option["votes"] for option in topic["poll"]["options"]] == [None, None]
    answered = program.send("post", f"/topics/{topic['id']}/posts", {"text": "Răspuns"})
    assert answered.status_code == 201 and answered.json()["number"] == 2
    posts = program.get(f"/topics/{topic['id']}/posts").json()["items"]
    assert [post["number"] for post in posts] == [1, 2] and "<strong>" in posts[0]["html"]
    option = topic["poll"]["options"][0]["id"]
    voted = program.send("post", f"/topics/{topic['id']}/vote", {"options": [option]})
    assert voted.json()["options"][0]["votes"] == 1
    again = program.send("post", f"/topics/{topic['id']}/vote", {"options": [option]})
    assert again.status_code == 403


def test_the_same_key_makes_one_topic_and_one_post(common, open_topic, call_as):
    program, key = call_as("member"), {"Idempotency-Key": "abc"}
    place, sent = f"/forums/{common.pk}/topics", {"title": "O dată", "text": "x"}
    first, second = (program.send("post", place, sent, **key) for _time in "12")
    assert first.json()["id"] == second.json()["id"] and Topic.objects.count() == 1


def test_wrong_fields_are_named(common, call_as):
    program = call_as("member")
    place = f"/forums/{common.pk}/topics"
    answer = program.send("post", place, {"title": "x", "text": "y"})
    assert answer.status_code == 422 and answer.json()["errors"][0]["field"] == "title"
    assert program.send("post", place, {"title": "Un titlu", "text": ""}).status_code == 422


def test_what_one_may_not_read_is_404(private, open_topic, call_as, moderated):
    topic = open_topic(private, "delegate")
    waiting = open_topic(moderated, "member")
    program = call_as("other_member")
    for address in (
        f"/forums/{private.pk}/topics", f"/topics/{topic.pk}", f"/topics/{topic.pk}/posts",
        f"/topics/{waiting.pk}", f"/topics/{waiting.pk}/posts", f"/topics/{2**63 - 1}",
    ):  # fmt: skip
        assert program.get(address).status_code == 404, address
    for address, body in (
        (f"/forums/{private.pk}/topics", {"title": "Un titlu", "text": "x"}),
        (f"/topics/{topic.pk}/posts", {"text": "x"}),
        (f"/topics/{topic.pk}/vote", {"options": [1]}),
        (f"/topics/{topic.pk}/follow", {}), (f"/forums/{private.pk}/follow", {}),
    ):  # fmt: skip
        assert program.send("post", address, body).status_code == 404, address
    assert call_as("member").get(f"/topics/{waiting.pk}").json()["state"] == "waiting"


def test_lists_are_paged(common, open_topic, call_as, person):
    for _number in range(5):
        topic = open_topic(common, "moderator")
    grow(fresh(topic), 7, person("member"))
    program = call_as("member")
    topics = program.everything(f"/forums/{common.pk}/topics?limit=2")
    assert len({row["id"] for row in topics}) == 5
    posts = program.everything(f"/topics/{topic.pk}/posts?limit=3")
    assert [row["number"] for row in posts] == list(range(1, 9))


def test_removed_words_are_not_given_out(common, open_topic, answer, call_as, person):
    from forum.portal import services as forum

    topic = open_topic(common)
    post = answer(topic, "other_member", "Cuvinte ascunse")
    forum.hide_post(post=post, by=person("moderator"))
    shown = call_as("member").get(f"/topics/{topic.pk}/posts")
    assert "ascunse" not in shown.content.decode()
    assert shown.json()["items"][1]["state"] == "hidden"


def test_follows(common, open_topic, call_as):
    topic = open_topic(common, "moderator", poll=NewPoll("Ce?", ["a", "b"]))
    program = call_as("member")
    program.send("post", f"/topics/{topic.pk}/follow", {})
    program.send("post", f"/forums/{common.pk}/follow", {})
    assert program.get("/me/forum-follows").json() == {
        "forums": [common.pk], "topics": [topic.pk]
    }  # fmt: skip
    program.send("delete", f"/topics/{topic.pk}/follow")
    program.send("delete", f"/forums/{common.pk}/follow")
    assert program.get("/me/forum-follows").json() == {"forums": [], "topics": []}
    assert Post.objects.count() == 1


def test_moderators_lock_pin_and_move(common, moderated, open_topic, call_as):
    topic = open_topic(common)
    place, desk, member = f"/topics/{topic.pk}", call_as("moderator"), call_as("member")
    pins = {"kind": "pinned", "seen_kind": "ordinary"}
    moves = {"forum": moderated.pk, "seen_forum": common.pk}
    for method, path, sent in (
        ("post", "/lock", {"reason": "x"}), ("delete", "/lock", None), ("put", "/kind", pins),
        ("post", "/move", moves),
    ):  # fmt: skip
        assert member.send(method, place + path, sent).status_code == 403, path
    locked = desk.post(f"{place}/lock", {"reason": "S-a lămurit."}).json()
    assert locked["is_locked"] and fresh(topic).locked_reason == "S-a lămurit."
    assert not desk.delete(f"{place}/lock").json()["is_locked"]
    assert desk.send("put", f"{place}/kind", pins).json()["kind"] == "pinned"
    assert desk.send("put", f"{place}/kind", pins).status_code == 200, "it is pinned: as wanted"
    late = {"kind": "announcement", "seen_kind": "ordinary"}
    assert desk.send("put", f"{place}/kind", late).status_code == 409
    assert desk.post(f"{place}/move", moves).json()["forum"] == moderated.pk
    assert desk.post(f"{place}/move", moves).status_code == 409
    nowhere = {"forum": moderated.pk, "seen_forum": moderated.pk}
    assert desk.post(f"{place}/move", nowhere).status_code == 422


def test_joined_topic_leads_on_to_who_may_read_the_other(
    common, private, open_topic, person, call_as
):
    for forum, reader, status in ((common, "member", 301), (private, "member", 404)):
        topic, into = open_topic(common), open_topic(forum, "delegate")
        merge_topic(
            topic=topic, into=into, by=person("administrator"), seen=seen_now(topic),
            seen_into=seen_now(into),
        )  # fmt: skip
        for rest in ("", "/posts"):
            answer = call_as(reader).get(f"/topics/{topic.pk}{rest}")
            assert answer.status_code == status
            if status == 301:
                assert answer["Location"] == f"/api/v1/topics/{into.pk}{rest}"
                assert answer.json()["moved_to"] == into.pk

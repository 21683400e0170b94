"""Comments through the API: the same rules, in JSON."""

from django.test import Client

from cms.api.enums import Scope
from site_modules.comments.models import Comment
from tests.api.callers import Caller
from tests.comments.conftest import fresh


def test_anonymous_gets_401_and_a_key_without_the_scope_403(article, call_as):
    place = f"/pages/{article.pk}/comments"
    assert Caller(Client()).send("post", place, {"text": "x"}).status_code == 401
    reader = call_as("member", Scope.CONTENT_READ)
    assert reader.send("post", place, {"text": "x"}).status_code == 403


def test_write_read_change_delete(article, call_as):
    program = call_as("member")
    made = program.send("post", f"/pages/{article.pk}/comments", {"text": "Un **gând**"})
    assert made.status_code == 201
    comment = made.json()
    assert "<strong>" in comment["html"]
    assert comment["address"].startswith(article.get_url())
    own = f"/comments/{comment['id']}"
    change = {"text": "Altul", "revision": comment["revision"]}
    assert program.send("patch", own, change).json()["text"] == "Altul"
    late = {"text": "Al treilea", "revision": comment["revision"]}
    assert program.send("patch", own, late).status_code == 422
    assert call_as("other_member").send("patch", own, change).status_code == 403
    assert call_as("other_member").send("delete", own).status_code == 403
    assert program.send("delete", own).status_code == 204
    assert program.get(own).status_code == 404


def test_same_key_makes_one_comment(article, call_as):
    program = call_as("member")
    place, key = f"/pages/{article.pk}/comments", {"Idempotency-Key": "abc"}
    first, second = (program.send("post", place, {"text": "x"}, **key) for _time in "12")
    assert first.json()["id"] == second.json()["id"]
    assert Comment.objects.count() == 1


def test_refusals_name_the_field(article, write, call_as, person):
    from site_modules.comments import services as comments

    program, place = call_as("member"), f"/pages/{article.pk}/comments"
    long = program.send("post", place, {"text": "x" * 2001})
    assert long.status_code == 422
    assert long.json()["errors"][0]["field"] == "text"
    gone = program.send("post", place, {"text": "x", "parent": 10**15})
    assert gone.json()["errors"][0]["field"] == "parent"
    nul = program.send("post", place, {"text": "a\x00b"})
    assert nul.json()["text"] == "ab"
    comments.close_discussion(page_id=article.pk, by=person("moderator"))
    assert program.send("post", place, {"text": "x"}).status_code == 403


def test_pages_without_comments_are_not_found(tree, call_as):
    program = call_as("member")
    for page in (tree.public, tree.draft, tree.delegates):
        assert program.get(f"/pages/{page.pk}/comments").status_code == 404
        assert program.send("post", f"/pages/{page.pk}/comments", {"text": "x"}).status_code == 404


def test_threads_and_answers_by_cursor(article, write, call_as):
    roots = [write(article) for _time in range(5)]
    answers = [write(article, "other_member", parent=roots[0]) for _time in range(3)]
    program = call_as("delegate")
    newest = program.everything(f"/pages/{article.pk}/comments?limit=2")
    assert [row["id"] for row in newest] == [one.pk for one in reversed(roots)]
    oldest = program.everything(f"/pages/{article.pk}/comments?limit=2&sort=oldest")
    assert [row["id"] for row in oldest] == [one.pk for one in roots]
    below = program.everything(f"/comments/{roots[0].pk}/replies?limit=2")
    assert [row["id"] for row in below] == [one.pk for one in answers]


def test_thanks_and_follow_twice(article, write, call_as):
    comment = write(article)
    program = call_as("delegate")
    place = f"/comments/{comment.pk}/thanks"
    for _time in range(2):
        assert program.send("post", place).json() == {"thanked": True, "count": 1}
    for _time in range(2):
        assert program.send("delete", place).json() == {"thanked": False, "count": 0}
    assert call_as("member").send("post", place).status_code == 403
    assert fresh(comment).thanks_count == 0
    follow = f"/pages/{article.pk}/follow"
    assert program.send("post", follow).json() == {"follows": True}
    assert program.send("delete", follow).json() == {"follows": False}

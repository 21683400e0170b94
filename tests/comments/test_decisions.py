"""What moderators decide, once, and what is closed."""

import re

import pytest
from django.urls import reverse

from site_modules.accounts.models import User
from site_modules.comments import services
from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment, Discussion
from site_modules.moderation.enums import Outcome
from site_modules.moderation.models import Case, Decision
from site_modules.moderation.targets import find_target
from tests.comments.conftest import count_of, fresh

TARGET = find_target("comments.comment")


@pytest.fixture
def waiting(article, write, person):
    User.objects.filter(username="member").update(trusted_at=None)
    return write(article, text="Așteaptă")


def test_each_decision_counts_once(article, write, person):
    comment, moderator = write(article), person("moderator")
    steps = [
        (Outcome.HIDE, CommentState.HIDDEN, 0),
        (Outcome.RESTORE, CommentState.VISIBLE, 1),
        (Outcome.REMOVE, CommentState.REMOVED, 0),
        (Outcome.RESTORE, CommentState.VISIBLE, 1),
    ]
    for outcome, state, count in steps:
        assert outcome in TARGET.outcomes_for(fresh(comment))
        assert TARGET.apply[outcome](fresh(comment), moderator) is True
        assert TARGET.apply[outcome](fresh(comment), moderator) is False
        assert fresh(comment).state == state
        assert count_of(article) == count


def test_hidden_may_be_removed_for_good(article, write, person):
    comment = write(article)
    services.hide(comment=comment, by=person("moderator"), reason="Date ale altcuiva.")
    assert services.remove(comment=fresh(comment), by=person("moderator"))
    assert fresh(comment).state == CommentState.REMOVED
    assert count_of(article) == 0


def test_approve_or_reject_whoever_is_first(waiting, person):
    first, second = fresh(waiting), fresh(waiting)
    assert TARGET.apply[Outcome.REJECT](first, person("moderator"))
    assert TARGET.apply[Outcome.APPROVE](second, person("administrator")) is False
    assert fresh(waiting).state == CommentState.REJECTED
    assert not fresh(waiting).has_place
    assert not person("member").is_trusted
    assert TARGET.apply[Outcome.RESTORE](fresh(waiting), person("moderator"))
    assert fresh(waiting).has_place


def test_rejected_comment_is_seen_by_nobody(article, waiting, person, browser_of):
    services.reject(comment=waiting, by=person("moderator"))
    for name in ("visitor", "member", "moderator"):
        assert "Așteaptă" not in browser_of(name).get(article.get_url()).content.decode()


def test_target_says_what_moderation_needs(article, waiting, write, person):
    member, moderator = person("member"), person("moderator")
    assert list(TARGET.waiting()) == [waiting]
    assert list(TARGET.deciding(member)) == []
    assert waiting in TARGET.deciding(moderator)
    assert TARGET.author_of(waiting) == member
    assert article.title in TARGET.title_of(waiting)
    assert TARGET.text_of(waiting) == "Așteaptă"
    assert TARGET.address_of(waiting).startswith(article.get_url())
    assert TARGET.outcomes_for(waiting) == [Outcome.APPROVE, Outcome.REJECT]
    assert TARGET.apply[Outcome.KEEP](waiting, moderator)
    assert list(TARGET.visible_to(person("other_member"))) == []
    assert set(TARGET.outcomes_for(waiting)) <= set(TARGET.apply)


def test_moderators_and_editors_close_and_open(article, write, browser_of):
    write(article)
    close, reopen = (reverse(f"comments:{name}", args=[article.pk]) for name in ("close", "open"))
    for name, status in (("member", 403), ("author", 403), ("visitor", 403)):
        answer = browser_of(name).post(close, {"reason": "Gata."})
        assert answer.status_code in (status, 302), name
        assert browser_of(name).post(reopen).status_code in (status, 302), name
        assert not Discussion.objects.get().is_closed
    assert browser_of("moderator").post(close, {"reason": " "}).status_code == 422
    assert browser_of("moderator").post(close, {"reason": "S-a încins."}).status_code == 302
    page = browser_of("member").get(article.get_url()).content.decode()
    assert "S-a încins." in page
    assert 'name="text"' not in page
    assert browser_of("editor").post(reopen).status_code == 302
    assert 'name="text"' in browser_of("member").get(article.get_url()).content.decode()


def test_old_revision_of_the_page_opens_nothing(article, write, person):
    """The lock stands beside the page, not in it."""
    revision = article.save_revision()
    services.close_discussion(page_id=article.pk, by=person("moderator"))
    revision.publish()
    assert Discussion.objects.get(pk=article.pk).is_closed


def test_counts_stay_exact(article, write, person):
    moderator = person("moderator")
    root = write(article)
    answers = [write(article, "other_member", parent=root) for _time in range(4)]
    services.hide(comment=answers[0], by=moderator)
    services.delete_comment(comment=answers[1], by=person("other_member"))
    services.remove(comment=answers[2], by=moderator)
    services.restore(comment=fresh(answers[0]), by=moderator)
    placed = Comment.objects.filter(thread=root, has_place=True).count()
    assert fresh(root).reply_count == placed == 3
    shown = Comment.objects.filter(page=article.pk, state=CommentState.VISIBLE).count()
    assert count_of(article) == shown == 3


def test_reason_of_the_decision_stands_in_the_place(article, write, person, browser_of):
    from site_modules.moderation import services as moderation

    comment = write(article, text="Ceva urât")
    moderation.decide(
        case=moderation.case_of(obj=comment),
        outcome=Outcome.REMOVE,
        by=person("moderator"),
        facts="Numele vecinului și adresa lui.",
        rule="Punctul 4: fără date ale altora",
    )
    for name in ("visitor", "member"):
        html = browser_of(name).get(article.get_url()).content.decode()
        assert "Punctul 4: fără date ale altora" in html
        assert "Numele vecinului" not in html
        assert "Ceva urât" not in html


def test_report_link_and_the_address_of_a_comment(article, write, browser_of):
    comment = write(article)
    html = browser_of("visitor").get(article.get_url()).content.decode()
    report = reverse("moderation:report", args=["comments.comment", comment.pk])
    assert report in html
    assert browser_of("visitor").get(report).status_code == 200
    assert TARGET.find(TARGET.address_of(comment)) == comment
    assert TARGET.find(f"{article.get_url()}#c{comment.pk}") == comment
    assert TARGET.find(f"{article.get_url()}?comentariu=²") is None


def desk_form(case, client):
    """What the desk's form sends when nothing is typed."""
    body = client.get(case).content.decode()
    hidden = re.findall(r'<input type="hidden" name="(expected|version)" value="([^"]*)"', body)
    return dict(hidden)


def test_words_changed_after_they_were_read_are_not_approved(waiting, browser_of, person):
    """The author swaps the words while the moderator reads the first ones."""
    address = reverse("moderation_case", args=["comments.comment", waiting.pk])
    moderator = browser_of("moderator")
    form = desk_form(address, moderator) | {"outcome": "approve"}
    services.edit_comment(
        comment=fresh(waiting), by=person("member"), text="Altceva", revision=waiting.revision
    )
    answer = moderator.post(address, form, follow=True)
    assert "a schimbat textul" in answer.content.decode()
    assert fresh(waiting).state == CommentState.WAITING
    assert not Decision.objects.exists()
    again = desk_form(address, moderator) | {"outcome": "approve"}
    moderator.post(address, again)
    assert fresh(waiting).is_visible


def test_a_tick_of_the_desk_stands_for_the_words_of_that_moment(waiting, browser_of, person):
    moderator = browser_of("moderator")
    body = moderator.get(reverse("moderation_desk")).content.decode()
    tick = re.search(r'value="(asteapta:comments.comment:[^"]+)"', body).group(1)
    services.edit_comment(
        comment=fresh(waiting), by=person("member"), text="Altceva", revision=waiting.revision
    )
    for entry in (tick, tick.rpartition(":")[0], tick.rpartition(":")[0] + ":"):
        moderator.post(reverse("moderation_bulk"), {"outcome": "approve", "entry": entry})
        assert fresh(waiting).state == CommentState.WAITING


def test_an_edit_does_not_hold_up_a_restriction(article, write, browser_of, person):
    comment = write(article)
    Case.objects.create(target="comments.comment", object_key=comment.pk, author=comment.author)
    address = reverse("moderation_case", args=["comments.comment", comment.pk])
    form = desk_form(address, browser_of("moderator"))
    services.edit_comment(comment=comment, by=person("member"), text="Tot rău", revision=1)
    reasons = {"outcome": "hide", "facts": "Jignește.", "rule": "2"}
    browser_of("moderator").post(address, form | reasons)
    assert fresh(comment).state == CommentState.HIDDEN
    assert Decision.objects.get().evidence.text == "Tot rău"

"""Changing and deleting one's own, thanks and follows."""

import pytest
from django.urls import reverse

from site_modules.accounts.models import User
from site_modules.comments import services
from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment, CommentEdit, DiscussionFollow, Thanks
from site_modules.comments.services import CommentRefused
from tests.comments.conftest import age, count_of, fresh


def edit(comment, who, text, revision=None):
    return services.edit_comment(
        comment=fresh(comment), by=who, text=text, revision=revision or fresh(comment).revision
    )


def test_edit_within_half_an_hour_leaves_no_trace(article, write, person):
    comment = write(article, text="Cu greșală")
    assert edit(comment, person("member"), "Cu greșeală") == "shown"
    assert fresh(comment).edited_at is None
    assert not CommentEdit.objects.exists()
    assert "greșeală" in fresh(comment).html


def test_later_edit_keeps_what_it_said(article, write, person):
    comment = write(article, text="Prima formă")
    age(comment, 31)
    edit(comment, person("member"), "A doua formă")
    assert fresh(comment).edited_at is not None
    assert CommentEdit.objects.get().source == "Prima formă"


def test_nobody_edits_or_deletes_what_is_somebody_elses(article, write, person, browser_of):
    comment = write(article)
    with pytest.raises(CommentRefused):
        edit(comment, person("other_member"), "Altceva")
    with pytest.raises(CommentRefused):
        services.delete_comment(comment=comment, by=person("moderator"))
    for name in ("edit", "delete"):
        address = reverse(f"comments:{name}", args=[comment.pk])
        browser = browser_of("other_member")
        assert browser.get(address).status_code == 404
        assert browser.post(address, {"text": "x", "revision": 1}).status_code == 404


def test_second_window_does_not_write_over_the_first(article, write, browser_of):
    comment = write(article, text="Unu")
    browser = browser_of("member")
    address = reverse("comments:edit", args=[comment.pk])
    seen = comment.revision
    assert browser.post(address, {"text": "Doi", "revision": seen}).status_code == 302
    answer = browser.post(address, {"text": "Trei", "revision": seen})
    assert answer.status_code == 422
    assert "Trei" in answer.content.decode()
    assert fresh(comment).source == "Doi"


def test_edit_of_a_page_closed_meanwhile_keeps_the_text(article, write, person, browser_of):
    comment = write(article, text="Unu")
    services.close_discussion(page_id=article.pk, by=person("editor"))
    address = reverse("comments:edit", args=[comment.pk])
    answer = browser_of("member").post(address, {"text": "Textul lung", "revision": 1})
    assert answer.status_code == 422
    assert "Textul lung" in answer.content.decode()
    type(article).objects.filter(pk=article.pk).update(live=False)
    answer = browser_of("member").post(address, {"text": "Textul lung", "revision": 1})
    assert answer.status_code == 422
    assert "Textul lung" in answer.content.decode()
    assert article.title not in answer.content.decode()


def test_approval_is_no_door_for_later_words(article, write, person, browser_of):
    """New words of somebody not trusted wait, and the old ones stay until then."""
    comment = write(article, text="Ceva cuminte")
    User.objects.filter(username="member").update(trusted_at=None)
    assert edit(comment, person("member"), "Cumpără ieftin") == "waiting"
    other = browser_of("other_member").get(article.get_url()).content.decode()
    assert "Ceva cuminte" in other
    assert "Cumpără ieftin" not in other
    assert "Cumpără ieftin" in browser_of("member").get(article.get_url()).content.decode()
    assert list(Comment.objects.waiting()) == [comment]
    assert services.reject(comment=fresh(comment), by=person("moderator"))
    assert fresh(comment).source == "Ceva cuminte"
    edit(comment, person("member"), "Ceva și mai cuminte")
    assert services.approve(comment=fresh(comment), by=person("moderator"))
    assert fresh(comment).source == "Ceva și mai cuminte"
    assert not fresh(comment).has_pending


def test_approving_counts_only_for_the_words_that_were_read(article, write, person):
    User.objects.filter(username="member").update(trusted_at=None)
    comment = write(article, text="Ceva cuminte")
    read = fresh(comment)
    edit(comment, person("member"), "Cumpără ieftin")
    assert services.approve(comment=read, by=person("moderator")) is False
    assert fresh(comment).state == CommentState.WAITING


def test_deleted_comment_goes_or_leaves_a_place(article, write, person, browser_of):
    alone = write(article, text="Singur")
    asked = write(article, text="Cu răspuns")
    answer = write(article, "other_member", parent=asked, text="Răspunsul rămâne")
    member = person("member")
    assert services.delete_comment(comment=alone, by=member)
    assert services.delete_comment(comment=asked, by=member)
    assert services.delete_comment(comment=fresh(asked), by=member) is False
    assert count_of(article) == 1
    html = browser_of("visitor").get(article.get_url()).content.decode()
    assert "Singur" not in html.split("<main")[1]
    assert f'id="c{alone.pk}"' not in html
    assert "Cu răspuns" not in html
    assert "Comentariu șters" in html
    assert answer.source in html


def test_approved_answer_gives_a_deleted_comment_its_place_back(article, write, person):
    first = write(article)
    middle = write(article, "other_member", parent=first)
    User.objects.filter(username="delegate").update(trusted_at=None)
    waiting = write(article, "delegate", parent=middle)
    services.delete_comment(comment=middle, by=person("other_member"))
    services.delete_comment(comment=first, by=person("member"))
    assert not fresh(first).has_place
    assert services.approve(comment=fresh(waiting), by=person("moderator"))
    assert [fresh(one).has_place for one in (first, middle, waiting)] == [True] * 3
    assert fresh(first).reply_count == 2
    assert count_of(article) == 1


def test_deleting_on_the_site_asks_first(article, write, browser_of):
    comment = write(article, text="De șters")
    browser = browser_of("member")
    address = reverse("comments:delete", args=[comment.pk])
    assert "De șters" in browser.get(address).content.decode()
    assert fresh(comment).is_visible
    assert browser.post(address).status_code == 302
    assert fresh(comment).state == CommentState.DELETED


def test_thanks_are_counted_once(article, write, person, browser_of):
    comment = write(article)
    browser = browser_of("other_member")
    address = reverse("comments:thank", args=[comment.pk])
    for _time in range(2):
        assert browser.post(address, {"da": "1"}).status_code == 302
    assert fresh(comment).thanks_count == Thanks.objects.count() == 1
    said = browser.post(address, {"da": ""}, headers={"X-Requested-With": "fetch"}).json()
    assert said == {"thanked": False, "count": 0}
    browser.post(address, {"da": ""})
    assert fresh(comment).thanks_count == 0
    own = browser_of("member").post(address, {"da": "1"}, headers={"X-Requested-With": "fetch"})
    assert own.status_code == 409
    assert browser.get(address).status_code == 405
    assert browser_of("visitor").post(address, {"da": "1"}).status_code == 302
    assert not Thanks.objects.exists()


@pytest.mark.usefixtures("commits_at_once")
def test_no_thanks_for_what_one_may_not_see(closed_article, write, person, browser_of):
    from wagtail.models import PageViewRestriction

    comment = write(closed_article)
    services.hide(comment=comment, by=person("moderator"))
    address = reverse("comments:thank", args=[comment.pk])
    assert browser_of("other_member").post(address, {"da": "1"}).status_code == 404
    services.restore(comment=fresh(comment), by=person("moderator"))
    PageViewRestriction.objects.create(page=closed_article, restriction_type="groups")
    assert browser_of("other_member").post(address, {"da": "1"}).status_code == 404


def test_follow_and_stop(article, browser_of):
    browser = browser_of("member")
    address = reverse("comments:follow", args=[article.pk])
    browser.post(address, {"da": "1"})
    assert DiscussionFollow.objects.get().is_following
    assert 'aria-pressed="true"' in browser.get(article.get_url()).content.decode()
    browser.post(address, {"da": ""})
    assert not DiscussionFollow.objects.get().is_following
    assert 'aria-pressed="true"' not in browser.get(article.get_url()).content.decode()

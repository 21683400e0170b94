"""Writing a comment: who, where, how much, how often, and what waits."""

import pytest
from django.urls import reverse

from cms.core.enums import CommentsMode
from site_modules.accounts.models import User
from site_modules.comments import services
from site_modules.comments.enums import Badge, CommentState
from site_modules.comments.models import Comment, CommentSettings, Discussion
from site_modules.comments.services import CommentRefused
from tests.comments.conftest import count_of, fresh


def address(page):
    return reverse("comments:write", args=[page.pk])


def test_comment_appears_at_once_under_the_page(article, browser_of):
    browser = browser_of("member")
    answer = browser.post(address(article), {"text": "Foarte **bine** scris.", "form_token": "a"})
    comment = Comment.objects.get()
    assert answer.status_code == 302
    assert answer["Location"] == f"{article.get_url()}?comentariu={comment.pk}#c{comment.pk}"
    page = browser.get(article.get_url()).content.decode()
    assert "<strong>bine</strong>" in page
    assert "Un comentariu" in page
    assert count_of(article) == 1


def test_double_click_makes_one_comment(article, browser_of):
    browser = browser_of("member")
    sent = {"text": "De două ori", "form_token": "acelasi"}
    first, second = (browser.post(address(article), sent) for _time in range(2))
    assert Comment.objects.count() == 1
    assert first["Location"] == second["Location"]
    assert count_of(article) == 1


def test_visitor_is_led_to_sign_in(article, browser_of):
    answer = browser_of("visitor").post(address(article), {"text": "Salut"})
    assert answer.status_code == 302
    assert answer["Location"].startswith("/autentificare/")
    assert not Comment.objects.exists()


def test_empty_and_too_long_texts_come_back_with_what_was_typed(article, browser_of):
    browser = browser_of("member")
    assert browser.post(address(article), {"text": " \n "}).status_code == 422
    long = "lung " * 20_000
    answer = browser.post(address(article), {"text": long})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert long.strip() in page
    assert "2.000" in page
    assert 'aria-invalid="true"' in page
    assert not Comment.objects.exists()


def test_closed_while_typing_keeps_the_text(article, browser_of, person):
    services.close_discussion(page_id=article.pk, by=person("moderator"), reason="S-a încins.")
    answer = browser_of("member").post(address(article), {"text": "Încă un gând"})
    assert answer.status_code == 422
    assert "Încă un gând" in answer.content.decode()
    assert not Comment.objects.exists()


@pytest.mark.parametrize("mode", [CommentsMode.CLOSED, CommentsMode.OFF])
def test_mode_of_the_editor_is_kept(article, browser_of, mode):
    type(article).objects.filter(pk=article.pk).update(comments_mode=mode)
    answer = browser_of("member").post(address(article), {"text": "Încă un gând"})
    assert answer.status_code == 422
    assert "Încă un gând" in answer.content.decode()


def test_page_made_private_tells_nothing_but_keeps_the_text(article, browser_of):
    from wagtail.models import PageViewRestriction

    type(article).objects.filter(pk=article.pk).update(is_public=False)
    PageViewRestriction.objects.create(page=article, restriction_type="groups")
    answer = browser_of("member").post(address(article), {"text": "Un gând lung"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Un gând lung" in page
    assert article.title not in page


def test_deleted_page_keeps_the_text(article, browser_of):
    gone = address(article)
    article.delete()
    answer = browser_of("member").post(gone, {"text": "Un gând lung"})
    assert answer.status_code == 422
    assert "Un gând lung" in answer.content.decode()


def test_page_that_takes_no_comments_at_all(tree, browser_of):
    answer = browser_of("member").post(address(tree.public), {"text": "Un gând"})
    assert answer.status_code == 422


def test_suspended_account_cannot_write(article, person):
    user = person("member")
    user.is_active = False
    with pytest.raises(CommentRefused):
        services.write_comment(page=article, author=user, text="Ceva")


def test_answer_stands_below_and_is_counted(article, write):
    first = write(article)
    second = write(article, "other_member", parent=first)
    third = write(article, "member", parent=second)
    fourth = write(article, "other_member", parent=third)
    assert [item.depth for item in (first, second, third, fourth)] == [1, 2, 3, 3]
    assert {item.thread_id for item in (second, third, fourth)} == {first.pk}
    assert fourth.parent_id == third.pk
    assert fresh(first).reply_count == 3


def test_answer_to_a_comment_of_another_page_is_refused(article, closed_article, write):
    foreign = write(closed_article)
    with pytest.raises(CommentRefused, match="parent_gone"):
        write(article, parent=foreign)


def test_answer_to_a_removed_comment_is_refused_with_the_text(article, write, person, browser_of):
    comment = write(article)
    services.remove(comment=comment, by=person("moderator"))
    sent = {"text": "Răspunsul meu", "parent": comment.pk}
    answer = browser_of("other_member").post(address(article), sent)
    assert answer.status_code == 422
    assert "Răspunsul meu" in answer.content.decode()


def test_too_many_comments_in_a_short_time(article, write):
    for _time in range(20):
        write(article)
    with pytest.raises(CommentRefused, match="too_many"):
        write(article)
    write(article, "moderator")


def test_first_comments_of_a_new_account_wait(article, write, person, browser_of):
    User.objects.filter(username="member").update(trusted_at=None)
    comment = write(article, text="Primul meu comentariu")
    assert comment.state == CommentState.WAITING
    assert count_of(article) == 0
    page = article.get_url()
    assert "Primul meu comentariu" in browser_of("member").get(page).content.decode()
    for other in ("visitor", "other_member", "moderator"):
        assert "Primul meu comentariu" not in browser_of(other).get(page).content.decode()
    assert services.approve(comment=fresh(comment), by=person("moderator"))
    assert person("member").is_trusted
    assert count_of(article) == 1
    assert "Primul meu comentariu" in browser_of("visitor").get(page).content.decode()


def test_page_or_site_may_make_everybody_wait(article, write, person):
    type(article).objects.filter(pk=article.pk).update(comments_wait=True)
    waiting = type(article).objects.get(pk=article.pk)
    assert write(waiting).state == CommentState.WAITING
    assert write(waiting, "moderator").state == CommentState.VISIBLE
    assert write(article).state == CommentState.VISIBLE


def test_setting_of_the_site(article, write, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        setting = CommentSettings.load()
        setting.all_wait = True
        setting.save()
    assert write(article).state == CommentState.WAITING


def test_badges(article, write):
    assert write(article, "author").badge == Badge.AUTHOR
    assert write(article, "moderator").badge == Badge.MODERATOR
    assert write(article, "editor").badge == Badge.NONE
    assert write(article, "editor", is_official=True).badge == Badge.OFFICIAL
    assert write(article, "member", is_official=True).badge == Badge.NONE


def test_preview_without_script_keeps_everything(article, browser_of):
    sent = {"text": "Un *gând* <script>", "form_token": "t", "follows": "1", "previzualizare": "1"}
    page = browser_of("member").post(address(article), sent).content.decode()
    assert "<em>gând</em>" in page
    assert "<script>" not in page.split("<main")[1]
    assert 'value="t"' in page
    assert "checked" in page
    assert not Comment.objects.exists()


def test_preview_for_the_script_is_a_fragment(article, browser_of):
    answer = browser_of("member").post(
        address(article),
        {"text": "Un *gând*", "previzualizare": "1"},
        headers={"X-Requested-With": "fetch"},
    )
    assert "<em>gând</em>" in answer.content.decode()
    assert "<html" not in answer.content.decode()


def test_get_writes_nothing(article, browser_of):
    browser_of("member").get(article.get_url())
    assert not Discussion.objects.exists()
    answer = browser_of("member").get(address(article))
    assert answer["Location"] == f"{article.get_url()}#raspuns"

"""Who is told of a comment: once, only who may read it, never before it is shown."""

import pytest
from django.urls import reverse
from wagtail.models import PageViewRestriction

from site_modules.accounts.models import User
from site_modules.comments import services
from site_modules.notifications.messages import message_of
from site_modules.notifications.models import Notification, OutgoingMail
from tests.comments.conftest import fresh

pytestmark = pytest.mark.usefixtures("commits_at_once")


def told() -> list[tuple[str, str]]:
    found = Notification.objects.exclude(kind__startswith="accounts.").order_by("pk")
    return [(line.recipient.username, line.kind) for line in found.select_related("recipient")]


def test_author_of_the_article_and_followers(article, write, person):
    services.follow(page_id=article.pk, user=person("delegate"))
    services.follow(page_id=article.pk, user=person("member"))
    comment = write(article)
    assert sorted(told()) == [("author", "comments.followed"), ("delegate", "comments.followed")]
    line = Notification.objects.get(recipient=person("delegate"))
    assert line.url == f"{article.get_url()}?comentariu={comment.pk}#c{comment.pk}"
    assert message_of(line) == f"Member Exemplu a scris un comentariu la „{article.title}”"


def test_answer_that_mentions_tells_once(article, write, person):
    first = write(article, "member")
    Notification.objects.all().delete()
    write(article, "author", text="@member @delegate bine zis", parent=first)
    assert sorted(told()) == [("delegate", "comments.mention"), ("member", "comments.reply")]


def test_grouped_by_page(article, write, person):
    first = write(article, "member")
    for _time in range(3):
        write(article, "other_member", parent=first)
    line = Notification.objects.get(recipient=person("member"))
    assert line.count == 3
    assert message_of(line).endswith("„Grădina din spatele blocului”: 3")


def test_author_may_stop_being_told(article, write, person):
    services.unfollow(page_id=article.pk, user=person("author"))
    write(article)
    assert told() == []


def test_nobody_is_told_before_approval(article, write, person):
    User.objects.filter(username="member").update(trusted_at=None)
    comment = write(article, text="@delegate uite")
    assert told() == []
    services.approve(comment=fresh(comment), by=person("moderator"))
    assert sorted(told()) == [("author", "comments.followed"), ("delegate", "comments.mention")]


def test_restoring_tells_nobody_again(article, write, person):
    comment = write(article, text="@delegate uite")
    before = told()
    services.hide(comment=comment, by=person("moderator"))
    services.restore(comment=fresh(comment), by=person("moderator"))
    assert told() == before
    assert set(Notification.objects.values_list("count", flat=True)) == {1}


def test_who_may_not_see_the_page_any_more_is_not_told(article, write, person):
    services.follow(page_id=article.pk, user=person("delegate"))
    first = write(article, "delegate")
    Notification.objects.all().delete()
    restriction = PageViewRestriction.objects.create(page=article, restriction_type="groups")
    restriction.groups.set(person("moderator").groups.filter(name="Moderatori"))
    type(article).objects.filter(pk=article.pk).update(is_public=False)
    page = type(article).objects.get(pk=article.pk)
    write(page, "moderator", text="@delegate @member", parent=first)
    assert told() == []


@pytest.mark.parametrize("change", [{"is_active": False}, {"suspended_at": "2020-01-01T00:00Z"}])
def test_closed_and_suspended_accounts_are_not_told(article, write, change):
    User.objects.filter(username="delegate").update(**change)
    write(article, text="@delegate uite")
    assert "delegate" not in dict(told())


def test_private_member_is_neither_named_nor_told(article, write, person):
    profile = person("delegate").profile
    profile.visibility = "private"
    profile.save()
    comment = write(article, text="@delegate și @nimeni și @member")
    assert "Delegate Exemplu" not in comment.html
    assert "@delegate" in comment.html
    assert "@nimeni" in comment.html
    assert '<a class="mention" href="/membri/member/">@Member Exemplu</a>' in comment.html
    assert "delegate" not in dict(told())


def test_mention_goes_when_the_person_hides_their_page(article, write, person):
    comment = write(article, text="Mulțumesc, @delegate")
    assert "Delegate Exemplu" in comment.html
    profile = person("delegate").profile
    profile.visibility = "private"
    profile.save()
    assert "Delegate Exemplu" not in fresh(comment).html


def test_checkbox_follows(article, browser_of):
    address = reverse("comments:write", args=[article.pk])
    browser_of("member").post(address, {"text": "Primul", "follows": "1"})
    browser_of("other_member").post(address, {"text": "Al doilea"})
    assert ("member", "comments.followed") in told()


def test_mail_holds_no_words_of_the_comment(article, write, person):
    first = write(article, "member")
    write(article, "other_member", parent=first, text="ZMEURICA-SECRETĂ")
    mail = OutgoingMail.objects.get(recipients=[person("member").email])
    assert "ZMEURICA" not in mail.text_body + mail.html_body + mail.subject
    assert "Other Exemplu" in mail.text_body

"""What happens to comments when somebody leaves, or asks for a copy."""

import json
import zipfile
from io import BytesIO
from unittest.mock import Mock

from django.urls import reverse

from site_modules.accounts.enums import ProfileVisibility
from site_modules.comments import services, tasks
from site_modules.comments.models import CommentEdit, DiscussionFollow, Mention, Thanks
from site_modules.privacy.archive import write_archive
from site_modules.privacy.services import erase_account, finish_erasure
from tests.comments.conftest import age, fresh


def erase(user):
    finish_erasure(record_id=erase_account(user=user, by=user).pk)


def test_words_stay_under_deleted_user(article, write, person, browser_of):
    member = person("member")
    comment = write(article, text="Un gând care rămâne")
    age(comment, 40)
    services.edit_comment(
        comment=fresh(comment), by=member, text="Un gând care rămâne, scris mai bine", revision=1
    )
    answer = write(article, "other_member", parent=comment)
    browser = browser_of("other_member")
    assert "Member Exemplu" in browser.get(article.get_url()).content.decode()
    erase(member)
    page = browser.get(article.get_url()).content.decode()
    assert "Un gând care rămâne, scris mai bine" in page
    assert "Utilizator șters" in page
    assert "Member Exemplu" not in page
    assert answer.source in page
    assert not CommentEdit.objects.exists()
    assert fresh(comment).edited_at is None


def test_mentions_become_neutral(article, write, person):
    comment = write(article, "other_member", text="Mulțumesc, @member. Și @member.alt!")
    erase(person("member"))
    assert not Mention.objects.exists()
    found = fresh(comment)
    assert found.source == "Mulțumesc, [utilizator șters]. Și @member.alt!"
    assert "Exemplu" not in found.html
    assert "/membri/member/" not in found.html


def test_mentions_in_earlier_words_become_neutral(article, write, person):
    comment = write(article, "other_member", text="Bravo, @member")
    age(comment, 40)
    services.edit_comment(
        comment=fresh(comment), by=person("other_member"), text="Bravo", revision=1
    )
    erase(person("member"))
    edit = CommentEdit.objects.get()
    assert "member" not in edit.source
    assert "Exemplu" not in edit.html


def test_thanks_and_follows_go_with_their_counts(article, write, person):
    comment = write(article, "other_member")
    services.thank(comment=comment, by=person("member"))
    services.thank(comment=comment, by=person("delegate"))
    services.follow(page_id=article.pk, user=person("member"))
    erase(person("member"))
    assert fresh(comment).thanks_count == Thanks.objects.count() == 1
    assert not DiscussionFollow.objects.exists()


def test_own_address_in_own_and_foreign_words_goes(article, write, person):
    own = write(article, text="Scrieți-mi la member@punte.example")
    foreign = write(article, "other_member", text="Scrie-i la member@punte.example")
    erase(person("member"))
    for comment in (own, foreign):
        assert "member@punte.example" not in fresh(comment).source
        assert "member@punte.example" not in fresh(comment).html


def test_copy_holds_comments_edits_thanks(article, write, person):
    member = person("member")
    comment = write(article, text="Prima formă")
    age(comment, 40)
    services.edit_comment(comment=fresh(comment), by=member, text="A doua formă", revision=1)
    services.thank(comment=write(article, "other_member"), by=member)
    services.follow(page_id=article.pk, user=member)
    target = BytesIO()
    write_archive(member, target)
    data = json.loads(zipfile.ZipFile(target).read("data.json"))["data"]
    assert data["comments.Comment"][0]["source"] == "A doua formă"
    assert data["comments.Comment"][0]["page"] == article.title
    assert data["comments.CommentEdit"][0]["source"] == "Prima formă"
    assert len(data["comments.Thanks"]) == len(data["comments.DiscussionFollow"]) == 1
    assert len(data["comments.Comment"]) == 1


def test_a_changed_name_and_a_closed_page_do_not_wait_for_the_worker(
    article, write, person, browser_of, monkeypatch, django_capture_on_commit_callbacks
):
    """The queue may be long or its worker away; what is kept of a discussion shows it at once."""
    monkeypatch.setattr(tasks, "person_changed", Mock())
    write(article)
    reader = browser_of("other_member")
    assert "/membri/member/" in reader.get(article.get_url()).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        member = person("member")
        member.first_name = "Altfel"
        member.save(update_fields=["first_name"])
        member.profile.visibility = ProfileVisibility.PRIVATE
        member.profile.save(update_fields=["visibility"])
    page = reader.get(article.get_url()).content.decode()
    assert "Altfel Exemplu" in page
    assert "Member Exemplu" not in page
    assert "/membri/member/" not in page


def test_who_wrote_what_was_taken_away_is_not_named_by_answers(article, write, person, browser_of):
    root = write(article, "other_member")
    second = write(article, "other_member", parent=root)
    third = write(article, "delegate", parent=second)
    write(article, "other_member", parent=third)
    reader = browser_of("visitor")
    address = f"{article.get_url()}?discutie={root.pk}"
    assert "ca răspuns la" in reader.get(address).content.decode()
    assert "Delegate Exemplu" in reader.get(address).content.decode()
    services.hide(comment=third, by=person("moderator"), reason="Regula 2")
    page = reader.get(address).content.decode()
    assert "Delegate Exemplu" not in page
    assert "Comentariu ascuns" in page


def test_visitors_do_not_learn_the_name_behind_a_mention(article, write, person, browser_of):
    """Whoever is addressed did not choose to stand on a public page."""
    comment = write(article, "other_member", text="Ce crezi, @member?")
    age(comment, 40)
    services.edit_comment(
        comment=fresh(comment), by=person("other_member"), text="Și tu, @member?", revision=1
    )
    roads = (
        article.get_url(),
        reverse("comments:part", args=[article.pk]),
        reverse("comments:history", args=[comment.pk]),
        f"/api/v1/pages/{article.pk}/comments",
        f"/api/v1/comments/{comment.pk}",
        f"/api/v1/comments/{comment.pk}/history",
    )
    for road in roads:
        shown = browser_of("visitor").get(road).content.decode()
        assert "@member?" in shown, road
        assert "Member Exemplu" not in shown, road
        assert "/membri/member/" not in shown, road
    for road in roads[:3]:
        shown = browser_of("other_member").get(road).content.decode()
        assert '/membri/member/">@Member Exemplu</a>' in shown, road

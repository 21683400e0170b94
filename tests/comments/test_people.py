"""What happens to comments when somebody leaves, or asks for a copy."""

import json
import zipfile
from io import BytesIO

from site_modules.comments import services
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

"""What happens in the forum when somebody leaves, or asks for a copy."""

import json
import zipfile
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from forum.forum_conversation.models import Post
from forum.portal import services
from forum.portal.models import Ballot, PollTerms, PostFile, PostThanks, TopicFollow
from forum.portal.services import NewPoll
from site_modules.privacy.archive import write_archive
from site_modules.privacy.services import erase_account, finish_erasure
from tests.forum.conftest import counts_of, fresh

pytestmark = pytest.mark.django_db


def erase(user):
    finish_erasure(record_id=erase_account(user=user, by=user).pk)


def test_words_stay_under_deleted_user_and_counts_are_right(
    common, open_topic, answer, person, browser_of
):
    topic = open_topic(common, text="Un gând care rămâne")
    quoted = Post.objects.get(topic=topic)
    answer(topic, "other_member", f"> @member ([#1](/forum/mesaj/{quoted.pk}/)):\n>\n> Un gând")
    before = counts_of(common)
    client = browser_of("other_member")
    address = reverse("forum:topic", args=[topic.pk])
    assert "Member Exemplu" in client.get(address).content.decode()
    erase(person("member"))
    shown = client.get(address).content.decode()
    assert "Un gând care rămâne" in shown and "Utilizator șters" in shown
    assert "Member Exemplu" not in shown and "@member" not in shown
    assert "[utilizator șters]" in shown
    assert counts_of(common) == before


def test_thanks_votes_follows_and_files_go(common, open_topic, answer, person, commits_at_once):
    topic = open_topic(common, "other_member", poll=NewPoll("Ce?", ["a", "b"]))
    post = Post.objects.get(topic=topic)
    services.thank(post=post, by=person("member"))
    services.vote(topic=topic, voter=person("member"), options=[topic.poll.options.first().pk])
    answer(topic, files=[SimpleUploadedFile("a.txt", b"x")])
    member = person("member")
    erase(member)
    assert fresh(post).thanks_count == PostThanks.objects.count() == 0
    assert PollTerms.objects.get().voter_count == Ballot.objects.count() == 0
    assert topic.poll.options.first().votes.count() == 0
    assert not TopicFollow.objects.filter(user=member.pk).exists()
    assert not PostFile.objects.exists()


def test_own_address_in_own_and_foreign_words_goes(common, open_topic, answer, person):
    topic = open_topic(common, text="Scrieți-mi la member@punte.example")
    foreign = answer(topic, "other_member", "Scrie-i la member@punte.example")
    erase(person("member"))
    for post in (Post.objects.get(topic=topic, number=1), fresh(foreign)):
        assert "member@punte.example" not in post.content
        assert "member@punte.example" not in post.html


def test_a_copy_holds_posts_topics_votes(common, open_topic, person):
    member = person("member")
    topic = open_topic(
        common, title="Titlul meu", text="Textul meu", poll=NewPoll("?!", ["a", "b"])
    )
    services.vote(topic=topic, voter=member, options=[topic.poll.options.first().pk])
    target = BytesIO()
    write_archive(member, target)
    data = json.loads(zipfile.ZipFile(target).read("data.json"))["data"]
    assert data["forum_conversation.Post"][0]["content"] == "Textul meu"
    assert data["forum_conversation.Topic"][0]["subject"] == "Titlul meu"
    assert len(data["forum_polls.TopicPollVote"]) == len(data["forum_portal.Ballot"]) == 1

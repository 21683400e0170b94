"""Opening topics and answering: counts, numbers, refusals, nothing sent twice."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal import services
from forum.portal.models import ForumSettings, PostFile, TopicFollow
from forum.portal.services import ForumRefused
from site_modules.accounts.models import User
from tests.factories import office_bytes, picture_bytes
from tests.forum.conftest import counts_of, fresh

pytestmark = pytest.mark.django_db


def test_a_topic_and_its_answers_are_counted(common, open_topic, answer):
    topic = open_topic(common)
    assert counts_of(common) == (1, 1)
    first, second = answer(topic, "other_member"), answer(topic)
    topic = fresh(topic)
    assert [first.number, second.number] == [2, 3]
    assert (topic.posts_count, topic.answer_count, topic.last_post_id) == (3, 2, second.pk)
    assert counts_of(common) == (1, 3)
    assert fresh(common).last_post_id == second.pk


def test_the_form_opens_a_topic_with_a_file_and_a_poll(common, browser_of):
    client = browser_of("member")
    address = reverse("forum:new_topic", args=[common.pk])
    page = client.get(address)
    assert "Adaugă un subiect nou" in page.content.decode()
    sent = {
        "form_token": "jeton-1", "title": "Cum motivați voluntarii?", "text": "După **un an**.",
        "uploads": [SimpleUploadedFile("raport șters.docx", office_bytes())],
        "question": "Ce îi ține aproape?", "options": "Întâlniri\r\nCursuri\r\n\r\nCursuri",
        "most_chosen": "1", "ends": "2099-05-24", "can_change": "1",
    }  # fmt: skip
    response = client.post(address, sent)
    topic = Topic.objects.get()
    assert response["Location"] == reverse("forum:topic", args=[topic.pk])
    assert [option.text for option in topic.poll.options.all()] == ["Întâlniri", "Cursuri"]
    assert topic.poll.terms.closes_at.year == 2099
    assert "<strong>un an</strong>" in topic.first_post.html
    file = PostFile.objects.get()
    assert file.name == "raport_șters.docx" and "raport" not in file.file.name.split("/")[1]
    shown = client.get(response["Location"]).content.decode()
    assert "Ce îi ține aproape?" in shown and "raport_șters.docx" in shown
    # Sent again: the same topic.
    again = client.post(address, sent | {"uploads": []})
    assert again["Location"] == response["Location"]
    assert Topic.objects.count() == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"title": " "}, "titlu"),
        ({"title": "x" * 151}, "titlul are"),
        ({"text": ""}, "scrie mesajul"),
        ({"text": "x" * 10_001}, "mesajul are"),
        ({"question": "Ce?", "options": "una"}, "între 2 și 20"),
        ({"question": "", "options": "una\ndouă"}, "întrebarea"),
        ({"question": "Ce?", "options": "\n".join(map(str, range(21)))}, "între 2 și 20"),
        ({"question": "Ce?", "options": "a\nb", "ends": "2001-01-01"}, "viitor"),
        ({"question": "Ce?", "options": "a\nb", "ends": "mâine"}, "o zi"),
        ({"question": "Ce?", "options": "a\nb", "most_chosen": "²"}, "un număr"),
    ],
)
def test_wrong_topics_come_back_with_what_was_typed(common, browser_of, change, words):
    sent = {"form_token": "t", "title": "Un titlu bun", "text": "Text păstrat"} | change
    response = browser_of("member").post(reverse("forum:new_topic", args=[common.pk]), sent)
    shown = response.content.decode()
    assert response.status_code == 422
    assert words in shown.lower()
    for kept in ("title", "question"):
        if sent.get(kept, "").strip():
            assert sent[kept] in shown
    assert not Topic.objects.exists()


def test_nothing_is_written_where_one_may_not(common, private, browser_of, open_topic, person):
    foreign = open_topic(private, "delegate")
    client = browser_of("member")
    for address in (
        reverse("forum:new_topic", args=[private.pk]),
        reverse("forum:new_topic", args=[999_999]),
        reverse("forum:new_topic", args=[common.parent_id]),
    ):
        assert client.get(address).status_code == 404
        assert client.post(address, {"title": "Un titlu", "text": "x"}).status_code == 404
    response = client.post(reverse("forum:answer", args=[foreign.pk]), {"text": "cuvinte scrise"})
    shown = response.content.decode()
    assert response.status_code == 422 and "cuvinte scrise" in shown
    assert foreign.subject not in shown
    assert Post.objects.count() == 1
    announcements = type(common).objects.get(name="Anunțuri")
    with pytest.raises(ForumRefused) as refusal:
        services.open_topic(
            forum_id=announcements.pk, author=person("member"), title="Un titlu", text="x"
        )
    assert refusal.value.code == "no_topics"


def test_a_topic_locked_while_somebody_answers(common, open_topic, browser_of, person):
    topic = open_topic(common)
    client = browser_of("other_member")
    services.lock_topic(topic=topic, by=person("moderator"), reason="S-a încheiat.")
    response = client.post(
        reverse("forum:answer", args=[topic.pk]), {"form_token": "t", "text": "Am scris mult."}
    )
    assert response.status_code == 422
    assert "Am scris mult." in response.content.decode()
    assert "închis" in response.content.decode()
    shown = client.get(reverse("forum:topic", args=[topic.pk])).content.decode()
    assert "S-a încheiat." in shown and 'id="raspuns"' not in shown


def test_a_topic_moved_while_somebody_answers_keeps_the_answer(
    common, private, open_topic, answer, person
):
    topic = open_topic(common)
    other = type(common).objects.get(name="Finanțare")
    services.move_topic(topic=topic, by=person("moderator"), forum_id=other.pk)
    post = answer(topic, "other_member")
    assert fresh(post).topic.forum_id == other.pk
    assert counts_of(common) == (0, 0) and counts_of(other) == (1, 2)
    services.move_topic(topic=fresh(topic), by=person("moderator"), forum_id=private.pk)
    with pytest.raises(ForumRefused) as refusal:
        answer(topic, "other_member")
    assert refusal.value.code == "topic_gone"


def test_an_answer_names_a_post_of_its_own_topic_only(common, open_topic, answer):
    topic, other = open_topic(common), open_topic(common)
    with pytest.raises(ForumRefused) as refusal:
        answer(topic, answers=other.first_post or Post.objects.get(topic=other))
    assert refusal.value.code == "answered_gone"


def test_a_form_sent_twice_writes_once(common, open_topic, browser_of):
    topic = open_topic(common)
    client = browser_of("member")
    sent = {"form_token": "acelasi", "text": "O singură dată"}
    first = client.post(reverse("forum:answer", args=[topic.pk]), sent)
    second = client.post(reverse("forum:answer", args=[topic.pk]), sent)
    assert first["Location"] == second["Location"]
    assert Post.objects.filter(topic=topic).count() == 2


def test_new_people_wait_and_so_do_posts_in_moderated_forums(
    common, moderated, open_topic, answer, browser_of, person
):
    User.objects.filter(username="contributor").update(trusted_at=None)
    waiting = open_topic(common, "contributor")
    in_moderated = open_topic(moderated, "member")
    by_moderator = open_topic(moderated, "moderator")
    assert [one.state for one in (waiting, in_moderated, by_moderator)] == [
        PostState.WAITING, PostState.WAITING, PostState.VISIBLE,
    ]  # fmt: skip
    post = answer(by_moderator, "member")
    assert (post.state, post.number) == (PostState.WAITING, None)
    own = browser_of("contributor").get(reverse("forum:topic", args=[waiting.pk]))
    assert "așteaptă un moderator" in own.content.decode()
    other = browser_of("member").get(reverse("forum:topic", args=[waiting.pk]))
    assert other.status_code == 404
    mine = browser_of("member").get(reverse("forum:topic", args=[by_moderator.pk]))
    assert "in-asteptare" in mine.content.decode()


def test_limits_hold_for_members_and_not_for_moderators(common, open_topic, answer):
    topic = open_topic(common, "moderator")
    for _number in range(20):
        answer(topic)
    with pytest.raises(ForumRefused) as refusal:
        answer(topic)
    assert refusal.value.code == "too_many"
    for _number in range(22):
        answer(topic, "moderator")


def test_an_archived_forum_takes_nothing(common, open_topic, answer):
    topic = open_topic(common)
    settings = ForumSettings.objects.get(forum=common)
    settings.is_archived = True
    settings.save()
    with pytest.raises(ForumRefused):
        answer(topic)


def test_preview_changes_nothing(common, open_topic, browser_of):
    topic = open_topic(common)
    response = browser_of("member").post(
        reverse("forum:answer", args=[topic.pk]), {"text": "**gros**", "previzualizare": "1"}
    )
    assert "<strong>gros</strong>" in response.content.decode()
    assert Post.objects.filter(topic=topic).count() == 1


def test_a_quotation_links_to_its_post(common, open_topic, browser_of, person):
    topic = open_topic(common, text="Primul rând\n> vechi\nal doilea")
    post = topic.first_post or Post.objects.get(topic=topic)
    shown = browser_of("other_member").get(
        reverse("forum:topic", args=[topic.pk]), {"citeaza": post.pk}
    )
    text = shown.context["form"]["text"]
    assert text.startswith(f"> @member ([#1](/forum/mesaj/{post.pk}/)):\n>\n> Primul rând\n")
    assert "vechi" not in text


class TestFiles:
    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("pagina.pdf", b"<html><script>alert(1)</script>"),
            ("virus.exe", b"MZ"),
            ("gol.pdf", b""),
            ("desen.svg", b"<svg onload='x'/>"),
            ("macro.docx", office_bytes(extra={"word/vbaProject.bin": b"x"})),
            ("poza.png", b"GIF89a"),
        ],
        ids=["a page", "a program", "empty", "a drawing", "macros", "another kind"],
    )
    def test_bad_ones_are_refused_by_name(self, common, open_topic, answer, name, content):
        topic = open_topic(common)
        with pytest.raises(ForumRefused) as refusal:
            answer(topic, files=[SimpleUploadedFile(name, content)])
        assert refusal.value.field == "uploads"
        assert PostFile.objects.count() == 0
        assert Post.objects.filter(topic=topic).count() == 1

    def test_too_many_and_too_large(self, common, open_topic, answer, monkeypatch):
        topic = open_topic(common)
        files = [SimpleUploadedFile(f"{n}.txt", b"a") for n in range(6)]
        with pytest.raises(ForumRefused) as refusal:
            answer(topic, files=files)
        assert refusal.value.code == "many_files"
        monkeypatch.setattr("forum.portal.services.files.MOST_BYTES", 10)
        with pytest.raises(ForumRefused) as refusal:
            answer(topic, files=[SimpleUploadedFile("mare.txt", b"a" * 11)])
        assert refusal.value.code == "large"
        monkeypatch.setattr("forum.portal.services.files.QUOTA_BYTES", 5)
        with pytest.raises(ForumRefused) as refusal:
            answer(topic, files=[SimpleUploadedFile("plin.txt", b"a" * 9)])
        assert refusal.value.code == "quota"

    def test_they_are_downloads_for_those_who_read_the_post(
        self, common, private, open_topic, answer, browser_of
    ):
        topic = open_topic(private, "delegate")
        answer(topic, "delegate", files=[SimpleUploadedFile("poză.png", picture_bytes())])
        address = reverse("forum:file", args=[PostFile.objects.get().pk, "poză.png"])
        response = browser_of("delegate").get(address)
        assert response.status_code == 200
        assert response["Content-Disposition"].startswith("attachment")
        assert response["X-Content-Type-Options"] == "nosniff"
        assert response["Cache-Control"] == "private, no-store"
        assert browser_of("member").get(address).status_code == 404
        assert browser_of("visitor").get(address).status_code == 302

    def test_those_of_waiting_posts_are_for_their_author_and_moderators(
        self, moderated, open_topic, browser_of
    ):
        open_topic(moderated, files=[SimpleUploadedFile("a.txt", b"text")])
        address = reverse("forum:file", args=[PostFile.objects.get().pk, "a.txt"])
        found = {
            who: browser_of(who).get(address).status_code
            for who in ("member", "moderator", "other_member")
        }
        assert found == {"member": 200, "moderator": 200, "other_member": 404}

    def test_owners_delete_them(self, common, open_topic, browser_of, commits_at_once):
        open_topic(common, files=[SimpleUploadedFile("a.txt", b"text")])
        file = PostFile.objects.get()
        path = file.file.path
        address = reverse("forum:delete_file", args=[file.pk])
        assert browser_of("other_member").post(address).status_code == 404
        browser_of("member").post(address)
        assert not PostFile.objects.exists()
        from pathlib import Path

        assert not Path(path).exists()


def test_who_writes_follows_unless_they_said_no(common, open_topic, answer, person):
    topic = open_topic(common)
    services.follow_topic(topic_id=topic.pk, user=person("member"), is_following=False)
    answer(topic)
    assert not TopicFollow.objects.get(topic=topic, user=person("member")).is_following
    services.set_follows_own(user=person("other_member"), follows_own=False)
    answer(topic, "other_member")
    assert not TopicFollow.objects.filter(user=person("other_member")).exists()

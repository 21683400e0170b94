"""Faults of django-machina 1.3.1 as its users meet them: each is named in a sentence, and each test
would fail on the library as it comes."""

from html.parser import HTMLParser
from unittest import mock

import pytest
from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import NoReverseMatch, get_resolver, reverse
from machina.apps.forum.models import Forum

from cms.core.members_text import render
from forum.access import can_read, forget_map, readable_forums
from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal import services
from forum.portal.enums import Level
from forum.portal.models import Ballot, PostFile
from forum.portal.services import ForumRefused, NewPoll
from forum.portal.services.board import create_forum
from forum.portal.services.rights import set_levels
from site_modules.accounts.enums import Role
from site_modules.accounts.models import User, role_group
from tests.factories import picture_bytes
from tests.forum.conftest import fresh
from tests.timing import least_cpu_seconds

pytestmark = pytest.mark.django_db

POLL = NewPoll("Ce alegem?", ["Unu", "Doi"])


class Tags(HTMLParser):
    """What a browser would run."""

    def __init__(self):
        super().__init__()
        self.dangerous = []

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "img", "iframe", "svg", "object"):
            self.dangerous.append(tag)
        for name, value in attrs:
            if name.startswith("on") or (value or "").strip().lower().startswith("javascript:"):
                self.dangerous.append(name)


class TestText:
    @pytest.mark.parametrize(
        "text",
        [
            "`<script>alert(1)</script>`\n\n\n`<img src=x onerror=alert(1)>`\n\n",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "[x](java&#115;cript:alert(1)) ![y](javascript:alert(1))",
            '[x](http://a.ro "\' onmouseover=alert(1) x=")',
        ],
    )
    def test_text_of_members_runs_as_script_in_the_browser(self, common, open_topic, text):
        topic = open_topic(common, text=text)
        found = Tags()
        found.feed(Post.objects.get(topic=topic).html)
        assert found.dangerous == []

    @pytest.mark.parametrize("bomb", ["[](" * 10_000, ">" * 5_000, "* " * 5_000 + "x"])
    def test_thirty_kilobytes_of_text_stall_a_process(self, bomb):
        assert least_cpu_seconds(lambda: render(bomb), limit=2) < 2

    def test_a_post_may_be_of_any_length(self, common, open_topic):
        with pytest.raises(ForumRefused):
            open_topic(common, text="x" * 200_000)


class TestForeignChildren:
    def test_a_file_of_a_private_forum_can_be_moved_to_ones_own_post_and_read(
        self, common, private, open_topic, answer, browser_of
    ):
        secret = open_topic(private, "delegate", files=[SimpleUploadedFile("a.txt", b"secret")])
        own = open_topic(common)
        file = PostFile.objects.get()
        client = browser_of("member")
        client.post(
            reverse("forum:answer", args=[own.pk]),
            {"form_token": "t", "text": "x", "attachment-TOTAL_FORMS": "1",
             "attachment-INITIAL_FORMS": "1", "attachment-0-id": file.pk, "uploads": str(file.pk)},
        )  # fmt: skip
        client.post(reverse("forum:delete_file", args=[file.pk]))
        assert PostFile.objects.get().post.topic_id == secret.pk
        assert client.get(reverse("forum:file", args=[file.pk, "a.txt"])).status_code == 404

    def test_options_of_somebody_elses_poll_can_be_edited(self, common, open_topic, browser_of):
        topic = open_topic(common, "other_member", poll=POLL)
        option = topic.poll.options.first()
        post = Post.objects.get(topic=open_topic(common))
        browser_of("member").post(
            reverse("forum:edit", args=[post.pk]),
            {"text": "x", "revision": 1, "poll-0-id": option.pk, "poll-0-text": "Furat",
             "options": "Furat\nRău", "question": "Furat?"},
        )  # fmt: skip
        option.refresh_from_db()
        assert option.text == "Unu"

    def test_a_poll_is_changed_after_people_voted(self, common, open_topic, browser_of, person):
        topic = open_topic(common, poll=POLL)
        option = topic.poll.options.first()
        services.vote(topic=topic, voter=person("other_member"), options=[option.pk])
        post = Post.objects.get(topic=topic)
        browser_of("member").post(
            reverse("forum:edit", args=[post.pk]),
            {"text": "x", "title": "Un titlu nou", "revision": 1, "options": "Altceva\nNimic"},
        )
        assert [one.text for one in topic.poll.options.all()] == ["Unu", "Doi"]

    def test_answering_under_another_forums_id_skips_moderation_and_locks_foreign_topics(
        self, common, moderated, open_topic, browser_of
    ):
        topic = open_topic(moderated, "moderator")
        client = browser_of("member")
        client.post(
            reverse("forum:answer", args=[topic.pk]),
            {"form_token": "t", "text": "Ocolesc", "forum": common.pk, "forum_pk": common.pk,
             "lock_topic": "1", "topic_type": "2"},
        )  # fmt: skip
        assert Post.objects.get(content="Ocolesc").state == PostState.WAITING
        assert not fresh(topic).is_locked and fresh(topic).is_topic

    def test_forum_topic_and_post_need_not_belong_together(self, common, private, open_topic):
        """No address of ours names two of them, so no two can disagree."""
        names = ("forum_id", "topic_id", "post_id", "file_id")
        for pattern in get_resolver("forum.portal.urls").url_patterns:
            assert sum(f":{name}>" in str(pattern.pattern) for name in names) <= 1


class TestFiles:
    def test_names_with_diacritics_break_the_header_so_that_browsers_run_the_file(
        self, common, open_topic, browser_of
    ):
        open_topic(common, files=[SimpleUploadedFile("anexă țară.txt", b"<script>x</script>")])
        file = PostFile.objects.get()
        response = browser_of("member").get(reverse("forum:file", args=[file.pk, file.name]))
        assert response["Content-Disposition"] == (
            "attachment; filename*=utf-8''anex%C4%83_%C8%9Bar%C4%83.txt"
        )
        assert "sandbox" in response["Content-Security-Policy"]

    def test_files_of_waiting_posts_download(self, moderated, open_topic, browser_of):
        open_topic(moderated, files=[SimpleUploadedFile("a.txt", b"x")])
        address = reverse("forum:file", args=[PostFile.objects.get().pk, "a.txt"])
        assert browser_of("other_member").get(address).status_code == 404

    def test_files_lie_in_the_public_folder_under_their_own_names(
        self, common, open_topic, settings
    ):
        open_topic(common, files=[SimpleUploadedFile("statut.txt", b"x")])
        path = PostFile.objects.get().file.path
        assert path.startswith(str(settings.PRIVATE_MEDIA_ROOT))
        assert not path.startswith(str(settings.MEDIA_ROOT))

    def test_any_kind_size_and_number_of_files_is_taken(self, common, open_topic):
        for files in (
            [SimpleUploadedFile("a.html", b"<script>")],
            [SimpleUploadedFile(f"{n}.txt", b"x") for n in range(20)],
            [SimpleUploadedFile("a.txt", b"x" * (10 * 1024 * 1024 + 1))],
        ):
            with pytest.raises(ForumRefused):
                open_topic(common, files=files)

    def test_a_cache_may_attach_the_files_of_one_form_to_another_post(self, common, open_topic):
        """Files go with their own request: a form that comes back asks for them again."""
        with pytest.raises(ForumRefused):
            open_topic(common, text="", files=[SimpleUploadedFile("a.txt", b"x")])
        open_topic(common)
        assert not PostFile.objects.exists()


class TestWhoSees:
    def test_feeds_leak_private_forums_between_threads(self):
        for name in ("forum_feeds:latest_topics", "forum_feeds:forum_topics"):
            with pytest.raises(NoReverseMatch):
                reverse(name)

    def test_a_group_allowed_in_one_forum_sees_others_by_the_order_of_forums(self, person):
        group = Group.objects.create(name="Numai unul")
        stranger = User.objects.create_user(username="strain", email="strain@punte.example")
        stranger.groups.add(group)
        one, two, three = (create_forum(name=f"F{n}") for n in range(3))
        for forum in (one, three):
            set_levels(forum=forum, levels={group: Level.NONE})
        set_levels(forum=two, levels={group: Level.READ})
        stranger = User.objects.get(pk=stranger.pk)
        assert readable_forums(stranger) == {two.pk}

    def test_a_forum_is_read_below_a_category_that_is_closed(self, common, person):
        set_levels(forum=common.parent, levels={role_group(Role.MEMBER): Level.NONE})
        assert not can_read(person("member"), common.pk)

    def test_waiting_posts_and_topics_are_seen_in_lists_and_on_pages(
        self, common, moderated, open_topic, answer, browser_of
    ):
        topic = open_topic(moderated, "moderator", title="Subiect arătat")
        answer(topic, "member", "Cuvinte care așteaptă")
        open_topic(moderated, "member", title="Subiect care așteaptă", text="Și cuvintele lui")
        client = browser_of("other_member")
        for address in (
            reverse("forum:index"), reverse("forum:forum", args=[moderated.pk]),
            reverse("forum:topic", args=[topic.pk]), reverse("forum:unread"),
            reverse("forum:person", args=["member"]),
        ):  # fmt: skip
            shown = client.get(address).content.decode()
            assert "care așteaptă" not in shown and "cuvintele lui" not in shown

    def test_an_approved_post_stays_approved_whatever_it_says_later(
        self, moderated, open_topic, answer, person
    ):
        post = answer(open_topic(moderated, "moderator"))
        services.approve_post(post=post, by=person("moderator"))
        services.edit_post(post=fresh(post), by=person("member"), text="Reclamă", revision=1)
        assert "Reclamă" not in fresh(post).content and fresh(post).has_pending

    def test_reading_is_not_checked_on_the_page_for_answers(self, private, open_topic, browser_of):
        topic = open_topic(private, "delegate", text="Cuvinte secrete")
        address = reverse("forum:answer", args=[topic.pk])
        client = browser_of("member")
        assert client.get(address).status_code == 404
        assert "secrete" not in client.post(address, {"text": "x"}).content.decode()

    def test_reading_is_not_checked_in_the_list_of_subscriptions(
        self, private, open_topic, browser_of, person
    ):
        topic = open_topic(private, "delegate", title="Titlu secret")
        services.follow_topic(topic_id=topic.pk, user=person("member"))
        services.follow_forum(forum_id=private.pk, user=person("member"))
        shown = browser_of("member").get(reverse("forum:followed")).content.decode()
        assert "Titlu secret" not in shown and private.name not in shown


class TestDecisions:
    def test_refusing_deletes_posts_that_were_approved(self, moderated, open_topic, answer, person):
        post = answer(open_topic(moderated, "moderator"))
        seen = fresh(post)
        assert services.approve_post(post=post, by=person("moderator"))
        assert not services.reject_post(post=seen, by=person("administrator"))
        assert fresh(post).state == PostState.VISIBLE

    def test_moderators_approve_what_they_wrote(self, moderated, open_topic, answer, person):
        from site_modules.moderation.permissions import can_decide
        from site_modules.moderation.targets import find_target

        post = answer(open_topic(moderated, "administrator"), "moderator")
        target = find_target("forum_conversation.post")
        may = can_decide(person("moderator"), target=target, content=post, author_id=post.poster_id)
        assert not may


class TestPeople:
    def test_deleting_a_person_deletes_everybodys_answers(self, common, open_topic, answer):
        topic = open_topic(common, "member")
        answer(topic, "other_member", "Rămâne")
        User.objects.get(username="member").delete()
        assert fresh(topic).poster is None
        assert Post.objects.filter(content="Rămâne").exists()
        assert Post.objects.get(topic=topic, number=1).poster is None

    def test_every_visit_of_a_stranger_makes_a_session(self, client):
        from django.contrib.sessions.models import Session

        before = Session.objects.count()
        for address in ("/", "/forum/", "/nu-exista/"):
            response = client.get(address)
            assert "sessionid" not in response.cookies
        assert Session.objects.count() == before


class TestInput:
    def test_odd_input_is_answered_with_an_error_page(self, common, open_topic, browser_of):
        topic = open_topic(common)
        client = browser_of("member")
        client.raise_request_exception = True
        for address in (
            f"/forum/subiect/{topic.pk}/?post=²", "/forum/membri/²/", "/forum/mesaj/²/",
            f"/forum/subiect/{topic.pk}/?pagina=²&raspuns=²&citeaza=²",
            f"/forum/mesaj/{2**63}/", f"/forum/fisier/{2**63}/a", f"/forum/subiect/{2**63}/",
            f"/forum/{2**70}/",
        ):  # fmt: skip
            assert client.get(address).status_code in (200, 404), address

    def test_a_forum_whose_name_has_no_letters_breaks_the_board(self, browser_of):
        forum = create_forum(name="???")
        forget_map()
        shown = browser_of("member").get(reverse("forum:index")).content.decode()
        assert "???" in shown
        assert browser_of("member").get(reverse("forum:forum", args=[forum.pk])).status_code == 200

    def test_a_long_question_and_a_title_of_ligatures_are_errors(self, common, browser_of):
        address = reverse("forum:new_topic", args=[common.pk])
        client = browser_of("member")
        sent = {"form_token": "t", "title": "Un titlu bun", "text": "x"}
        for odd in (
            {"question": "?" * 500, "options": "a\nb"}, {"title": "ﬃ" * 255},
            {"question": "Ce?", "options": "\n".join(["x" * 300, "y"])}, {"title": "\x00\x00"},
        ):  # fmt: skip
            assert client.post(address, sent | odd).status_code == 422
        assert client.post(address, sent | {"title": "ﬃ" * 150}).status_code == 302

    def test_pictures_of_odd_colours_are_errors(self, common, open_topic):
        odd = SimpleUploadedFile("poza.jpg", picture_bytes("JPEG", mode="CMYK"))
        try:
            open_topic(common, files=[odd])
        except ForumRefused as refusal:
            assert refusal.field == "uploads"


class TestRaces:
    """The same on PostgreSQL with real processes: tests/forum/test_at_once.py."""

    def test_one_person_votes_twice(self, common, open_topic, person):
        topic = open_topic(common, poll=POLL)
        one, two = (option.pk for option in topic.poll.options.all())
        services.vote(topic=topic, voter=person("other_member"), options=[one])
        with pytest.raises(ForumRefused):
            services.vote(topic=topic, voter=person("other_member"), options=[two])
        assert Ballot.objects.count() == 1

    def test_approving_and_refusing_at_once_both_win(self, moderated, open_topic, person):
        topic = open_topic(moderated)
        first, second = fresh(topic), fresh(topic)
        assert services.approve_topic(topic=first, by=person("moderator"))
        assert not services.reject_topic(topic=second, by=person("administrator"))
        assert fresh(topic).state == PostState.VISIBLE


class TestMissing:
    def test_there_are_no_limits_on_writing(self, common, open_topic):
        with pytest.raises(ForumRefused):
            for _number in range(30):
                open_topic(common)

    def test_posts_cannot_be_reported(self, common, open_topic, browser_of):
        post = Post.objects.get(topic=open_topic(common))
        shown = browser_of("other_member").get(
            reverse("moderation:report", args=["forum_conversation.post", post.pk])
        )
        assert shown.status_code == 200

    def test_deleting_leaves_no_trace_in_the_topic(self, common, open_topic, answer, person):
        topic = open_topic(common)
        post = answer(topic)
        services.delete_post(post=fresh(post), by=person("member"))
        assert (fresh(post).state, fresh(post).number) == (PostState.DELETED, 2)

    def test_a_preview_runs_unsanitised_text_and_fonts_come_from_elsewhere(
        self, common, open_topic, browser_of
    ):
        topic = open_topic(common)
        client = browser_of("member")
        shown = client.post(
            reverse("forum:answer", args=[topic.pk]),
            {"text": "<img src=x onerror=alert(1)>", "previzualizare": "1"},
            headers={"X-Requested-With": "fetch"},
        ).content.decode()
        assert "<img" not in shown
        page = client.get(reverse("forum:topic", args=[topic.pk])).content.decode()
        assert "easymde" not in page.lower() and "maxcdn" not in page

    def test_a_view_count_and_a_read_mark_are_written_on_every_get(
        self, common, open_topic, browser_of
    ):
        topic = open_topic(common)
        client = browser_of("other_member")
        with mock.patch.object(Topic.objects, "update", side_effect=AssertionError):
            client.get(reverse("forum:topic", args=[topic.pk]))
        assert fresh(topic).views_count == 0
        services.write_notes()
        assert fresh(topic).views_count == 1


def test_names_of_the_engine_reach_no_page(common, open_topic):
    topic = open_topic(common)
    visitor = Client()
    for address in ("/forum/", f"/forum/subiect/{topic.pk}/"):
        assert b"machina" not in visitor.get(address, follow=True).content
    assert Forum.objects.count()

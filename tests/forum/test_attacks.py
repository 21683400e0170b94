"""Ids that do not belong together, files of refused kinds, polls after votes, forums that change
while somebody writes: by the pages and by the API."""

from itertools import product
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from machina.apps.forum_conversation.forum_polls.models import TopicPollOption, TopicPollVote

from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal import services
from forum.portal.models import Ballot, ForumSettings, PostFile
from forum.portal.services import ForumRefused, NewPoll
from tests.forum.conftest import forum_named, fresh

pytestmark = pytest.mark.django_db
FORM = "application/x-www-form-urlencoded"
SECRET = "Numai între delegați"


@pytest.fixture
def places(common, moderated, private, open_topic, answer):
    """A topic with a poll and an answer in a common, a moderated and a private forum."""
    found = {}
    for name, forum, who in (
        ("common", common, "moderator"), ("moderated", moderated, "moderator"),
        ("private", private, "delegate"),
    ):  # fmt: skip
        poll = NewPoll("Ce alegem?", ["Unu", "Doi"])
        topic = open_topic(forum, who, poll=poll, text=SECRET)
        found[name] = topic, answer(topic, who, SECRET)
    return found


PAIRS = [pair for pair in product(("common", "moderated", "private"), repeat=2)
         if pair[0] != pair[1]]  # fmt: skip


@pytest.mark.parametrize(("here", "there"), PAIRS, ids=["-in-".join(one) for one in PAIRS])
def test_ids_of_one_place_sent_to_another(places, browser_of, call_as, here, there):
    """A post, an option, a topic of one forum named in forms and bodies of another's topic."""
    (topic, _own), (other, foreign) = places[here], places[there]
    for name in ("member", "delegate", "moderator"):
        client, program = browser_of(name), call_as(name)
        for key in ("citeaza", "raspuns"):
            shown = client.get(f"/forum/subiect/{topic.pk}/", {key: foreign.pk})
            assert f'name="answers" value="{foreign.pk}"' not in shown.content.decode()
            if name == "member" and "private" in (here, there):
                assert shown.status_code in (200, 404)
        sent = {
            "text": "Amestec",
            "answers": foreign.pk,
            "form_token": "a",
            "forum": other.forum_id,
        }
        assert client.post(f"/forum/subiect/{topic.pk}/raspunde/", sent).status_code == 422
        body = {"text": "Amestec", "answers": foreign.pk}
        assert program.post(f"/topics/{topic.pk}/posts", body).status_code in (404, 422)
        option = other.poll.options.first().pk
        client.post(f"/forum/subiect/{topic.pk}/voteaza/", {"option": option})
        voted = program.post(f"/topics/{topic.pk}/vote", {"options": [option]})
        assert voted.status_code in (404, 422)
        client.post(f"/forum/mesaj/{foreign.pk}/solutie/", {"da": "1"})
        assert fresh(topic).accepted is None
    assert not Post.objects.filter(content="Amestec").exists()
    assert not TopicPollVote.objects.exists() and not Ballot.objects.exists()


@pytest.mark.parametrize("name", ["other_member", "delegate", "editor"])
def test_what_belongs_to_others_is_not_changed_by_its_id(places, browser_of, answer, name):
    """Posts, files and topics of others, by their own addresses."""
    topic, _post = places["common"]
    file = SimpleUploadedFile("lista.txt", b"unu")
    post = answer(topic, "member", "Al meu", files=[file])
    key = PostFile.objects.get(post=post).pk
    client = browser_of(name)
    for address, sent in (
        (f"/forum/mesaj/{post.pk}/schimba/", {"text": "Al altuia", "revision": 1}),
        (f"/forum/mesaj/{post.pk}/sterge/", {}),
        (f"/forum/fisier/{key}/sterge/", {}),
        (f"/forum/subiect/{topic.pk}/inchide/", {"reason": "x"}),
        (f"/forum/subiect/{topic.pk}/redeschide/", {}),
        (f"/forum/subiect/{topic.pk}/fel/", {"fel": "2"}),
        (f"/forum/subiect/{topic.pk}/muta/", {"forum": forum_named("Finanțare").pk}),
        (f"/forum/subiect/{topic.pk}/desparte/", {"mesaje": post.pk, "title": "Un titlu"}),
        (f"/forum/subiect/{topic.pk}/uneste/", {"into": topic.pk}),
        (reverse("forum:suspend", args=["member"]), {"reason": "x"}),
    ):
        assert client.post(address, sent).status_code in (403, 404), address
    assert fresh(post).content == "Al meu" and PostFile.objects.filter(pk=key).exists()
    present = fresh(topic)
    assert (present.type, present.status, present.forum_id) == (0, 0, topic.forum_id)


REFUSED = {
    "page": ("pagina.html", b"<script>alert(1)</script>"),
    "drawing": ("desen.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>"),
    "script": ("a.js", b"alert(1)"),
    "program": ("a.exe", b"MZ\x90\x00"),
    "two-endings": ("factura.pdf.exe", b"%PDF-1.7"),
    "no-ending": ("factura", b"%PDF-1.7"),
    "page-as-text": ("a.htm", b"text"),
    "archive": ("a.zip", b"PK\x03\x04"),
    "wrong-picture": ("a.jpg", b"<?php echo 1;"),
    "wrong-pdf": ("a.pdf", b"MZ\x90\x00"),
    "empty": ("a.txt", b""),
    "turned-name": ("a\u202efdp.exe", b"MZ"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_refused_files_keep_what_was_typed(common, open_topic, browser_of, kind):
    topic, client = open_topic(common), browser_of("member")
    count = Post.objects.count()
    for address in (f"/forum/subiect/{topic.pk}/raspunde/", f"/forum/{common.pk}/subiect-nou/"):
        sent = {
            "text": "Vezi atașat", "title": "Un titlu bun", "form_token": "a",
            "uploads": SimpleUploadedFile(*REFUSED[kind]),
        }  # fmt: skip
        answered = client.post(address, sent)
        assert answered.status_code == 422, address
        page = answered.content.decode()
        assert "Vezi atașat" in page and 'id="id_uploads_error"' in page
        assert "Alege din nou fișierele" in page
    assert Post.objects.count() == count and not PostFile.objects.exists()


def test_a_poll_stays_what_people_voted_on(common, open_topic, browser_of, person):
    """Neither an edit of the topic, nor a second ballot, nor odd options change it."""
    poll = NewPoll("Ce alegem?", ["Unu", "Doi"], most_chosen=1)
    topic = open_topic(common, poll=poll)
    options = list(topic.poll.options.order_by("pk"))
    services.vote(topic=topic, voter=person("other_member"), options=[options[0].pk])
    post = Post.objects.get(topic=topic)
    browser_of("member").post(
        f"/forum/mesaj/{post.pk}/schimba/",
        {
            "text": "Alt text", "title": "Alt titlu bun", "revision": post.revision,
            "question": "Altceva?", "options": "Trei\nPatru", "most_chosen": 2,
            "poll-0-text": "Trei", "poll-0-id": options[0].pk, "poll-0-DELETE": "on",
            "poll-TOTAL_FORMS": 1, "poll-INITIAL_FORMS": 1,
        },
    )  # fmt: skip
    assert fresh(topic).subject == "Alt titlu bun"
    assert [one.text for one in topic.poll.options.order_by("pk")] == ["Unu", "Doi"]
    assert fresh(topic.poll).question == "Ce alegem?"
    client = browser_of("other_member")
    for odd in (
        [options[1].pk], ["²"], ["\x00"], ["9" * 30], [], [options[0].pk, options[1].pk], ["-1"],
        [options[0].pk] * 60,
    ):  # fmt: skip
        answered = client.post(f"/forum/subiect/{topic.pk}/voteaza/", {"option": odd})
        assert answered.status_code == 302
    chosen = TopicPollVote.objects.get(voter=person("other_member"))
    assert chosen.poll_option_id == options[0].pk and TopicPollOption.objects.count() == 2


@pytest.mark.parametrize("change", ["moved", "archived", "hidden", "locked", "joined"])
def test_a_topic_that_changes_while_somebody_writes(
    common, private, open_topic, answer, browser_of, call_as, person, change
):
    """Nothing appears where it may not, and nothing that was typed is lost."""
    topic, moderator = open_topic(common), person("moderator")
    post = answer(topic, "member", "Vechi")
    into = open_topic(private, "delegate")
    client = browser_of("member")
    assert client.get(f"/forum/mesaj/{post.pk}/schimba/").status_code == 200
    present = fresh(topic)
    if change == "moved":
        services.move_topic(topic=present, by=moderator, forum_id=private.pk)
    elif change == "archived":
        settings, _made = ForumSettings.objects.get_or_create(forum=common)
        settings.is_archived = True
        settings.save()
    elif change == "hidden":
        services.hide_topic(topic=present, by=moderator)
    elif change == "locked":
        services.lock_topic(topic=present, by=moderator, reason="Gata")
    else:
        services.merge_topic(
            topic=present, into=fresh(into), by=moderator, seen=services.seen_now(present),
            seen_into=services.seen_now(fresh(into)),
        )  # fmt: skip
    for address, sent in (
        (f"/forum/subiect/{topic.pk}/raspunde/", {"text": "Cuvinte noi", "form_token": "a"}),
        (f"/forum/mesaj/{post.pk}/schimba/", {"text": "Cuvinte noi", "revision": 1}),
    ):
        answered = client.post(address, sent)
        page = answered.content.decode()
        assert answered.status_code == 422 and "Cuvinte noi" in page, address
        assert into.subject not in page and "Delegații" not in page, address
    assert call_as("member").post(f"/topics/{topic.pk}/posts", {"text": "x"}).status_code in (
        403, 404,
    )  # fmt: skip
    assert (
        fresh(post).content == "Vechi" and not Post.objects.filter(content="Cuvinte noi").exists()
    )


def test_a_forum_that_closes_while_somebody_opens_a_topic(common, browser_of):
    client, address = browser_of("member"), f"/forum/{common.pk}/subiect-nou/"
    assert client.get(address).status_code == 200
    settings, _made = ForumSettings.objects.get_or_create(forum=common)
    settings.is_archived = True
    settings.save()
    answered = client.post(address, {"title": "Un titlu", "text": "Cuvinte", "form_token": "a"})
    assert answered.status_code == 422 and "Cuvinte" in answered.content.decode()
    assert not Topic.objects.exists()


ODD = ("²", "\x00", "9" * 30, "\ud800", "ﬃ" * 255, "-1", "٣", "1e9", "")


@pytest.mark.parametrize("odd", ODD, ids=lambda one: ascii(one)[:12])
def test_odd_values_in_every_form_are_no_errors(common, open_topic, answer, browser_of, odd):
    """Never a 500, whoever sends it and wherever."""
    topic = open_topic(common)
    post = answer(topic)
    for name in ("member", "moderator"):
        client = browser_of(name)
        for address, fields in (
            (f"/forum/{common.pk}/subiect-nou/", ("title", "text", "question", "options",
                                                  "most_chosen", "ends", "form_token")),
            (f"/forum/subiect/{topic.pk}/raspunde/", ("text", "answers", "form_token")),
            (f"/forum/mesaj/{post.pk}/schimba/", ("text", "title", "revision")),
            (f"/forum/subiect/{topic.pk}/voteaza/", ("option",)),
            (f"/forum/subiect/{topic.pk}/fel/", ("fel",)),
            (f"/forum/subiect/{topic.pk}/muta/", ("forum",)),
            (f"/forum/subiect/{topic.pk}/inchide/", ("reason",)),
            (f"/forum/subiect/{topic.pk}/desparte/", ("title", "forum", "mesaje", "seen")),
            (f"/forum/subiect/{topic.pk}/uneste/", ("into", "seen", "seen_into")),
            ("/forum/citite/", ("forum",)),
        ):  # fmt: skip
            for field in fields:
                good = {"title": "Un titlu bun", "text": "Text", "revision": "1"}
                # A lone surrogate travels as bytes alone.
                body = urlencode(good | {field: odd}, errors="surrogatepass")
                answered = client.post(address, body, content_type=FORM)
                assert answered.status_code < 500, (name, address, field)
    assert fresh(topic).state == PostState.VISIBLE


def test_moderators_of_one_forum_have_no_tools_in_another(
    common, private, open_topic, answer, person, browser_of
):
    """Somebody who moderates here neither moves, splits nor joins there."""
    from django.contrib.auth.models import Group

    from forum.portal.enums import Level
    from forum.portal.services.rights import set_levels

    group = Group.objects.create(name="Moderatori de cartier")
    person("member").groups.add(group)
    set_levels(forum=common, levels={group: Level.MODERATE})
    topic, other = open_topic(common), open_topic(forum_named("Finanțare"), "other_member")
    post = answer(topic)
    by = person("member")
    client = browser_of("member")
    assert client.get(f"/forum/subiect/{topic.pk}/uneste/").status_code == 200
    assert client.get(f"/forum/subiect/{other.pk}/uneste/").status_code == 403
    assert client.get(f"/forum/subiect/{topic.pk}/uneste/", {"in": other.pk}).status_code == 422
    for act in (
        lambda: services.move_topic(topic=topic, by=by, forum_id=other.forum_id),
        lambda: services.merge_topic(
            topic=fresh(topic), into=fresh(other), by=by, seen=services.seen_now(fresh(topic)),
            seen_into=services.seen_now(fresh(other)),
        ),
        lambda: services.merge_topic(
            topic=fresh(other), into=fresh(topic), by=by, seen=services.seen_now(fresh(other)),
            seen_into=services.seen_now(fresh(topic)),
        ),
        lambda: services.split_topic(
            topic=fresh(topic), by=by, posts=[post.pk], with_following=False, title="Un titlu",
            forum_id=other.forum_id, seen=services.seen_now(fresh(topic)),
        ),
    ):  # fmt: skip
        with pytest.raises(ForumRefused) as refused:
            act()
        assert refused.value.code == "not_there"
    assert fresh(topic).is_visible and fresh(other).is_visible

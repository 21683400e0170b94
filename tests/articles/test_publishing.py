"""Roads to live: each asks for the text of recordings; each role publishes what is its own."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Revision
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from cms.articles.models import ArticlePage
from cms.articles.publication import PublicationRefused
from cms.audit.models import AuditEntry
from cms.home import schedule
from site_modules.notifications.models import Notification
from tests.articles.conftest import audio_body, video_body
from tests.factories import add_article, add_category, article_index, translate

REFUSAL = "are nevoie întâi de textul"


def form_of(page=None, *, recording=None, **fields):
    """The admin form of an article as a browser sends it."""
    blocks = []
    if recording is not None:
        kind = "video" if recording.is_video else "audio"
        blocks = [(kind, {"media": str(recording.pk), "caption": ""})]
    return nested_form_data(
        {
            "title": "Articol din formular",
            "slug": page.slug if page else "articol-din-formular",
            "summary": "",
            "body": streamfield(blocks),
            "cover_alt": "",
            "cover_caption": "",
            "category": add_category().pk,
            "published_date": "",
            "tags": "",
            "season_number": "",
            "episode_number": "",
            "comments_mode": "open",
            "listing_title": "",
            "seo_title": "",
            "search_description": "",
            "go_live_at": "",
            "expire_at": "",
            "attachments": inline_formset([]),
            "authors": inline_formset([]),
            "chosen_next": inline_formset([]),
            "comments": inline_formset([]),
            **fields,
        }
    )


def edit_address(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def add_address():
    return reverse("wagtailadmin_pages:add", args=["articles", "articlepage", article_index().pk])


def is_live(page):
    return ArticlePage.objects.get(pk=page.pk).live


@pytest.fixture
def silent(sound):
    """A draft with a recording that has no transcript."""
    body = audio_body(sound(title="Interviul"))
    page = add_article("Fără transcriere", body=body, live=False)
    return page.get_latest_revision_as_object()


def test_audio_needs_a_transcript_and_a_film_captions(tree, sound, film):
    good = (
        audio_body(sound(transcript="Text")),
        video_body(film(has_captions=True)),
    )
    for number, body in enumerate(good):
        assert add_article(f"Bun {number}", body=body).live
    bad = (
        audio_body(sound()),
        audio_body(sound(transcript="   ")),
        video_body(film(transcript="Text fără subtitrare")),
        [*audio_body(sound(transcript="Text")), *audio_body(sound())],
    )
    for number, body in enumerate(bad):
        with pytest.raises(PublicationRefused):
            add_article(f"Rău {number}", body=body)


def test_the_form_says_it_beside_the_content(tree, silent, browser_of):
    browser = browser_of("author")
    recording = silent.recording
    answer = browser.post(add_address(), form_of(recording=recording, **{"action-publish": "1"}))
    assert answer.status_code == 200
    said = str(answer.context["form"].errors["body"].as_data()[0].as_json_data())
    assert REFUSAL in said
    assert "Interviul" in said
    assert not ArticlePage.objects.filter(title="Articol din formular").exists()


def test_a_draft_may_wait_for_its_transcript(tree, silent, browser_of):
    answer = browser_of("author").post(add_address(), form_of(recording=silent.recording))
    assert answer.status_code == 302
    made = ArticlePage.objects.get(title="Articol din formular")
    assert not made.live
    assert made.get_latest_revision_as_object().media_kind == "audio"


def test_a_draft_of_a_live_article_may_wait_too(tree, sound, browser_of):
    page = add_article("Publicat")
    form = form_of(page, recording=sound())
    assert browser_of("editor").post(edit_address(page), form).status_code == 302
    assert is_live(page)
    assert not ArticlePage.objects.get(pk=page.pk).body


def roads(page, browser):
    """Every address of the admin that could bring a draft to life."""
    many = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    yield browser.post(f"{many}?id={page.pk}&next=/admin/", {"include_descendants": ""})
    revert = form_of(page, recording=page.recording, **{"action-publish": "1"})
    revert["revision"] = page.latest_revision_id
    yield browser.post(edit_address(page), revert)
    api = f"/admin/api/main/pages/{page.pk}/action/publish/"
    yield browser.post(api, headers={"Accept": "application/json"})


def test_no_road_of_the_admin_leads_around_it(tree, silent, browser_of):
    for answer in roads(silent, browser_of("editor")):
        assert answer.status_code in (200, 302, 400, 404, 422)
        assert not is_live(silent)


def test_publishing_many_at_once_says_why_it_stopped(tree, silent, browser_of):
    browser = browser_of("editor")
    many = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    answer = browser.post(f"{many}?id={silent.pk}&next=/admin/", {"include_descendants": ""})
    assert answer["Location"] == edit_address(silent)
    assert REFUSAL in browser.get(answer["Location"]).content.decode()


def test_a_plan_that_cannot_be_kept_is_dropped_and_told(tree, sound, person, browser_of):
    recording = sound(transcript="Text")
    stuck = add_article("Rămas", body=audio_body(recording), live=False, owner=person("author"))
    fine = add_article("Bun", live=False)
    past = timezone.now() - timedelta(minutes=1)
    Revision.objects.filter(object_id__in=[str(stuck.pk), str(fine.pk)]).update(
        approved_go_live_at=past
    )
    type(recording).objects.filter(pk=recording.pk).update(transcript="")
    assert schedule.publish_what_is_due() == 1
    assert (is_live(stuck), is_live(fine)) == (False, True)
    assert not Revision.objects.exclude(approved_go_live_at=None).exists()
    told = Notification.objects.get(kind="home.plan_dropped")
    assert told.recipient == person("author")
    assert schedule.publish_what_is_due() == 0


def test_a_planned_publication_happens_and_ends(tree, browser_of, person, time_machine):
    start = timezone.now()
    plan = {
        "go_live_at": timezone.localtime(start + timedelta(hours=1)).strftime("%Y-%m-%d %H:%M"),
        "expire_at": timezone.localtime(start + timedelta(hours=3)).strftime("%Y-%m-%d %H:%M"),
        "action-publish": "1",
    }
    answer = browser_of("editor").post(add_address(), form_of(**plan))
    assert answer.status_code == 302, answer.context["form"].errors
    page = ArticlePage.objects.get(title="Articol din formular")
    schedule.publish_what_is_due()
    assert not is_live(page)
    assert page.published_date is None
    time_machine.move_to(start + timedelta(hours=2))
    assert schedule.publish_what_is_due() == 1
    assert is_live(page)
    time_machine.move_to(start + timedelta(hours=4))
    assert schedule.take_down_what_is_over() == 1
    assert not is_live(page)


def test_copies_and_translations_keep_the_rule(tree, sound):
    recording = sound(transcript="Text")
    page = add_article("Cu sunet", body=audio_body(recording))
    type(recording).objects.filter(pk=recording.pk).update(transcript="")
    copy = page.copy(update_attrs={"title": "Copie", "slug": "copie"})
    assert not is_live(copy)
    with pytest.raises(ValidationError):
        translate(page, "With sound")


def test_an_editor_gives_a_reason_that_is_kept(tree, silent, browser_of, person):
    form = form_of(
        silent,
        recording=silent.recording,
        transcript_waiver="Interviu în limba semnelor, textul vine luni.",
        **{"action-publish": "1"},
    )
    assert browser_of("editor").post(edit_address(silent), form).status_code == 302
    page = ArticlePage.objects.get(pk=silent.pk)
    assert page.live
    assert page.transcript_waived_by == person("editor")
    entry = AuditEntry.objects.get(event="articles.transcript_waived")
    assert entry.actor_id == person("editor").pk
    assert entry.details["recordings"] == [page.recording_id]
    page.save_revision().publish()
    assert AuditEntry.objects.filter(event="articles.transcript_waived").count() == 1


def test_the_reason_speaks_of_its_own_recordings_only(tree, silent, sound):
    silent.transcript_waiver = "Un motiv"
    silent.transcript_waived_for = [silent.recording_id]
    silent.save_revision().publish()
    silent.body = [*audio_body(silent.recording), *audio_body(sound())]
    with pytest.raises(PublicationRefused):
        silent.save_revision().publish()


@pytest.mark.parametrize("name", ["author", "contributor"])
def test_who_has_not_the_right_can_give_no_reason(name, tree, silent, browser_of):
    browser = browser_of(name)
    assert "transcript_waiver" not in browser.get(add_address()).content.decode()
    form = form_of(
        recording=silent.recording, transcript_waiver="Vreau eu", **{"action-publish": "1"}
    )
    browser.post(add_address(), form)
    assert not ArticlePage.objects.filter(title="Articol din formular", live=True).exists()
    assert not ArticlePage.objects.exclude(transcript_waiver="").exists()


def test_a_contributor_submits_and_an_editor_approves(tree, browser_of, person):
    contributor, editor = browser_of("contributor"), browser_of("editor")
    contributor.post(add_address(), form_of(**{"action-submit": "1"}))
    page = ArticlePage.objects.get(title="Articol din formular")
    assert page.workflow_in_progress
    assert not page.live
    form = form_of(page, **{"action-workflow-action": "1", "workflow-action-name": "approve"})
    own = contributor.post(edit_address(page), form)
    assert own.status_code in (200, 302, 403)
    assert not is_live(page)
    assert editor.post(edit_address(page), form).status_code == 302
    page = ArticlePage.objects.get(pk=page.pk)
    assert page.live
    assert page.published_date == timezone.localdate()
    assert [author.user for author in page.authors.all()] == [person("contributor")]


def test_approval_without_the_form_keeps_the_rule(tree, silent, browser_of, person):
    silent.owner = person("contributor")
    silent.save(update_fields=["owner"])
    state = silent.get_workflow().start(silent, person("contributor"))
    task = state.current_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[silent.pk, "approve", task.pk])
    answer = browser_of("editor").post(address, {"comment": ""})
    assert answer.status_code in (200, 302)
    assert not is_live(silent)


def test_a_contributor_publishes_through_no_door(tree, browser_of, person):
    browser = browser_of("contributor")
    page = add_article("Al contributorului", live=False, owner=person("contributor"))
    browser.post(add_address(), form_of(**{"action-publish": "1"}))
    assert not ArticlePage.objects.filter(title="Articol din formular", live=True).exists()
    for _answer in roads(page, browser):
        assert not is_live(page)
    browser.post(edit_address(page), form_of(page, **{"action-publish": "1"}))
    assert not is_live(page)


def test_an_author_publishes_their_own_and_nobody_elses(tree, browser_of, person):
    browser = browser_of("author")
    own = add_article("Al autorului", live=False, owner=person("author"))
    foreign = add_article("Al altcuiva", live=False, owner=person("editor"))
    for _answer in roads(foreign, browser):
        assert not is_live(foreign)
    view = reverse("wagtailadmin_pages:view_draft", args=[foreign.pk])
    assert browser.get(view).status_code in (302, 403)
    assert (
        browser.post(edit_address(own), form_of(own, **{"action-publish": "1"})).status_code == 302
    )
    assert is_live(own)


def test_an_author_named_by_username(tree, browser_of, person):
    authors = inline_formset(
        [{"user": "other_member", "guest_name": "", "organisation": "Asociația Podul Verde"}]
    )
    form = form_of(authors=authors, **{"action-publish": "1"})
    answer = browser_of("author").post(add_address(), form)
    assert answer.status_code == 302
    page = ArticlePage.objects.get(title="Articol din formular")
    assert [author.user for author in page.authors.all()] == [person("other_member")]
    body = browser_of("author").get(edit_address(page)).content.decode()
    assert 'value="other_member"' in body
    wrong = inline_formset([{"user": "nimeni", "guest_name": "", "organisation": ""}])
    form = form_of(authors=wrong, slug="altul", **{"action-publish": "1"})
    assert browser_of("author").post(add_address(), form).status_code == 200


def test_revisions_compare_preview_and_history(tree, browser_of):
    page = add_article("Prima formă")
    page.title = "A doua formă"
    page.save_revision()
    first, second = page.revisions.order_by("pk").values_list("pk", flat=True)[:2]
    browser = browser_of("editor")
    compare = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, first, second])
    assert "A doua" in browser.get(compare).content.decode()
    for name, args in (
        ("history", [page.pk]),
        ("view_draft", [page.pk]),
        ("revisions_view", [page.pk, first]),
        ("revisions_revert", [page.pk, first]),
        ("edit", [page.pk]),
    ):
        address = reverse(f"wagtailadmin_pages:{name}", args=args)
        assert browser.get(address).status_code == 200, name
    assert (
        "A doua formă"
        in browser.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).content.decode()
    )


def test_the_set_up_brings_the_list_once(tree):
    from cms.home.models import SetUpStep
    from cms.home.services import set_up_site

    index = article_index()
    place = index.url_path
    index.delete()
    set_up_site()
    assert not Page.objects.filter(url_path=place).exists()
    SetUpStep.objects.all().delete()
    set_up_site()
    made = article_index()
    assert made.is_public
    made.title = "Altfel numit"
    made.save_revision().publish()
    SetUpStep.objects.all().delete()
    set_up_site()
    assert article_index().title == "Altfel numit"

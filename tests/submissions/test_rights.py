"""Who sees and writes a submission: persona × state, by every road."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError

from site_modules.organisations.signals import organisation_suspended
from site_modules.submissions import services
from site_modules.submissions.enums import State
from site_modules.submissions.signals import changed
from tests.conftest import PERSONAS
from tests.notices.models import Notice
from tests.submissions.conftest import BODY, fresh

pytestmark = pytest.mark.django_db
OTHERS = [name for name in PERSONAS if name != "member"]
#: Where lists, searches and pages of the site would show it.
ROADS = (
    "/", "/cauta/?q=Însoțitor", "/hubocupare/", "/cont/solicitari/", "/panou/", "/sitemap.xml",
    "/api/v1/search?q=Însoțitor", "/admin/",
)  # fmt: skip


def sees(user, obj):
    return Notice.objects.visible_to(user).filter(pk=obj.pk).exists()


@pytest.mark.parametrize("state", list(State))
def test_only_what_is_open_is_seen_by_others(state, approved, person):
    Notice.objects.filter(pk=approved.pk).update(state=state, live=state == State.APPROVED)
    assert sees(person("member"), approved)
    assert not sees(AnonymousUser(), approved)
    for name in OTHERS:
        assert sees(person(name), approved) == (state == State.APPROVED), name


def test_closed_account_sees_nothing(approved, person):
    user = person("other_member")
    user.is_active = False
    assert not sees(user, approved)


def test_of_a_suspended_organisation_is_down(organisation_of, person, decide):
    organisation = organisation_of("delegate")
    obj = Notice(title="Al asociației", body=BODY, organisation=organisation)
    sent = services.submit(obj=obj, by=person("delegate"))
    decide(sent, "approve")
    assert sees(person("member"), sent)
    type(organisation).objects.filter(pk=organisation.pk).update(state="suspended")
    assert not sees(person("member"), sent)
    assert not Notice.objects.open_now().exists()


def test_who_acts_for_the_organisation_writes_it(organisation_of, person):
    organisation = organisation_of("delegate", "editor")
    obj = Notice(title="Al asociației", body=BODY, organisation=organisation)
    sent = services.submit(obj=obj, by=person("delegate"))
    assert sees(person("editor"), sent)
    assert services.edit(obj=sent, changes={"title": "Alt titlu"}, by=person("editor")).is_waiting
    acts = organisation.events.filter(actor=person("delegate")).values_list("text", flat=True)
    assert list(acts) == ["A trimis o solicitare: Al asociației"]


def test_nobody_speaks_for_an_organisation_of_others(organisation_of, person):
    obj = Notice(title="Al lor", body=BODY, organisation=organisation_of("delegate"))
    with pytest.raises(services.NotAllowed):
        services.submit(obj=obj, by=person("member"))
    assert not Notice.objects.exists()


@pytest.mark.parametrize("name", OTHERS)
def test_nobody_else_writes(name, waiting, person):
    user = person(name)
    for act in (services.withdraw, services.close, services.renew, services.submit):
        with pytest.raises(services.NotAllowed):
            act(obj=waiting, by=user)
    with pytest.raises(services.NotAllowed):
        services.edit(obj=waiting, changes={"title": "x"}, by=user)
    assert fresh(waiting).state == State.WAITING


def test_fields_of_the_machine_are_not_written(draft, person):
    with pytest.raises(ValueError, match="state"):
        services.edit(obj=draft, changes={"state": "approved"}, by=person("member"))


@pytest.mark.parametrize("road", ROADS)
@pytest.mark.parametrize("name", ["visitor", *OTHERS])
def test_what_waits_is_on_no_road(name, road, waiting, browser_of):
    page = browser_of(name).get(road, follow=True).content.decode()
    assert waiting.title not in page
    assert waiting.reference not in page
    assert BODY not in page


@pytest.mark.parametrize("name", ["visitor", *OTHERS])
def test_what_waits_cannot_be_reported_by_guessing(name, waiting, browser_of):
    page = browser_of(name).get(f"/semnaleaza/notices.notice/{waiting.pk}/")
    assert waiting.title not in page.content.decode()


def test_whoever_keeps_copies_hears_of_a_suspension(
    organisation_of, person, decide, commits_at_once
):
    organisation = organisation_of("delegate")
    obj = Notice(title="Al asociației", body=BODY, organisation=organisation)
    decide(services.submit(obj=obj, by=person("delegate")), "approve")
    heard = []

    def hear(sender, instance, **kwargs):
        heard.append(instance.pk)

    changed.connect(hear, sender=Notice)
    organisation_suspended.send(type(organisation), organisation=organisation, by=None)
    changed.disconnect(hear, sender=Notice)
    assert heard == [obj.pk]


@pytest.mark.parametrize("title", ["", "ﬃ" * 255, "\x00", " " * 300])
def test_title_that_does_not_fit_is_refused(title, person):
    with pytest.raises(ValidationError):
        services.save_draft(obj=Notice(), changes={"title": title}, by=person("member"))
    assert not Notice.objects.exists()


@pytest.mark.parametrize("words", ["NUL \x00 în text", "singur \ud800 surogat", "{{ 7|add:7 }}"])
def test_strange_signs_do_no_harm(words, person, decide):
    obj = Notice(title="Titlu")
    sent = services.submit(obj=obj, changes={"body": f"{BODY} {words}"}, by=person("member"))
    decide(sent, "approve")
    assert fresh(sent).body.startswith(BODY)

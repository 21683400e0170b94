"""The organisation's side: list, seen, notes, decisions one by one and together."""

import pytest
from django.urls import reverse

from site_modules.applications import services
from site_modules.applications.models import Application
from site_modules.applications.services import ApplicationRefused, Sent
from site_modules.notifications.models import Notification
from site_modules.organisations.enums import MemberRole
from site_modules.organisations.models import Membership, OrganisationEvent
from tests.applications.conftest import MESSAGE, fresh

pytestmark = pytest.mark.django_db


def told(person, kind):
    return Notification.objects.filter(recipient=person, kind=f"applications.{kind}").count()


@pytest.fixture
def second(opportunity, person):
    return services.apply(ad=opportunity, by=person("other_member"), sent=Sent(message=MESSAGE))


def test_first_look_marks_seen_once(application, browser_of, person):
    for _time in range(2):
        assert browser_of("delegate").get(application.desk_url).status_code == 200
    assert (fresh(application).state, bool(fresh(application).seen_at)) == ("vazuta", True)
    assert told(person("member"), "seen") == 1


def test_address_and_phone_stand_there_once_accepted(application, browser_of):
    page = browser_of("delegate").get(application.desk_url).content.decode()
    assert "member@punte.example" not in page
    assert "+40722333444" not in page
    browser_of("delegate").post(
        application.desk_url, {"accepta": "1", "answer": "Ne vedem.", "form_token": "x"}
    )
    page = browser_of("delegate").get(application.desk_url).content.decode()
    assert "member@punte.example" in page
    assert "+40722333444" in page


def test_decision_is_told_and_in_the_journal(accepted, organisation, person):
    assert (accepted.state, accepted.decided_by) == ("acceptata", person("delegate"))
    assert told(person("member"), "accepted") == 1
    event = OrganisationEvent.objects.filter(organisation=organisation, actor=person("delegate"))
    assert event.filter(text__contains=accepted.ad_title).exists()


def test_acceptance_says_what_comes_next(application, browser_of):
    answer = browser_of("delegate").post(
        application.desk_url, {"accepta": "1", "answer": " ", "form_token": "x"}
    )
    assert answer.status_code == 422
    assert fresh(application).is_undecided


def test_refusal_needs_no_words(application, browser_of, person):
    browser_of("delegate").post(application.desk_url, {"refuza": "1", "form_token": "x"})
    assert fresh(application).state == "refuzata"
    assert told(person("member"), "refused") == 1


def test_second_decision_says_who_was_first(accepted, person):
    with pytest.raises(ApplicationRefused) as refusal:
        services.decide(application=accepted, by=person("delegate"), accepts=False, answer="")
    assert refusal.value.code == "changed"
    assert person("delegate").public_name in str(refusal.value.message)


def test_decision_after_withdrawal_is_refused(application, person):
    services.withdraw(application=application, by=person("member"))
    with pytest.raises(ApplicationRefused):
        services.decide(application=application, by=person("delegate"), accepts=True, answer="Da")
    assert fresh(application).state == "retrasa"


def test_nobody_decides_on_their_own(application, organisation, person, browser_of):
    """An applicant who came to act for the organisation meanwhile."""
    Membership.objects.create(
        organisation=organisation, user=person("member"), role=MemberRole.DELEGATE
    )
    assert browser_of("member").get(application.desk_url).status_code == 404
    with pytest.raises(ApplicationRefused):
        services.decide(application=application, by=person("member"), accepts=True, answer="Da")


def test_same_answer_to_several(application, second, browser_of, organisation, person):
    services.withdraw(application=second, by=person("other_member"))
    address = reverse("applications:all_received", args=[organisation.slug])
    sent = {"chosen": [application.pk, second.pk], "refuza": "1", "answer": "Mulțumim!"}
    answer = browser_of("delegate").post(address, sent | {"form_token": "x"})
    assert answer.status_code == 302
    assert (fresh(application).state, fresh(second).state) == ("refuzata", "retrasa")
    assert fresh(application).answer == "Mulțumim!"
    assert told(person("member"), "refused") == 1


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param({"refuza": "1"}, id="nobody-chosen"),
        pytest.param({"accepta": "1", "chosen": ["1"], "answer": ""}, id="no-words"),
        pytest.param({"accepta": "1", "chosen": ["²", "x" * 99, "1" * 99]}, id="no-keys"),
    ],
)
def test_bulk_answer_that_does_not_do(application, browser_of, organisation, sent):
    address = reverse("applications:all_received", args=[organisation.slug])
    assert browser_of("delegate").post(address, sent).status_code == 422
    assert fresh(application).is_new


def test_bulk_answer_leaves_foreign_applications(application, other_organisation, browser_of):
    """„other_member” acts for another organisation and names a foreign key."""
    address = reverse("applications:all_received", args=[other_organisation.slug])
    sent = {"chosen": [application.pk], "refuza": "1", "answer": "Nu", "form_token": "x"}
    browser_of("other_member").post(address, sent)
    assert fresh(application).is_new


@pytest.fixture
def other_organisation(organisation, person):
    made = type(organisation).objects.create(
        name="Fundația Alta", slug="alta", kind="association", county="CJ", locality="Cluj-Napoca",
        state="verified", name_key="fundatia alta",
    )  # fmt: skip
    Membership.objects.create(
        organisation=made, user=person("other_member"), role=MemberRole.DELEGATE
    )
    return made


def test_notes_are_for_colleagues(application, browser_of, person):
    address = reverse("applications:note", args=[application.organisation.slug, application.pk])
    assert browser_of("delegate").post(address, {"text": " "}).status_code == 422
    browser_of("delegate").post(address, {"text": "De sunat luni.", "form_token": "n"})
    browser_of("delegate").post(address, {"text": "De sunat luni.", "form_token": "n"})
    assert application.notes.count() == 1
    assert "De sunat luni." in browser_of("delegate").get(application.desk_url).content.decode()
    own = browser_of("member").get(application.get_absolute_url()).content.decode()
    assert "De sunat luni." not in own


def test_list_narrows_and_counts(application, second, browser_of, organisation):
    services.mark_seen(application=application, by=organisation.memberships.get().user)
    address = reverse("applications:all_received", args=[organisation.slug])
    page = browser_of("delegate").get(f"{address}?stare=vazuta")
    assert [one.pk for one in page.context["received"].rows] == [application.pk]
    assert page.context["received"].total == 2
    key = f"{application.ad_kind}-{application.ad_id}"
    assert len(browser_of("delegate").get(f"{address}?anunt={key}").context["received"].rows) == 2
    other = browser_of("delegate").get(f"{address}?anunt=joboffer-1").context["received"]
    assert other.rows == []


@pytest.mark.parametrize(
    "query", ["stare=²", "anunt=volunteeropportunity-²", "anunt=x-" + "9" * 40, "q=%00", "pagina=²",
              "pagina=" + "9" * 40, "q=%ed%a0%80"],
)  # fmt: skip
def test_odd_queries_are_pages(application, browser_of, organisation, query):
    address = reverse("applications:all_received", args=[organisation.slug])
    assert browser_of("delegate").get(f"{address}?{query}").status_code == 200


def test_list_takes_constant_queries(
    opportunity, organisation, browser_of, person, django_assert_max_num_queries
):
    applicants = [person(name) for name in ("member", "other_member", "editor", "counsellor")]
    for applicant in applicants:
        services.apply(ad=opportunity, by=applicant, sent=Sent(message=MESSAGE))
    address = reverse("applications:all_received", args=[organisation.slug])
    browser = browser_of("delegate")
    browser.get(address)
    with django_assert_max_num_queries(12):
        assert len(browser.get(address).context["received"].rows) == 4


def test_cv_is_for_the_two_sides(application, browser_of):
    for name in ("member", "delegate"):
        answer = browser_of(name).get(application.cv_url)
        assert answer.status_code == 200
        assert answer["Content-Disposition"].startswith("attachment")
        assert answer["Cache-Control"] == "private, no-store"
    for name in ("other_member", "moderator", "administrator", "editor"):
        assert browser_of(name).get(application.cv_url).status_code == 404
    assert browser_of("visitor").get(application.cv_url).status_code == 302


@pytest.mark.parametrize("name", ["other_member", "moderator", "administrator", "counsellor"])
def test_somebody_elses_application_is_not_there(application, browser_of, name):
    browser = browser_of(name)
    key = application.pk
    slug = application.organisation.slug
    assert browser.get(application.get_absolute_url()).status_code == 404
    assert browser.get(application.desk_url).status_code == 404
    assert browser.post(application.desk_url, {"accepta": "1", "answer": "x"}).status_code == 404
    assert browser.post(reverse("applications:withdraw", args=[key])).status_code == 404
    assert (
        browser.post(reverse("applications:note", args=[slug, key]), {"text": "x"}).status_code
        == 404
    )
    assert browser.get(reverse("applications:all_received", args=[slug])).status_code == 404
    assert application.ad_title not in browser.get(reverse("applications:own")).content.decode()
    assert fresh(application).is_new


def test_keys_that_are_none(browser_of, organisation):
    for key in (10**30, 0):
        assert (
            browser_of("delegate")
            .get(f"/organizatii/{organisation.slug}/administrare/candidaturi/{key}/")
            .status_code
            == 404
        )
        assert browser_of("member").get(f"/hubocupare/candidaturi/{key}/").status_code == 404


def test_delegate_who_left_sees_nothing(application, organisation, browser_of):
    Membership.objects.filter(organisation=organisation).delete()
    assert browser_of("delegate").get(application.desk_url).status_code == 404
    assert browser_of("delegate").get(application.cv_url).status_code == 404


def test_term_erases(application, settings):
    from datetime import timedelta

    from django.utils import timezone

    from site_modules.privacy.services.retention import apply_retention

    Application.objects.update(
        changed_at=timezone.now() - timedelta(days=settings.APPLICATIONS_KEPT_DAYS + 1)
    )
    apply_retention()
    assert not Application.objects.exists()

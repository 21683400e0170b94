"""A member applies, follows and withdraws (HUB-02)."""

import pytest
from django.urls import reverse

from site_modules.applications import services
from site_modules.applications.models import Application
from site_modules.applications.services import ApplicationRefused, Sent
from site_modules.hub.services import close_ad
from site_modules.notifications.models import Notification
from site_modules.organisations import services as organisations
from site_modules.privacy.erasure import erase_by_map
from tests.applications.conftest import MESSAGE, cv_file, form, fresh
from tests.factories import office_bytes

pytestmark = pytest.mark.django_db


def address(ad):
    return reverse("applications:apply", args=[ad.kind.value, ad.pk])


def told(person, kind):
    return Notification.objects.filter(recipient=person, kind=f"applications.{kind}").count()


def test_form_shows_what_is_sent(browser_of, opportunity, member_profile):
    page = browser_of("member").get(address(opportunity)).content.decode()
    for words in ("mentorat, răbdare", "Sibiu", "română, engleză", "+40722333444"):
        assert words in page


def test_application_reaches_the_organisation(browser_of, opportunity, member_profile, person):
    sent = form(shares_phone="on", cv=cv_file())
    answer = browser_of("member").post(address(opportunity), sent)
    made = Application.objects.get()
    assert answer.status_code == 302
    assert answer["Location"] == made.get_absolute_url()
    assert (made.state, made.applicant, made.organisation) == (
        "trimisa", person("member"), opportunity.organisation,
    )  # fmt: skip
    assert (made.county, made.skills, made.phone) == ("SB", ["mentorat", "răbdare"], "+40722333444")
    assert made.cv.size > 0
    assert told(person("delegate"), "received") == 1
    assert told(person("member"), "received") == 0


def test_phone_is_not_kept_without_agreement(browser_of, opportunity, member_profile):
    browser_of("member").post(address(opportunity), form())
    assert Application.objects.get().phone == ""


def test_later_changes_of_the_profile_do_not_reach_it(application, member_profile):
    member_profile.county = "CJ"
    member_profile.save()
    assert fresh(application).county == "SB"


def test_form_is_sent_once(browser_of, opportunity, member_profile, person):
    for _time in range(2):
        assert browser_of("member").post(address(opportunity), form()).status_code == 302
    assert Application.objects.count() == 1
    assert told(person("delegate"), "received") == 1


def test_one_application_held_per_ad(browser_of, application, opportunity):
    answer = browser_of("member").post(address(opportunity), form(form_token="alta"))
    assert answer.status_code == 422
    assert Application.objects.count() == 1


def test_who_withdrew_may_apply_again(application, opportunity, person):
    services.withdraw(application=application, by=person("member"))
    again = services.apply(ad=opportunity, by=person("member"), sent=Sent(message=MESSAGE))
    assert again.pk != application.pk


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        pytest.param({"message": ""}, "message", id="no-message"),
        pytest.param({"message": "\x00\u202e \n"}, "message", id="invisible"),
        pytest.param({"message": "ﬃ" * 3001}, "message", id="too-long"),
        pytest.param({"cv": cv_file("cv.exe", b"MZ")}, "cv", id="program"),
        pytest.param({"cv": cv_file("cv.pdf", b"<script>alert(1)</script>")}, "cv", id="html-pdf"),
        pytest.param({"cv": cv_file("cv.docx", b"PK\x03\x04nimic")}, "cv", id="broken-docx"),
        pytest.param({"cv": cv_file("cv.docx", b"")}, "cv", id="empty"),
        pytest.param({"cv": cv_file("cv.pdf", b"%PDF" + b"0" * 5_300_000)}, "cv", id="large"),
        pytest.param(
            {"cv": cv_file("cv.docx", office_bytes(extra={"word/vbaProject.bin": b"x"}))}, "cv",
            id="macro",
        ),
    ],
)  # fmt: skip
def test_bad_input_stays_in_the_form(browser_of, opportunity, sent, field):
    answer = browser_of("member").post(address(opportunity), form(**sent))
    assert answer.status_code == 422
    assert field in answer.context["form"].errors
    assert not Application.objects.exists()


@pytest.mark.parametrize(
    ("minimum", "age", "status"),
    [
        pytest.param(18, "", 422, id="not-said"),
        pytest.param(18, "parinti", 422, id="parents-cannot"),
        pytest.param(18, "implinita", 302, id="old-enough"),
        pytest.param(15, "parinti", 302, id="fifteen-with-parents"),
    ],
)
def test_age_is_asked_where_the_ad_names_one(browser_of, opportunity, minimum, age, status):
    """Law 78/2014: from 15 with the parents' agreement."""
    type(opportunity).objects.filter(pk=opportunity.pk).update(minimum_age=minimum)
    answer = browser_of("member").post(address(opportunity), form(age=age))
    assert answer.status_code == status
    made = Application.objects.first()
    assert bool(made and made.has_guardian) == (age == "parinti" and status == 302)


def test_closed_ad_takes_none(browser_of, opportunity, person):
    close_ad(ad=opportunity, by=person("delegate"))
    assert browser_of("member").post(address(opportunity), form()).status_code == 404
    with pytest.raises(ApplicationRefused) as refusal:
        services.apply(ad=opportunity, by=person("member"), sent=Sent(message=MESSAGE))
    assert refusal.value.code == "closed"


def test_suspended_organisation_takes_none(opportunity, organisation, person):
    organisations.suspend(organisation=organisation, by=person("administrator"), reason="Verificăm")
    with pytest.raises(ApplicationRefused):
        services.apply(ad=fresh(opportunity), by=person("member"), sent=Sent(message=MESSAGE))


def test_own_organisation_is_not_applied_to(browser_of, opportunity):
    assert browser_of("delegate").get(address(opportunity)).status_code == 403
    assert browser_of("delegate").post(address(opportunity), form()).status_code == 422


def test_offers_and_projects_take_no_applications(browser_of, offer):
    assert browser_of("other_member").get(address(offer)).status_code == 404


def test_many_applications_in_a_day_are_refused(opportunity, person, monkeypatch):
    monkeypatch.setattr("site_modules.applications.services.applying.MOST_SENT", 0)
    with pytest.raises(ApplicationRefused) as refusal:
        services.apply(ad=opportunity, by=person("member"), sent=Sent(message=MESSAGE))
    assert refusal.value.code == "too_many"


def test_withdrawal_deletes_the_cv_and_tells(
    application, person, browser_of, django_capture_on_commit_callbacks
):
    storage, name = application.cv.storage, application.cv.name
    with django_capture_on_commit_callbacks(execute=True):
        browser_of("member").post(
            reverse("applications:withdraw", args=[application.pk]), {"seen": "trimisa"}
        )
    now = fresh(application)
    assert (now.state, now.phone, bool(now.cv), storage.exists(name)) == (
        "retrasa", "", False, False,
    )  # fmt: skip
    assert told(person("delegate"), "withdrawn") == 1
    page = browser_of("delegate").get(application.desk_url).content.decode()
    assert MESSAGE not in page


def test_withdrawal_of_what_was_accepted_meanwhile_is_told(accepted, browser_of):
    browser_of("member").post(
        reverse("applications:withdraw", args=[accepted.pk]), {"seen": "vazuta"}
    )
    assert fresh(accepted).state == "acceptata"


def test_accepted_applicant_reads_the_contact(accepted, browser_of):
    page = browser_of("member").get(accepted.get_absolute_url()).content.decode()
    for words in ("Ne vedem sâmbătă.", "ioana@punte.example", "+40712345678"):
        assert words in page
    ad_page = browser_of("member").get(accepted.ad.get_absolute_url()).content.decode()
    assert "+40712345678" in ad_page


def test_undecided_applicant_reads_no_phone(application, browser_of):
    page = browser_of("member").get(application.get_absolute_url()).content.decode()
    assert "+40712345678" not in page


def test_ended_ad_is_told_to_who_waits(
    application, opportunity, person, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        close_ad(ad=opportunity, by=person("delegate"))
    assert told(person("member"), "ad_ended") == 1


def test_suspension_is_told_to_who_waits(
    application, organisation, person, browser_of, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        organisations.suspend(
            organisation=organisation, by=person("administrator"), reason="Verificăm"
        )
    assert told(person("member"), "paused") == 1
    assert browser_of("member").get(application.get_absolute_url()).status_code == 200
    assert browser_of("delegate").get(application.desk_url).status_code == 404


def test_own_list_and_requests_page_show_it(application, browser_of):
    assert application.ad_title in (
        browser_of("member").get(reverse("applications:own")).content.decode()
    )


def test_erasure_of_a_person_takes_applications_and_cv(
    application, person, django_capture_on_commit_callbacks
):
    storage, name = application.cv.storage, application.cv.name
    with django_capture_on_commit_callbacks(execute=True):
        erase_by_map(user=person("member"))
    assert not Application.objects.exists()
    assert not storage.exists(name)

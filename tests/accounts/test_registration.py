"""Asking for an account (ACC-01): the form, the queue, the decision, the mails."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from cms.audit.models import AuditEntry
from site_modules.accounts import services
from site_modules.accounts.enums import RegistrationMode, RequestState, Role
from site_modules.accounts.models import Consent, RegistrationRequest, RegistrationSettings, User
from site_modules.notifications.models import OutgoingMail

FORM = {
    "on_behalf": "person",
    "last_name": "Țîrlea",
    "first_name": "Ștefania",
    "email": "stefania@exemplu.ro",
    "phone": "0712 345 678",
    "stakeholder_type": "ngo_member",
    "agrees_to_rules": "on",
    "agrees_to_data": "on",
}
ADDRESS = "/inregistrare/"


def link_in(mail: OutgoingMail, start: str) -> str:
    """The path of the first link of a mail that starts so."""
    return re.search(rf"http://localhost({start}\S*)", mail.text_body).group(1)


@pytest.fixture
def pending(db, client) -> RegistrationRequest:
    client.post(ADDRESS, FORM)
    return RegistrationRequest.objects.get()


def set_mode(mode: RegistrationMode) -> None:
    settings = RegistrationSettings.load()
    settings.mode = mode
    settings.save()


def test_request_waits_and_the_applicant_gets_a_receipt(client):
    response = client.post(ADDRESS, FORM)
    assert (response.status_code, response["Location"]) == (302, "/inregistrare/trimisa/")
    request = RegistrationRequest.objects.get()
    assert (request.state, request.phone, request.language) == ("pending", "+40712345678", "ro")
    assert request.rules_version
    assert OutgoingMail.objects.get().recipients == ["stefania@exemplu.ro"]
    assert not User.objects.filter(email="stefania@exemplu.ro").exists()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("last_name", ""),
        ("last_name", "a" * 151),
        ("last_name", "Ana\u202egnp"),
        ("first_name", "https://spam.example"),
        ("first_name", "123"),
        ("first_name", "Ana\x00"),
        ("email", "nu este adresă"),
        ("email", "ana@exemplu.ro\r\nBcc: x@y.ro"),
        ("phone", "12"),
        ("phone", "telefon"),
        ("stakeholder_type", "altceva"),
        ("agrees_to_rules", ""),
        ("agrees_to_data", ""),
    ],
)
def test_wrong_field_is_told_and_the_rest_stays(client, field, value):
    form = FORM | {field: value}
    if not value:
        del form[field]
    response = client.post(ADDRESS, form)
    assert response.status_code == 422
    page = response.content.decode()
    assert f'id="id_{field}_error"' in page
    if field not in ("last_name",):
        assert "Țîrlea" in page
    assert not RegistrationRequest.objects.exists()


def test_organisation_is_needed_only_on_its_behalf(client):
    response = client.post(ADDRESS, FORM | {"on_behalf": "organisation"})
    assert response.status_code == 422
    assert set(response.context["form"].errors) == {"organisation_name", "position"}
    names = {"organisation_name": "Asociația Podul Verde", "position": "coordonatoare"}
    client.post(ADDRESS, FORM | {"on_behalf": "organisation"} | names)
    assert RegistrationRequest.objects.get().for_organisation


def test_double_click_makes_one_request(client):
    form = FORM | {"form_token": "a-token-of-this-form"}
    client.post(ADDRESS, form)
    client.post(ADDRESS, form)
    assert RegistrationRequest.objects.count() == 1


def test_known_address_gets_the_same_answer_and_another_mail(client):
    known = client.post(ADDRESS, FORM | {"email": "MEMBER@punte.example"})
    unknown = client.post(ADDRESS, FORM)
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    mail = OutgoingMail.objects.get(recipients=["member@punte.example"])
    assert "Ai deja un cont" in mail.subject
    assert RegistrationRequest.objects.count() == 1


def test_nobodys_mailbox_is_filled_by_strangers(client):
    for _time in range(5):
        client.post(ADDRESS, FORM)
    assert OutgoingMail.objects.count() == 3


def test_signed_in_people_have_an_account_already(browser_of):
    assert browser_of("member").get(ADDRESS)["Location"] == "/panou/"


def test_closed_registration_says_so_and_takes_nothing(client):
    set_mode(RegistrationMode.CLOSED)
    assert '<form class="form panel"' not in client.get(ADDRESS).content.decode()
    assert client.post(ADDRESS, FORM).status_code == 403
    assert not RegistrationRequest.objects.exists()


def test_a_stranger_never_becomes_an_editor(db):
    settings = RegistrationSettings.load()
    settings.default_role = Role.EDITOR
    with pytest.raises(ValidationError):
        settings.full_clean()


# --- Confirmation only ----------------------------------------------------------------------------


def test_confirmed_address_opens_the_account_once(client):
    set_mode(RegistrationMode.CONFIRMATION)
    client.post(ADDRESS, FORM)
    link = link_in(OutgoingMail.objects.get(), "/inregistrare/confirmare/")
    assert client.get(link).status_code == 200
    assert not User.objects.filter(email="stefania@exemplu.ro").exists()
    response = client.post(link)
    assert "/alege-parola/" in response["Location"]
    assert User.objects.get(email="stefania@exemplu.ro").username == "stefania.tirlea"
    assert client.post(link).status_code == 410


@pytest.mark.parametrize("token", ["cut", "1:abc:def", "ă"])
def test_foreign_link_opens_nothing(client, db, token):
    assert client.get(f"/inregistrare/confirmare/{token}/").status_code == 410
    assert client.post(f"/inregistrare/confirmare/{token}/").status_code == 410


def test_second_link_does_not_reach_the_account_of_the_first(client):
    """Two requests with one address: the later link must not hand out a password."""
    set_mode(RegistrationMode.CONFIRMATION)
    client.post(ADDRESS, FORM)
    client.post(ADDRESS, FORM)
    first, second = (
        link_in(mail, "/inregistrare/confirmare/") for mail in OutgoingMail.objects.order_by("pk")
    )
    client.post(first)
    assert client.post(second).status_code == 410


# --- The decision ---------------------------------------------------------------------------------


def test_approval_opens_the_account_with_everything_that_was_written(pending, person):
    user = services.approve_request(request=pending, by=person("administrator"))
    assert (user.first_name, user.last_name) == ("Ștefania", "Țîrlea")
    assert (user.profile.phone, user.stakeholder_type) == ("+40712345678", "ngo_member")
    assert not user.has_usable_password()
    assert user.groups.get().name == Role.MEMBER
    assert {consent.kind for consent in Consent.objects.filter(user=user)} == {
        "rules",
        "data_processing",
    }
    mail = OutgoingMail.objects.order_by("-pk")[0]
    assert "stefania.tirlea" in mail.text_body
    entry = AuditEntry.objects.get(event="accounts.request_approved")
    assert (entry.actor_id, entry.subject_id) == (person("administrator").pk, user.pk)


def test_link_of_the_approval_sets_a_password_once(pending, person, client, is_signed_in):
    services.approve_request(request=pending, by=person("administrator"))
    link = link_in(OutgoingMail.objects.order_by("-pk")[0], "/alege-parola/")
    form_address = client.get(link)["Location"]
    assert "set-password" in form_address
    words = {"new_password1": "Un pod peste 7 ape!", "new_password2": "Un pod peste 7 ape!"}
    assert client.post(form_address, words)["Location"] == "/autentificare/"
    assert client.get(link).status_code == 410
    client.post(
        "/autentificare/", {"username": "stefania@exemplu.ro", "password": "Un pod peste 7 ape!"}
    )
    assert is_signed_in()


def test_rejection_tells_the_reason(pending, person):
    services.reject_request(
        request=pending, by=person("administrator"), reason="Scrie-ne de la adresa organizației."
    )
    pending.refresh_from_db()
    assert pending.state == RequestState.REJECTED
    mail = OutgoingMail.objects.order_by("-pk")[0]
    assert "Scrie-ne de la adresa organizației." in mail.text_body
    assert not User.objects.filter(email=pending.email).exists()


def test_of_two_administrators_the_first_one_decides(pending, person):
    """MOD-03: both hold the request as it was."""
    late = RegistrationRequest.objects.get(pk=pending.pk)
    services.approve_request(request=pending, by=person("administrator"))
    with pytest.raises(services.AlreadyDecided) as told:
        services.reject_request(request=late, by=person("editor"), reason="Nu.")
    assert told.value.request.decided_by == person("administrator")
    assert User.objects.filter(email=pending.email).count() == 1


def test_taken_names_get_a_number(db, person):
    assert services.free_username(first_name="Ana", last_name="Pop") == "ana.pop"
    User.objects.create_user("Ana.Pop", "ana@exemplu.ro")
    assert services.free_username(first_name="Ana", last_name="Pop") == "ana.pop2"
    assert services.free_username(first_name="李", last_name="明") == "membru"


# --- The queue in the admin -----------------------------------------------------------------------


def test_queue_is_for_administrators(pending, browser_of):
    address = reverse("accounts_requests")
    for name in ("member", "editor", "moderator", "author"):
        assert browser_of(name).get(address).status_code in (302, 403)
        approve = reverse("accounts_approve", args=[pending.pk])
        assert browser_of(name).post(approve).status_code in (302, 403)
    pending.refresh_from_db()
    assert pending.state == RequestState.PENDING


def test_administrator_decides_in_the_admin(pending, browser_of):
    browser = browser_of("administrator")
    page = browser.get(reverse("accounts_requests")).content.decode()
    assert "stefania@exemplu.ro" in page
    detail = reverse("accounts_request", args=[pending.pk])
    assert browser.get(detail).status_code == 200
    assert browser.post(detail, {"reject": "1", "reason": ""}).status_code == 422
    browser.post(reverse("accounts_approve", args=[pending.pk]))
    pending.refresh_from_db()
    assert pending.state == RequestState.APPROVED
    again = browser.post(reverse("accounts_approve", args=[pending.pk]), follow=True)
    assert "înaintea ta" in again.content.decode()


def test_duplicates_are_pointed_out(pending, client, browser_of):
    client.post(ADDRESS, FORM | {"email": "Ste.Fania+osc@exemplu.ro", "last_name": "Alta"})
    page = browser_of("administrator").get(reverse("accounts_requests")).content.decode()
    assert page.count("posibil dublat") == 2


def test_queue_costs_the_same_for_one_and_for_many(
    pending, browser_of, django_assert_max_num_queries
):
    browser = browser_of("administrator")
    for number in range(20):
        RegistrationRequest.objects.create(
            first_name="Ana", last_name=f"Pop {number}", email=f"a{number}@exemplu.ro",
            email_key=f"a{number}@exemplu.ro", stakeholder_type="employer",
            rules_version="1", privacy_version="1",
        )  # fmt: skip
    browser.get(reverse("accounts_requests"))
    with django_assert_max_num_queries(15):
        browser.get(reverse("accounts_requests"))


def test_many_are_approved_at_once(pending, browser_of):
    browser_of("administrator").post(
        reverse("accounts_approve_many"), {"request": [pending.pk, "99999999", "x"]}
    )
    assert User.objects.filter(email=pending.email).exists()


def test_mail_server_away_leaves_the_account_and_a_waiting_mail(pending, person, settings):
    settings.MAIL_TRANSPORT = "tests.notifications.transports.BROKEN"
    services.approve_request(request=pending, by=person("administrator"))
    assert User.objects.filter(email=pending.email).exists()
    assert OutgoingMail.objects.exclude(state="sent").filter(recipients=[pending.email]).exists()

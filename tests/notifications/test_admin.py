"""The administrators' list of mails: they read and retry, nobody writes."""

import csv
from io import StringIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse

from site_modules.notifications.enums import MailState
from site_modules.notifications.models import OutgoingMail
from tests.notifications.test_template_mail import HOSTILE, Tags

LIST = "/admin/notifications/outgoingmail/"
REFUSED_PEOPLE = ["editor", "moderator", "author", "contributor", "member", "delegate", "visitor"]


def inspect(mail) -> str:
    return f"{LIST}inspect/{mail.pk}/"


def retry(mail) -> str:
    return reverse("notifications_retry_mail", args=[mail.pk])


@pytest.fixture
def administrator(browser_of):
    return browser_of("administrator")


def test_administrator_sees_what_left_what_waits_and_what_failed(new_mail, administrator):
    for state in MailState.values:
        new_mail(subject=f"Mesaj {state}", state=state, recipients=[f"{state}@example.org"])
    body = administrator.get(LIST).content.decode()
    for state in MailState:
        assert f"Mesaj {state.value}" in body
        assert f"{state.value}@example.org" in body
        assert str(state.label) in body


def test_list_is_in_the_menu_of_administrators_only(browser_of, administrator):
    assert LIST in administrator.get("/admin/").content.decode()
    assert LIST not in browser_of("editor").get("/admin/").content.decode()


@pytest.mark.parametrize("name", REFUSED_PEOPLE)
def test_nobody_else_sees_or_retries_a_mail(new_mail, browser_of, name):
    mail = new_mail(subject="Secret zmeurică", state=MailState.FAILED)
    client = browser_of(name)
    for response in (
        client.get(LIST),
        client.get(LIST, {"export": "csv"}),
        client.get(inspect(mail)),
        client.post(retry(mail)),
    ):
        assert response.status_code in (302, 403)
        assert "zmeurică" not in response.content.decode()
    mail.refresh_from_db()
    assert mail.state == MailState.FAILED


def test_mails_can_be_found_and_filtered(new_mail, administrator):
    new_mail(subject="Prima", recipients=["ana@example.org"])
    new_mail(subject="A doua", recipients=["dan@example.org"], state=MailState.FAILED)
    body = administrator.get(LIST, {"q": "dan@"}).content.decode()
    assert "A doua" in body
    assert "Prima" not in body
    body = administrator.get(LIST, {"state__exact": "failed"}).content.decode()
    assert "A doua" in body
    assert "Prima" not in body


@pytest.mark.parametrize("action", ["create", "edit/{pk}", "delete/{pk}", "choose_parent"])
def test_nobody_adds_edits_or_deletes(new_mail, administrator, action):
    mail = new_mail(subject="Neschimbat")
    address = f"{LIST}{action.format(pk=mail.pk)}/"
    for response in (
        administrator.get(address),
        administrator.post(address, {"subject": "Schimbat"}),
    ):
        assert response.status_code in (302, 403, 404)
    assert [one.subject for one in OutgoingMail.objects.all()] == ["Neschimbat"]
    body = administrator.get(LIST).content.decode()
    assert f"/edit/{mail.pk}/" not in body
    assert f"/delete/{mail.pk}/" not in body
    assert f"{LIST}create/" not in body


def test_inspect_page_shows_the_error_and_offers_a_retry(new_mail, administrator):
    failed = new_mail(state=MailState.FAILED, last_error="SMTPServerDisconnected: pa")
    body = administrator.get(inspect(failed)).content.decode()
    assert "SMTPServerDisconnected: pa" in body
    assert "ana@example.org" in body
    (form,) = [one for one in Tags(body).all("form") if one.get("action") == retry(failed)]
    assert form["method"] == "post"


@pytest.mark.parametrize("state", [MailState.SENT, MailState.QUEUED, MailState.SENDING])
def test_inspect_page_offers_no_retry_of_what_did_not_fail(new_mail, administrator, state):
    mail = new_mail(state=state)
    response = administrator.get(inspect(mail))
    assert response.status_code == 200
    assert retry(mail) not in response.content.decode()


def test_peoples_words_stay_words_in_the_admin(new_mail, administrator):
    mail = new_mail(
        subject=HOSTILE,
        recipients=[HOSTILE],
        text_body=HOSTILE,
        last_error=HOSTILE,
        state=MailState.FAILED,
    )
    for address in (LIST, inspect(mail)):
        body = administrator.get(address).content.decode()
        assert "<script>alert(1)" not in body
        assert "<img src=x" not in body


def test_retry_sends_a_failed_mail(
    new_mail, administrator, letters, django_capture_on_commit_callbacks
):
    mail = new_mail(state=MailState.FAILED, attempts=8)
    with django_capture_on_commit_callbacks(execute=True):
        response = administrator.post(retry(mail), follow=True)
    assert response.redirect_chain == [(LIST, 302)]
    assert len(letters) == 1
    mail.refresh_from_db()
    assert mail.state == MailState.SENT


def test_retry_of_a_sent_mail_sends_nothing_and_says_so(
    new_mail, administrator, letters, django_capture_on_commit_callbacks
):
    mail = new_mail(state=MailState.SENT)
    with django_capture_on_commit_callbacks(execute=True):
        response = administrator.post(retry(mail), follow=True)
    assert letters == []
    (message,) = response.context["messages"]
    assert message.level_tag == "warning"


def test_retry_happens_only_by_post(new_mail, administrator):
    mail = new_mail(state=MailState.FAILED)
    assert administrator.get(retry(mail)).status_code == 405
    mail.refresh_from_db()
    assert mail.state == MailState.FAILED


def test_retry_of_an_unknown_mail_does_not_exist(db, administrator):
    response = administrator.post(reverse("notifications_retry_mail", args=[999_999]))
    assert response.status_code == 404


def test_export_runs_no_formula_in_a_spreadsheet(new_mail, administrator):
    for sign in "=+-@":
        new_mail(subject=f"{sign}HYPERLINK()", recipients=[f"{sign}cmd@example.org"])
    response = administrator.get(LIST, {"export": "csv"})
    rows = list(csv.reader(StringIO(b"".join(response.streaming_content).decode())))
    assert len(rows) == 5
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.startswith(tuple("=+-@\t\r")) and len(cell) > 1]
    assert any("HYPERLINK()" in cell for cell in cells)


def test_queries_of_the_list_do_not_grow_with_the_mails(new_mail, administrator):
    def queries() -> int:
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert administrator.get(LIST).status_code == 200
        return len(captured)

    for number in range(5):
        new_mail(subject=f"Mesaj {number}")
    administrator.get(LIST)
    few = queries()
    for number in range(35):
        new_mail(subject=f"Mesaj {number}", recipients=[f"o{number}@example.org"])
    assert queries() == few


def test_no_snippet_or_api_opens_a_second_door():
    with pytest.raises(NoReverseMatch):
        reverse("wagtailsnippets_notifications_outgoingmail:list")

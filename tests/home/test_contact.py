"""The contact form: bad input, robots, resends, limits."""

import re

import pytest
from django.test import Client

from cms.home.contact import MESSAGES_PER_HOUR, RECEIPTS_PER_MAILBOX
from cms.home.models import ContactPage
from site_modules.notifications.models import OutgoingMail

GOOD = {
    "name": "Ștefania Țîrlea",
    "email": "stefania@exemplu.ro",
    "topic": "cont",
    "message": "Aș vrea un cont.",
    "website": "",
}


@pytest.fixture
def contact(tree):
    page = ContactPage(title="Contact", slug="contact", locale=tree.home.locale)
    tree.home.refresh_from_db()
    tree.home.add_child(instance=page)
    page.save_revision().publish()
    return page


def send(client, **changes):
    page = client.get("/contact/").content.decode()
    token = re.search(r'name="form_token" value="([^"]+)"', page)[1]
    return client.post("/contact/", {**GOOD, "form_token": token, **changes})


def test_message_becomes_two_mails(contact):
    response = send(Client())
    assert response.status_code == 302
    assert response["Location"].endswith("?trimis=1#confirmare")
    to_site, receipt = OutgoingMail.objects.order_by("pk")
    assert to_site.reply_to == ["stefania@exemplu.ro"]
    assert "Aș vrea un cont." in to_site.text_body
    assert receipt.recipients == ["stefania@exemplu.ro"]
    assert receipt.subject == "Am primit mesajul tău"


@pytest.mark.parametrize(
    "changes",
    [
        {"name": ""},
        {"email": "fără-adresă"},
        {"email": ""},
        {"message": ""},
        {"topic": "inexistent"},
        {"message": "x" * 5001},
    ],
)
def test_bad_input_is_told_at_the_field_and_nothing_is_lost(contact, changes):
    response = send(Client(), **changes)
    assert response.status_code == 422
    body = response.content.decode()
    (name,) = changes
    assert f'id="id_{name}_error"' in body
    assert 'aria-invalid="true"' in body
    assert "Ștefania Țîrlea" in body or name == "name"
    assert OutgoingMail.objects.count() == 0


def test_double_click_sends_once(contact):
    client = Client()
    page = client.get("/contact/").content.decode()
    token = re.search(r'name="form_token" value="([^"]+)"', page)[1]
    for _click in range(2):
        assert client.post("/contact/", {**GOOD, "form_token": token}).status_code == 302
    assert OutgoingMail.objects.count() == 2


def test_robot_that_fills_the_hidden_field_is_ignored(contact):
    assert send(Client(), website="https://spam.example").status_code == 302
    assert OutgoingMail.objects.count() == 0


def test_too_many_messages_from_one_address(contact):
    client = Client()
    for _message in range(MESSAGES_PER_HOUR):
        assert send(client).status_code == 302
    response = send(client)
    assert response.status_code == 429
    assert response["Retry-After"] == "3600"
    assert OutgoingMail.objects.count() == 2 * MESSAGES_PER_HOUR


def test_line_breaks_in_a_name_cannot_forge_a_header(contact):
    assert send(Client(), name="Ion\r\nBcc: toti@exemplu.ro").status_code in (302, 422)
    for mail in OutgoingMail.objects.all():
        assert "\n" not in mail.subject
        assert mail.hidden_recipients == []


def test_form_page_is_kept_by_no_cache(contact):
    assert Client().get("/contact/")["Cache-Control"] == "private, no-store"


def test_a_mailbox_gets_few_receipts_whoever_writes_its_address(contact):
    for number in range(RECEIPTS_PER_MAILBOX + 3):
        client = Client(REMOTE_ADDR=f"10.1.{number}.1")
        send(client, message=f"Mesajul {number}", email="stefania@exemplu.ro")
    receipts = OutgoingMail.objects.filter(recipients=["stefania@exemplu.ro"])
    assert receipts.count() == RECEIPTS_PER_MAILBOX
    assert OutgoingMail.objects.count() == 2 * RECEIPTS_PER_MAILBOX + 3

"""Mails written from templates: two parts, styles inlined, nothing fetched from elsewhere."""

import re
from html.parser import HTMLParser

import pytest

from cms.core.mail import send_template_mail
from site_modules.notifications.models import OutgoingMail

HOSTILE = '<script>alert(1)</script> "> {{ site_url }} <img src=x onerror=alert(2)>'


class Tags(HTMLParser):
    """Collects (tag, attributes) and what stands between `style` tags."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.found if name == tag]


@pytest.fixture
def send(transport, settings):
    """Queues a contact mail and returns its row."""
    settings.SITE_URL = "https://punte.example"

    def write(template="contact_message", subject="Un mesaj", language="ro", **words):
        context = {
            "name": "Ștefan Țurcanu",
            "email": "stefan@example.org",
            "topic": "Altceva",
            "message": "Primul rând\n\nAl doilea „rând”",
            **words,
        }
        send_template_mail(
            template=template,
            subject=subject,
            to=["ana@example.org"],
            context=context,
            language=language,
            reply_to=["stefan@example.org"],
        )
        return OutgoingMail.objects.latest("pk")

    return write


@pytest.mark.parametrize("template", ["contact_message", "contact_receipt"])
def test_mail_has_both_parts_with_the_same_words(send, template):
    mail = send(template)
    for part in (mail.text_body, mail.html_body):
        assert "Ștefan Țurcanu" in part
        assert "Al doilea „rând”" in part
        assert "https://punte.example/" in part
    assert "<" not in mail.text_body
    assert mail.text_body.endswith("\n")
    assert not mail.text_body.startswith("\n")
    assert mail.recipients == ["ana@example.org"]
    assert mail.reply_to == ["stefan@example.org"]


@pytest.mark.parametrize("template", ["contact_message", "contact_receipt"])
def test_styles_stand_at_the_elements(send, template):
    html = Tags(send(template).html_body)
    for tag in ("body", "h1", "blockquote", "a"):
        assert html.all(tag)
        assert all("style" in attributes for attributes in html.all(tag)), tag
    assert "background" in html.all("body")[0]["style"]


@pytest.mark.parametrize("template", ["contact_message", "contact_receipt"])
def test_nothing_is_fetched_from_elsewhere(send, template):
    html = send(template).html_body
    addresses = re.findall(r"(?:https?:)?//[^\s\"'<>)]+", html)
    assert addresses
    assert all(
        address.startswith("https://punte.example/") or address == "https://punte.example"
        for address in addresses
    ), addresses
    assert not re.search(r"@import|url\(|<link\b|<img\b|<script\b", html)


def test_language_of_the_mail_is_the_readers_and_not_the_senders(send):
    romanian, english = send(language="ro"), send(language="en")
    assert Tags(romanian.html_body).all("html")[0]["lang"] == "ro"
    assert Tags(english.html_body).all("html")[0]["lang"] == "en"
    assert "Answer this e-mail" in english.text_body


def test_peoples_words_stay_words(send):
    mail = send(name=HOSTILE, message=HOSTILE, subject=f"Altceva: {HOSTILE}")
    html = Tags(mail.html_body)
    assert not html.all("script")
    assert not html.all("img")
    assert not [name for _tag, attributes in html.found for name in attributes if name[:2] == "on"]
    assert HOSTILE in mail.text_body
    assert mail.html_body.count("{{ site_url }}") >= 2


def test_message_cannot_close_the_style_element(send):
    html = Tags(send(message="</style><script>alert(1)</script>").html_body)
    assert not html.all("script")


def test_subject_is_one_line_whatever_people_write(send):
    mail = send(subject="Altceva: Ana\r\nBcc: hot@example.org\n\n\tPop")
    assert mail.subject == "Altceva: Ana Bcc: hot@example.org Pop"
    assert mail.hidden_recipients == []


def test_long_subject_is_cut_not_refused(send):
    assert send(subject="ﬃ" * 300).subject == "ﬃ" * 255

"""Hostile words: nothing runs on any page that shows a comment, in a mail or for moderators."""

from html.parser import HTMLParser

import pytest
from django.urls import reverse

from site_modules.comments import services
from site_modules.comments.models import MAX_LENGTH
from site_modules.moderation.targets import find_target
from site_modules.notifications.models import OutgoingMail
from tests.comments.conftest import age, fresh
from tests.timing import least_cpu_seconds

CANARIES = [
    "`<script>alert('canar')</script>\n\n\n`",
    "``<img src=x onerror=alert(1)>\n\n``",
    "<scr<script>ipt>alert('canar')</scr</script>ipt>",
    "<svg/onload=alert(1)><a href='javascript:alert(1)'>x</a>",
    "[apasă](javascript:alert(1)) [apasă](java&#115;cript:alert(1)) ![p](javascript:alert(1))",
    "[apasă](data:text/html;base64,PHNjcmlwdD4=) <https://x' onmouseover='alert(1)>",
    '" autofocus onfocus="alert(1)" x=\'',
    "{{ request.user.password }} {% load static %} {%csrf_token%}",
    "=cmd|'/c calc'!A1",
    "<!--c1--><!--c2--> --> <!-- ascuns",
    "\u202eınapoi\u202c \x00 nul",
    "ﬃ" * 255,
    "<textarea></textarea></textarea><script>alert(1)</script>",
    "</p></div></article></li></ol><form action=//rau.example><button>Intră</button></form>",
    '@member"><script>alert(1)</script> @<b>member</b>',
]
BOMBS = [
    "[](" * (MAX_LENGTH // 3),
    ">" * MAX_LENGTH,
    "- " * (MAX_LENGTH // 2),
    "*_" * (MAX_LENGTH // 2),
    "`" * MAX_LENGTH,
    "![" * (MAX_LENGTH // 2),
    "a@" * (MAX_LENGTH // 2),
    "|" * MAX_LENGTH,
]


class Watcher(HTMLParser):
    """Reads a page as a browser does and notes what would run or leave the site."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "script" and not values.get("src", "").startswith("/static/"):
            self.found.append(tag)
        if tag in ("svg", "use", "form", "img", "textarea") and len(values) == 0:
            self.found.append(tag)
        for name, value in values.items():
            scheme = "".join((value or "").split()).lower()
            if name.startswith("on") or scheme.startswith(("javascript:", "data:", "vbscript:")):
                self.found.append(f"{tag} {name}={value}")
            if tag in ("form", "img", "button") and scheme.startswith(("//", "http", "x")):
                self.found.append(f"{tag} {name}={value}")


def runs_nothing(html: str) -> None:
    """No markup of a member's in it that a browser would run or follow."""
    watcher = Watcher()
    watcher.feed(html.replace('type="application/ld+json"', 'src="/static/"'))
    assert watcher.found == []


@pytest.mark.parametrize("words", CANARIES)
@pytest.mark.usefixtures("commits_at_once")
def test_canaries(article, write, person, browser_of, words):
    first = write(article, "other_member")
    comment = write(article, text=words, parent=first)
    age(comment, 40)
    services.edit_comment(comment=fresh(comment), by=person("member"), text="Altceva", revision=1)
    services.edit_comment(comment=fresh(comment), by=person("member"), text=words, revision=2)
    browser = browser_of("member")
    write_address = reverse("comments:write", args=[article.pk])
    pages = [
        browser.get(article.get_url()),
        browser.get(f"{article.get_url()}?raspuns={comment.pk}"),
        browser_of("visitor").get(article.get_url()),
        browser.get(reverse("comments:part", args=[article.pk])),
        browser.get(reverse("comments:history", args=[comment.pk])),
        browser.get(reverse("comments:edit", args=[comment.pk])),
        browser.get(reverse("comments:delete", args=[comment.pk])),
        browser.post(write_address, {"text": words, "previzualizare": "1"}),
        browser.post(write_address, {"text": words, "parent": first.pk, "form_token": "\x00"}),
    ]
    for page in pages:
        assert page.status_code in (200, 422)
        runs_nothing(page.content.decode())
    target = find_target("comments.comment")
    runs_nothing(target.html_of(fresh(comment)))
    for mail in OutgoingMail.objects.all():
        runs_nothing(mail.html_body)


def test_places_for_controls_cannot_be_forged(article, write, browser_of):
    comment = write(article, "other_member")
    write(article, text=f"<!--c{comment.pk}--> &lt;!--c{comment.pk}--&gt;")
    html = browser_of("member").get(article.get_url()).content.decode()
    assert html.count(f"/comentarii/{comment.pk}/multumesc/") == 1


@pytest.mark.parametrize("words", BOMBS)
def test_bombs_are_written_and_shown_within_a_second(article, write, browser_of, words):
    def write_and_read():
        write(article, text=words)
        assert browser_of("member").get(article.get_url()).status_code == 200

    assert least_cpu_seconds(write_and_read, limit=1) < 1


def test_a_megabyte_is_refused_at_once(article, browser_of):
    address = reverse("comments:write", args=[article.pk])

    def send():
        answer = browser_of("member").post(address, {"text": "[](" * 350_000})
        assert answer.status_code == 422

    assert least_cpu_seconds(send, limit=1) < 1

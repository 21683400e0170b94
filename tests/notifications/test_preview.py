"""The page that shows a laptop's mails."""

import pytest
from django.urls import reverse

from tests.notifications.test_template_mail import HOSTILE, Tags


def address(name: str, *args: int) -> str:
    return reverse(f"notifications:{name}", args=args)


@pytest.fixture
def visitor(browser_of):
    return browser_of("visitor")


@pytest.fixture
def hostile_mail(new_mail):
    return new_mail(
        subject=HOSTILE,
        recipients=[f"{HOSTILE} <ana@example.org>"],
        text_body=f"{HOSTILE}\njavascript:alert(1) https://punte.example/?a=1&b=<b>",
        html_body=f"<h1>Bun venit</h1>{HOSTILE}",
    )


def addresses_of(mail) -> list[str]:
    return [address("mail_list"), address("mail", mail.pk), address("mail_html", mail.pk)]


def test_mails_are_shown_newest_first(new_mail, visitor):
    first, second = new_mail(subject="Prima"), new_mail(subject="A doua")
    body = visitor.get(address("mail_list")).content.decode()
    assert body.index("A doua") < body.index("Prima")
    assert address("mail", first.pk) in body
    assert address("mail", second.pk) in body


def test_empty_list_says_so(db, visitor):
    assert visitor.get(address("mail_list")).status_code == 200


def test_one_mail_is_shown_with_its_text_and_a_frame(new_mail, visitor):
    mail = new_mail(html_body="<p>x</p>", text_body="Bună seara")
    response = visitor.get(address("mail", mail.pk))
    assert response.status_code == 200
    assert "Bună seara" in response.content.decode()
    (frame,) = Tags(response.content.decode()).all("iframe")
    assert frame["src"] == address("mail_html", mail.pk)
    assert "allow-scripts" not in frame["sandbox"]
    assert "allow-same-origin" not in frame["sandbox"]
    assert frame["title"]


def test_html_part_is_boxed_in(hostile_mail, visitor):
    response = visitor.get(address("mail_html", hostile_mail.pk))
    assert response.status_code == 200
    assert "<h1>Bun venit</h1>" in response.content.decode()
    policy = response["Content-Security-Policy"]
    assert policy.startswith("sandbox allow-popups;")
    assert "default-src 'none'" in policy
    assert "script" not in policy
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    assert response["X-Content-Type-Options"] == "nosniff"


def test_peoples_words_stay_words_on_the_pages(hostile_mail, visitor):
    for page in (address("mail_list"), address("mail", hostile_mail.pk)):
        html = Tags(visitor.get(page).content.decode())
        assert not [one for one in html.all("script") if "src" not in one], page
        assert not [one for one in html.all("img") if one.get("src") == "x"], page
        assert not [one for one in html.all("a") if one.get("href", "").startswith("javascript")]
        names = [name for _tag, attributes in html.found for name in attributes]
        assert not [name for name in names if name.startswith("on")], page


def test_no_page_exists_where_the_preview_is_off(hostile_mail, visitor, settings, browser_of):
    settings.MAIL_PREVIEW = False
    for page in addresses_of(hostile_mail):
        assert visitor.get(page).status_code == 404
        assert browser_of("administrator").get(page).status_code == 404


def test_pages_are_only_read_and_never_kept(hostile_mail, visitor):
    for page in addresses_of(hostile_mail):
        assert visitor.post(page).status_code == 405
        assert "no-store" in visitor.get(page)["Cache-Control"]


def test_unknown_mail_does_not_exist(db, visitor):
    assert visitor.get(address("mail", 999_999)).status_code == 404
    assert visitor.get(address("mail_html", 999_999)).status_code == 404


def test_list_is_paged_and_its_queries_do_not_grow(
    new_mail, visitor, django_assert_max_num_queries
):
    visitor.get(address("mail_list"))
    for number in range(31):
        new_mail(subject=f"Mesaj {number}", html_body="x" * 1000)
    with django_assert_max_num_queries(6):
        body = visitor.get(address("mail_list")).content.decode()
    assert body.count('class="row-title"') == 30
    assert visitor.get(address("mail_list"), {"page": 2}).content.decode().count("row-title") == 1
    assert visitor.get(address("mail_list"), {"page": 3}).status_code == 404

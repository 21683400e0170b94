"""Personal details, privacy, appearance."""

from collections.abc import Callable
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from cms.audit.models import AuditEntry
from site_modules.accounts.models import Profile, User

PROFILE, PRIVACY, LOOKS = "/cont/profil/", "/cont/confidentialitate/", "/cont/aspect/"
FIELDS = {
    "first_name": "Ioana",
    "last_name": "Munteanu",
    "nickname": "Io",
    "public_name_choice": "nickname",
    "skills": "Mentorat, mentorat,  scriere de proiecte, relaţii cu şcoli",
    "phone": "0712 345 678",
    "county": "SB",
}


@pytest.fixture
def browser(browser_of: Callable[[str], Client]) -> Client:
    return browser_of("member")


@pytest.fixture
def me(person: Callable[[str], User]) -> Callable[[], User]:
    return lambda: person("member")


def test_editing_bar_is_its_owners_choice(
    browser_of: Callable[[str], Client], person: Callable[[str], User]
) -> None:
    editor, bar = browser_of("editor"), "wagtail-userbar"
    assert bar in editor.get("/").content.decode()
    assert "bara de editare" in editor.get(LOOKS).content.decode()
    editor.post(LOOKS, {"language": "ro", "theme": "device"})
    assert not person("editor").shows_user_bar
    assert bar not in editor.get("/").content.decode()
    editor.post(LOOKS, {"language": "ro", "theme": "device", "shows_user_bar": "on"})
    assert bar in editor.get("/").content.decode()


def test_privacy_mail_speaks_its_readers_language(browser: Client, me: Callable[[], User]) -> None:
    """Changed on the English page by somebody who reads Romanian."""
    User.objects.filter(pk=me().pk).update(language="ro")
    browser.post("/en" + PRIVACY, {
        "visibility": "private", "messages_from": "nobody", "files_for": "nobody",
    })  # fmt: skip
    what = me().notifications.get(kind="accounts.privacy_changed").data["what"]
    assert "who may" not in what and "cine" in what


def test_members_have_no_editing_bar_to_choose(browser: Client, me: Callable[[], User]) -> None:
    assert "bara de editare" not in browser.get(LOOKS).content.decode()
    browser.post(LOOKS, {"language": "ro", "theme": "device"})
    assert me().shows_user_bar


@pytest.mark.parametrize(
    ("path", "most"),
    [(PROFILE, 15), (PRIVACY, 15), (LOOKS, 15), ("/cont/adresa/", 15), ("/panou/", 20)],
)
def test_pages_of_the_account(
    path: str, most: int, browser: Client, client: Client, django_assert_max_num_queries: Callable
) -> None:
    assert client.get(path).status_code == 302
    browser.get(path)
    with django_assert_max_num_queries(most):
        response = browser.get(path)
    assert response.status_code == 200
    assert response.content.decode().count("<h1") == 1
    assert "no-store" in response["Cache-Control"] or "no-cache" in response["Cache-Control"]


def test_details_are_kept_and_the_chosen_name_is_read(
    browser: Client, me: Callable[[], User]
) -> None:
    assert browser.post(PROFILE, FIELDS).status_code == 302
    user = me()
    assert user.public_name == "Io"
    assert sorted(user.profile.skills.names()) == [
        "Mentorat",
        "relații cu școli",
        "scriere de proiecte",
    ]
    assert user.profile.phone == "+40712345678"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("nickname", ""),
        ("nickname", "\u200f"),
        ("first_name", "I\x00o"),
        ("last_name", "a\u202eb"),
        ("last_name", "ș" * 151),
        ("website", "javascript:alert(1)"),
        ("website", "ftp://exemplu.ro/"),
        ("phone", "12"),
        ("county", "XX"),
        ("skills", ",".join(f"c{n}" for n in range(21))),
        ("skills", "x" * 61),
        ("public_name_choice", "admin"),
    ],
)
def test_bad_input_is_shown_kept_and_changes_nothing(
    field: str, value: str, browser: Client, me: Callable[[], User]
) -> None:
    response = browser.post(PROFILE, {**FIELDS, field: value})
    assert response.status_code == 422
    assert 'value="Munteanu"' in response.content.decode() or field == "last_name"
    assert me().first_name == "Member"


def test_the_username_cannot_be_changed(browser: Client, me: Callable[[], User]) -> None:
    browser.post(PROFILE, {**FIELDS, "username": "altul", "email": "x@y.example", "is_staff": "1"})
    assert (me().username, me().email, me().is_staff) == ("member", "member@punte.example", False)


def picture(kind: str = "PNG", mode: str = "RGB", **options: object) -> bytes:
    buffer = BytesIO()
    Image.new(mode, (40, 30)).save(buffer, kind, **options)
    return buffer.getvalue()


def moving() -> bytes:
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    buffer = BytesIO()
    frames[0].save(buffer, "GIF", save_all=True, append_images=frames[1:])
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.png", b"<html><script>alert(1)</script>"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("a.jpg", picture("JPEG", "CMYK")),
        ("a.gif", moving()),
        ("a.png", picture()[:60]),
        ("a.jpg", picture()),
        ("a.png", b""),
    ],
)
def test_what_is_no_photo_is_refused(
    name: str, content: bytes, browser: Client, me: Callable[[], User]
) -> None:
    upload = SimpleUploadedFile(name, content)
    assert browser.post(PROFILE, {**FIELDS, "photo": upload}).status_code == 422
    assert not me().photo


def test_a_photo_keeps_no_metadata_and_can_be_removed(
    browser: Client, me: Callable[[], User]
) -> None:
    exif = Image.Exif()
    exif[0x010E] = "secret-place"
    upload = SimpleUploadedFile("eu.jpg", picture("JPEG", exif=exif))
    assert browser.post(PROFILE, {**FIELDS, "photo": upload}).status_code == 302
    with me().photo.open() as stored:
        assert b"secret-place" not in stored.read()
    browser.post(PROFILE, {**FIELDS, "removes_photo": "on"})
    assert not me().photo


CHOICES = {"visibility": "private", "messages_from": "members", "files_for": "nobody"}


def test_privacy_takes_effect_at_once_and_is_recorded(
    browser: Client, me: Callable[[], User], browser_of: Callable[[str], Client]
) -> None:
    other = browser_of("other_member")
    assert other.get("/membri/member/").status_code == 200
    assert browser.post(PRIVACY, CHOICES).status_code == 302
    assert other.get("/membri/member/").status_code == 404
    entry = AuditEntry.objects.get(event="accounts.privacy_changed")
    assert entry.details == {"fields": ["visibility", "files_for"]}


def test_unchanged_privacy_is_not_recorded(browser: Client) -> None:
    browser.post(PRIVACY, CHOICES)
    browser.post(PRIVACY, CHOICES)
    assert AuditEntry.objects.filter(event="accounts.privacy_changed").count() == 1


def test_wrong_privacy_choices_change_nothing(browser: Client, me: Callable[[], User]) -> None:
    assert browser.post(PRIVACY, {**CHOICES, "files_for": "world"}).status_code == 422
    assert Profile.objects.get(user=me()).visibility == "members"


@pytest.mark.parametrize(
    ("theme", "has_dark", "media"),
    [
        ("device", True, 'media="screen and (prefers-color-scheme: dark)"'),
        ("dark", True, 'media="screen"'),
        ("light", False, ""),
    ],
)
def test_the_theme_is_rendered_by_the_server(
    theme: str, has_dark: bool, media: str, browser: Client
) -> None:
    response = browser.post(LOOKS, {"theme": theme, "language": "ro"})
    assert response["Location"] == LOOKS
    page = browser.get(LOOKS).content.decode()
    links = [line for line in page.splitlines() if "tokens-dark" in line]
    assert bool(links) is has_dark
    assert media in "".join(links)


def test_another_language_leads_to_its_address(browser: Client, me: Callable[[], User]) -> None:
    response = browser.post(LOOKS, {"theme": "device", "language": "hu"})
    assert response["Location"] == f"/hu{LOOKS}"
    assert me().language == "hu"

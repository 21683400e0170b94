"""Whose page and photo who may open."""

from collections.abc import Callable
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from site_modules.accounts.models import Profile, User
from site_modules.accounts.services.profile import set_photo

PAGE, PHOTO = "/membri/member/", "/membri/member/foto/"


@pytest.fixture
def pictured(person: Callable[[str], User], settings, tmp_path) -> User:
    """The member, with a photo."""
    buffer = BytesIO()
    Image.new("RGBA", (500, 300), (200, 0, 0, 0)).save(buffer, "PNG")
    user = person("member")
    set_photo(user=user, upload=SimpleUploadedFile("eu.png", buffer.getvalue()))
    return user


@pytest.mark.parametrize(
    ("viewer", "visibility", "expected"),
    [
        ("visitor", "members", 302),
        ("other_member", "members", 200),
        ("other_member", "private", 404),
        ("counsellor", "private", 404),
        ("member", "private", 200),
        ("moderator", "private", 200),
        ("administrator", "private", 200),
    ],
)
def test_page_and_photo_follow_one_answer(
    viewer: str, visibility: str, expected: int, pictured: User, browser_of: Callable[[str], Client]
) -> None:
    Profile.objects.filter(user=pictured).update(visibility=visibility)
    browser = browser_of(viewer)
    assert [browser.get(path).status_code for path in (PAGE, PHOTO)] == [expected, expected]


@pytest.mark.parametrize("fields", [{"is_active": False}, {"erased_at": "2026-01-01T00:00Z"}])
def test_closed_and_erased_accounts_have_no_page(
    fields: dict, pictured: User, browser_of: Callable[[str], Client]
) -> None:
    User.objects.filter(pk=pictured.pk).update(**fields)
    browser = browser_of("administrator")
    assert [browser.get(path).status_code for path in (PAGE, PHOTO)] == [404, 404]


def test_an_account_without_a_profile_is_open_to_members(
    person: Callable[[str], User], browser_of: Callable[[str], Client]
) -> None:
    Profile.objects.filter(user=person("member")).delete()
    assert browser_of("other_member").get(PAGE).status_code == 200


def test_the_photo_is_a_small_square_that_does_nothing(
    pictured: User, browser_of: Callable[[str], Client]
) -> None:
    response = browser_of("other_member").get(PHOTO)
    picture = Image.open(BytesIO(b"".join(response.streaming_content)))
    assert (picture.format, picture.size) == ("WEBP", (320, 320))
    assert picture.getpixel((160, 160)) == (255, 255, 255)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "private, no-cache"
    again = browser_of("other_member").get(PHOTO, headers={"If-None-Match": response["ETag"]})
    assert again.status_code == 304


def test_texts_of_people_are_only_text(
    person: Callable[[str], User], browser_of: Callable[[str], Client]
) -> None:
    Profile.objects.filter(user=person("member")).update(
        biography="<script>alert(1)</script>\nal doilea rând", website="https://spam.example/"
    )
    page = browser_of("other_member").get(PAGE).content.decode()
    assert "<script>alert" not in page and "&lt;script&gt;" in page
    assert "spam.example" not in page


def test_a_member_page_costs_few_queries(
    browser_of: Callable[[str], Client], django_assert_max_num_queries: Callable
) -> None:
    browser = browser_of("other_member")
    browser.get(PAGE)
    with django_assert_max_num_queries(15):
        browser.get(PAGE)

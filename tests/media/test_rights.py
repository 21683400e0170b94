"""Captions and pictures of a recording have the rights of the recording."""

import pytest
from django.core.files.base import ContentFile
from wagtail.models import Collection, CollectionViewRestriction

from cms.media.models import SiteDocument
from tests.access.registry import DELEGATES, EVERYONE, SIGNED_IN, VISITOR
from tests.factories import DocumentFactory, MediaFactory, picture_bytes
from tests.media import files

ALLOWED = {"public": EVERYONE, "members": SIGNED_IN, "management": DELEGATES}


def full_media(where: str):
    return MediaFactory(
        where=where,
        captions=ContentFile(files.CAPTIONS, name="a.vtt"),
        thumbnail=ContentFile(picture_bytes("JPEG"), name="a.jpg"),
    )


@pytest.mark.parametrize("where", ALLOWED)
@pytest.mark.parametrize("part", ["url", "captions_url", "thumbnail_url"])
def test_every_part_opens_for_those_allowed_only(where, part, tree, browser_of):
    address = getattr(full_media(where), part)
    for name in sorted(EVERYONE):
        response = browser_of(name).get(address)
        if name in ALLOWED[where]:
            assert response.status_code == 200, name
            assert ("no-store" in response["Cache-Control"]) is (where != "public")
        elif name == VISITOR:
            assert response.status_code == 302
            assert response["Location"].startswith("/autentificare/?next=")
        else:
            assert response.status_code == 403, name


def test_captions_and_picture_have_their_kinds(tree, browser_of):
    media, visitor = full_media("public"), browser_of("visitor")
    captions = visitor.get(media.captions_url)
    assert captions["Content-Type"].startswith("text/vtt")
    assert b"".join(captions.streaming_content) == files.CAPTIONS
    thumbnail = visitor.get(media.thumbnail_url)
    assert thumbnail["Content-Type"] == "image/jpeg"
    for response in (captions, thumbnail):
        assert response["Content-Disposition"].startswith("inline")
        assert response["Content-Security-Policy"] == "sandbox; default-src 'none'"


def test_recording_without_captions_or_picture_has_no_address_for_them(tree, browser_of):
    media = MediaFactory()
    assert (media.captions_url, media.thumbnail_url) == ("", "")
    for part in ("subtitrare.vtt", "imagine"):
        response = browser_of("visitor").get(f"/inregistrari/{media.pk}/{part}/")
        assert response.status_code == 404


def test_collection_below_a_closed_one_is_closed(tree, browser_of):
    closed = Collection.objects.get(name="Fișiere pentru membri")
    below = closed.add_child(name="Procese-verbale")
    document = DocumentFactory(collection=below)
    assert browser_of("visitor").get(document.url).status_code == 302
    assert browser_of("member").get(document.url).status_code == 200


def test_all_closed_collections_on_the_way_down_must_open(tree, browser_of):
    """A file for delegates inside a collection for members asks for both."""
    below = Collection.objects.get(name="Fișiere Management OSC").add_child(name="Intern")
    CollectionViewRestriction.objects.create(
        collection=below, restriction_type=CollectionViewRestriction.LOGIN
    )
    document = DocumentFactory(collection=below)
    assert browser_of("member").get(document.url).status_code == 403
    assert browser_of("delegate").get(document.url).status_code == 200


@pytest.mark.parametrize("name", sorted(EVERYONE))
def test_list_of_visible_files_agrees_with_their_addresses(name, tree, person, browser_of):
    from django.contrib.auth.models import AnonymousUser

    user = AnonymousUser() if name == VISITOR else person(name)
    documents = [DocumentFactory(where=where) for where in ALLOWED]
    listed = set(SiteDocument.objects.visible_to(user).values_list("pk", flat=True))
    for document in documents:
        opens = browser_of(name).get(document.url).status_code == 200
        assert (document.pk in listed) is opens


def test_closed_account_fetches_what_a_visitor_does(tree, person, browser_of):
    member = browser_of("member")
    account = person("member")
    account.is_active = False
    account.save()
    assert member.get(DocumentFactory(where="members").url).status_code == 302
    assert member.get(DocumentFactory().url).status_code == 200


def test_restriction_of_an_unknown_kind_closes(tree, browser_of):
    """Wagtail's shared password is switched off; a row that has one lets nobody in by it."""
    collection = Collection.objects.get(name="Fișiere publice")
    CollectionViewRestriction.objects.create(
        collection=collection, restriction_type="password", password="zmeura"
    )
    document = DocumentFactory()
    assert browser_of("visitor").get(document.url).status_code == 302
    assert browser_of("member").get(document.url).status_code == 403

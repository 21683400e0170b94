"""Persona × road: whoever may not read a document finds it by no road, whatever its mark."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client

from cms.search.services import index
from site_modules.submissions import services as submissions
from site_modules.uploads import services
from site_modules.uploads.models import DocumentUpload
from tests.access.registry import EVERYONE, SIGNED_IN, VISITOR
from tests.uploads.conftest import file_of, fresh

WORDS = "Canarul galben numără afinele"
OWN = frozenset({"delegate"})
PEOPLE_OF = frozenset({"delegate", "contributor"})
#: state → who may read the words; by its mark where it is up.
CASES = {
    "waiting": ("public", OWN), "rejected": ("public", OWN), "withdrawn": ("public", OWN),
    "closed": ("public", OWN), "hidden": ("public", OWN), "edited": ("public", frozenset()),
    "public": ("public", EVERYONE), "membri": ("membri", SIGNED_IN),
    "organizatie": ("organizatie", PEOPLE_OF), "confidential": ("confidential", OWN),
}  # fmt: skip

#: One of each kind of right.
PEOPLE = (VISITOR, "member", "delegate", "contributor", "moderator", "administrator")
ROADS = (
    "/membriosc/biblioteca/", "/membriosc/documente/", "/cauta/?q=canarul", "/sitemap.xml",
    "/date-deschise/resurse.csv", "/date-deschise/resurse.json",
)  # fmt: skip

pytestmark = pytest.mark.django_db


@pytest.fixture(params=CASES)
def case(request, send, decide, organisation, person):
    """(document, who may read the words)"""
    mark, allowed = CASES[request.param]
    title = "Altceva" if request.param == "edited" else WORDS
    upload = send(by="delegate", organisation=organisation, visibility=mark, title=title)
    if request.param == "rejected":
        decide(upload, "reject")
    elif request.param == "withdrawn":
        submissions.withdraw(obj=upload, by=person("delegate"))
    elif request.param != "waiting":
        upload = decide(upload)
    if request.param == "closed":
        submissions.close(obj=upload, by=person("delegate"))
    elif request.param == "hidden":
        decide(upload, "hide")
    elif request.param == "edited":
        changes = {"title": WORDS, "files": upload.files}
        services.send_document(upload=upload, by=person("delegate"), changes=changes)
    index.rebuild()
    return fresh(upload), allowed


def text_at(browser, address):
    """What stands there; nothing where it is refused."""
    response = browser.get(address, follow=True)
    if response.status_code != 200:
        return ""
    content = b"".join(response) if response.streaming else response.content
    return content.decode()


def readers_of(upload):
    """Whom the row lets in, beside its authors: by its mark, while it is up."""
    if not upload.is_open:
        return OWN
    marks = {"public": SIGNED_IN, "membri": SIGNED_IN, "organizatie": PEOPLE_OF}
    return marks.get(upload.visibility, OWN)


def test_no_road_leads_further_than_the_mark(case, browser_of, call_as):
    upload, allowed = case
    for name in PEOPLE:
        browser = Client() if name == VISITOR else browser_of(name)
        places = (f"/membriosc/documente/{upload.pk}/", *ROADS)
        assert any(WORDS in text_at(browser, one) for one in places) == (name in allowed), name
        reads = name in readers_of(upload)
        if name != VISITOR:
            assert (call_as(name).get(f"/uploads/{upload.pk}").status_code == 200) == reads, name
        # Moderators and administrators decide on it: they read its file for that.
        if name not in ("moderator", "administrator"):
            fetched = browser.get(file_of(upload).get_absolute_url()).status_code == 200
            assert fetched == reads, name


def test_public_copies_alone_are_open_data(send, decide, client):
    public = decide(send(visibility="public", title="Deschis tuturor"))
    decide(send(visibility="membri", title="Pentru membri"))
    text = b"".join(client.get("/date-deschise/resurse.csv")).decode()
    assert "Deschis tuturor" in text
    assert "Pentru membri" not in text
    row = public.page.files.get()
    open_address = f"/resurse/{public.page_id}/{row.pk}/{row.document.filename}"
    assert client.get(open_address).status_code == 200
    assert client.get(f"/documente/{row.document_id}/{row.document.filename}").status_code != 200


def test_visitors_see_nothing(waiting):
    assert not DocumentUpload.objects.visible_to(AnonymousUser()).exists()


def test_lists_ask_a_fixed_number_of_queries(
    send, decide, organisation, browser_of, django_assert_max_num_queries
):
    for number in range(4):
        decide(send(by="delegate", organisation=organisation, visibility="organizatie",
                    title=f"Documentul {number}"))  # fmt: skip
    browser = browser_of("delegate")
    browser.get("/membriosc/documente/")
    with django_assert_max_num_queries(15):
        browser.get("/membriosc/documente/")

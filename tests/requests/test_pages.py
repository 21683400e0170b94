"""The member's pages: what shows, to whom, and what happens with wrong input."""

from html import unescape
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from site_modules.requests.kinds import all_kinds
from site_modules.requests.models import RequestNote, ServiceRequest
from tests.conftest import PERSONAS
from tests.requests.conftest import QUESTION, SUBJECT, a_file

pytestmark = pytest.mark.django_db

FORM = "application/x-www-form-urlencoded"
ADVICE = "/hubocupare/sfaturi/"
SENT = {"intrebare_theme": "papers", "subject": SUBJECT, "text": QUESTION, "form_token": "t1"}


def body(response) -> str:
    return unescape(response.content.decode())


@pytest.mark.parametrize("address", ["/cerere/", ADVICE, "/cont/cereri/", "/cerere/mentorat/"])
def test_visitors_are_led_to_sign_in(client, address):
    assert client.get(address)["Location"].startswith("/autentificare/")


@pytest.mark.parametrize("kind", list(all_kinds()), ids=lambda kind: kind.name)
def test_every_kind_has_its_form(browser_of, kind):
    response = browser_of("delegate").get(f"/cerere/{kind.name}/", follow=True)
    assert response.status_code == 200
    assert str(kind.label) in body(response)


def test_unknown_kind_does_not_exist(browser_of):
    assert browser_of("member").get("/cerere/nimic/").status_code == 404


def test_privacy_leads_to_what_is_at_once(browser_of):
    assert 'href="/cont/datele-mele/"' in body(
        browser_of("member").get("/cerere/confidentialitate/")
    )


def test_advice_is_sent_once_however_often_it_is_clicked(browser_of):
    member = browser_of("member")
    first = member.post(ADVICE, SENT | {"uploads": [a_file("a.docx"), a_file("b.docx")]})
    again = member.post(ADVICE, SENT)
    made = ServiceRequest.objects.get()
    assert first["Location"] == again["Location"] == f"/cont/cereri/{made.reference}/"
    page = body(member.get(first["Location"]))
    assert SUBJECT in page and QUESTION in page and "a.docx" in page and "b.docx" in page


HOSTILE = {
    "empty": "",
    "blank": "  \n ",
    "nul": "\x00",
    "long": "x" * 8001,
}


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_wrong_details_are_told_beside_the_field(browser_of, words):
    sent = urlencode(SENT | {"text": words})
    response = browser_of("member").post(ADVICE, sent, content_type=FORM)
    assert response.status_code == 422
    assert 'id="id_text_error"' in response.content.decode()
    assert SUBJECT in body(response)
    assert not ServiceRequest.objects.exists()


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"subject": ""}, id="no subject"),
        pytest.param({"subject": "ﬃ" * 255}, id="long ligatures"),
        pytest.param({"subject": "a\u202eb"}, id="turned direction"),
        pytest.param({"intrebare_theme": "altceva"}, id="unknown theme"),
        pytest.param({"intrebare_theme": ""}, id="no theme"),
        pytest.param({"form_token": "x" * 65}, id="long token"),
    ],
)
def test_wrong_input_keeps_what_was_typed(browser_of, fields):
    response = browser_of("member").post(ADVICE, SENT | fields)
    assert response.status_code == 422
    assert QUESTION in body(response)
    assert not ServiceRequest.objects.exists()


def test_wrong_file_is_named(browser_of):
    wrong = SimpleUploadedFile("macro.docx", b"not a package")
    response = browser_of("member").post(ADVICE, SENT | {"uploads": wrong})
    assert response.status_code == 422
    assert "macro.docx" in body(response)
    assert not ServiceRequest.objects.exists()


def test_the_member_goes_on_rates_and_withdraws(browser_of, taken, answer):
    member, address = browser_of("member"), f"/cont/cereri/{taken.reference}/"
    answer(taken, outcome="ask", text="Câți ani are?")
    assert "Câți ani are?" in body(member.get(address))
    assert member.post(address, {"text": "", "form_token": "a"}).status_code == 422
    assert member.post(address, {"text": "Are 15.", "form_token": "b"}).status_code == 302
    assert member.post(f"{address}evalueaza/", {"rating": "5"}).status_code == 302
    taken.refresh_from_db()
    assert taken.rating is None
    answer(taken)
    assert member.post(f"{address}evalueaza/", {"rating": "9"}).status_code == 422
    member.post(f"{address}evalueaza/", {"rating": "5", "comment": "Mulțumesc"})
    taken.refresh_from_db()
    assert taken.rating == 5
    assert member.get(f"{address}retrage/").status_code == 302
    member.post(f"{address}retrage/")
    taken.refresh_from_db()
    assert taken.is_solved


def test_withdrawal_asks_first(browser_of, asked):
    member, address = browser_of("member"), f"/cont/cereri/{asked.reference}/retrage/"
    assert member.get(address).status_code == 200
    asked.refresh_from_db()
    assert asked.is_open
    member.post(address)
    asked.refresh_from_db()
    assert not asked.is_open


@pytest.mark.parametrize("name", [*PERSONAS, "visitor"])
def test_thread_and_files_by_persona(browser_of, taken, name):
    """The page is the requester's; the file also of who takes care of it and of managers."""
    browser, file = browser_of(name), taken.files.get()
    page = browser.get(f"/cont/cereri/{taken.reference}/")
    bytes_ = browser.get(f"/cont/cereri/fisier/{file.pk}/{file.name}")
    refused = 302 if name == "visitor" else 404
    assert page.status_code == (200 if name == "member" else refused)
    seen = name in ("member", "counsellor", "administrator")
    assert bytes_.status_code == (200 if seen else refused)
    for deed in ("retrage", "evalueaza"):
        if name != "member":
            answered = browser.post(f"/cont/cereri/{taken.reference}/{deed}/", {"rating": 5})
            assert answered.status_code == refused
    taken.refresh_from_db()
    assert taken.is_open and taken.rating is None


def test_file_is_never_kept_by_a_cache_and_only_under_its_name(browser_of, taken):
    file = taken.files.get()
    response = browser_of("member").get(f"/cont/cereri/fisier/{file.pk}/{file.name}")
    assert response["Cache-Control"] == "private, no-store"
    assert response["Content-Disposition"].startswith("attachment")
    for address in (f"{file.pk}/alt.docx", f"{10**30}/{file.name}"):
        assert browser_of("member").get(f"/cont/cereri/fisier/{address}").status_code == 404


def test_notes_of_the_staff_show_nowhere_to_the_member(browser_of, taken, person):
    words = "Notă internă zmeurică"
    RequestNote.objects.create(request=taken, author=person("counsellor"), text=words)
    member = browser_of("member")
    for address in ("/cont/cereri/", f"/cont/cereri/{taken.reference}/", "/cauta/?q=zmeurică"):
        assert words not in body(member.get(address))


def test_no_search_finds_a_request(browser_of, taken, commits_at_once):
    for name in ("member", "counsellor", "administrator", "other_member"):
        page = body(browser_of(name).get("/cauta/", {"q": SUBJECT}))
        assert taken.reference not in page
        assert f"/cont/cereri/{taken.reference}" not in page


@pytest.mark.parametrize("number", ["²", "0", "-1", "9" * 30, "abc", "\x00"])
def test_odd_page_numbers(browser_of, asked, number):
    assert browser_of("member").get("/cont/cereri/", {"pagina": number}).status_code == 200


def test_list_and_thread_cost_the_same_for_one_and_for_many(
    browser_of, ask, answer, person, django_assert_max_num_queries
):
    requests = [ask() for _time in range(10)]
    for number in range(6):
        answer(requests[0], by="administrator", outcome="reply", files=[a_file()], text=f"{number}")
    member = browser_of("member")
    member.get("/cont/cereri/")
    with django_assert_max_num_queries(10):
        member.get("/cont/cereri/")
    with django_assert_max_num_queries(12):
        member.get(f"/cont/cereri/{requests[0].reference}/")
    with django_assert_max_num_queries(10):
        member.get(ADVICE)

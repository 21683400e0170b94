"""The staff's queue in the admin: who sees what, and what happens when two are at it."""

from html import unescape

import pytest

from site_modules.requests import services
from site_modules.requests.models import AnswerTemplate, RequestNote
from site_modules.requests.selectors.queue import VIEWS, Queue
from tests.conftest import PERSONAS
from tests.requests.conftest import QUESTION, SUBJECT, a_file

pytestmark = pytest.mark.django_db

QUEUE = "/admin/cereri/"
STAFF = ("counsellor", "administrator")
#: Wagtail leads who has no work there away, or refuses.
REFUSED = (302, 403, 404)


def body(response) -> str:
    return unescape(response.content.decode())


@pytest.mark.parametrize("name", [*PERSONAS, "visitor"])
def test_queue_by_persona(browser_of, asked, name):
    response = browser_of(name).get(QUEUE)
    if name in STAFF:
        assert response.status_code == 200
        assert asked.reference in body(response)
    else:
        assert response.status_code in REFUSED
        assert asked.reference not in body(response)


def test_before_it_is_taken_only_kind_and_dates_show(browser_of, asked, person):
    counsellor = browser_of("counsellor")
    for address in (QUEUE, f"{QUEUE}{asked.reference}/"):
        page = body(counsellor.get(address))
        assert "Contracte și acte" in page
        for words in (SUBJECT, QUESTION, str(person("member")), "contract.docx"):
            assert words not in page


@pytest.mark.parametrize("state", ["free", "of a colleague"])
@pytest.mark.parametrize("name", [*PERSONAS, "visitor"])
def test_case_by_persona_and_state(browser_of, asked, person, name, state):
    if state == "of a colleague":
        services.claim(request=asked, by=person("administrator"))
    address = f"{QUEUE}{asked.reference}/"
    page = browser_of(name).get(address)
    if name == "administrator":
        assert QUESTION in body(page)
    elif name == "counsellor" and state == "free":
        assert page.status_code == 200
        assert QUESTION not in body(page)
    else:
        assert page.status_code in REFUSED
    if name != "administrator":
        sent = {"text": "Răspuns", "outcome": "solve", "version": 0}
        assert browser_of(name).post(address, sent).status_code in REFUSED
        for deed, values in (("nota", {"text": "x"}), ("preda", {"to": "1", "version": 0})):
            answered = browser_of(name).post(f"{address}{deed}/", values)
            assert answered.status_code in REFUSED
        assert not asked.messages.filter(is_from_staff=True).exists()
        assert not RequestNote.objects.exists()


def test_from_taking_to_the_solution(browser_of, asked):
    counsellor, address = browser_of("counsellor"), f"{QUEUE}{asked.reference}/"
    assert counsellor.post(f"{address}preia/")["Location"] == address
    page = body(counsellor.get(address))
    assert SUBJECT in page and QUESTION in page
    assert counsellor.post(f"{address}nota/", {"text": "De întrebat juristul"}).status_code == 302
    assert "De întrebat juristul" in body(counsellor.get(address))
    asked.refresh_from_db()
    sent = {
        "text": "Iată fișa.", "outcome": "solve", "version": asked.version,
        "is_deliverable": "on", "uploads": [a_file("fisa.docx")], "form_token": "f",
    }  # fmt: skip
    assert counsellor.post(address, sent).status_code == 302
    asked.refresh_from_db()
    assert asked.is_solved
    assert asked.files.get(is_deliverable=True).name == "fisa.docx"


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"text": ""}, id="no words"),
        pytest.param({"text": "x" * 8001}, id="too many words"),
        pytest.param({"outcome": ""}, id="no outcome"),
        pytest.param({"outcome": "altul"}, id="unknown outcome"),
        pytest.param({"version": "²"}, id="version of no number"),
        pytest.param({"is_deliverable": "on"}, id="document without file"),
    ],
)
def test_wrong_answers_are_told_and_kept(browser_of, taken, fields):
    taken.refresh_from_db()
    sent = {"text": "Un răspuns lung.", "outcome": "solve", "version": taken.version} | fields
    response = browser_of("counsellor").post(f"{QUEUE}{taken.reference}/", sent)
    assert response.status_code == 422
    assert sent["text"][:50] in body(response)
    assert not taken.messages.filter(is_from_staff=True).exists()


def test_the_slower_of_two_is_told_and_keeps_the_words(browser_of, taken, answer):
    taken.refresh_from_db()
    version = taken.version
    answer(taken, outcome="reply")
    sent = {"text": "Al doilea răspuns.", "outcome": "solve", "version": version}
    response = browser_of("administrator").post(f"{QUEUE}{taken.reference}/", sent)
    assert response.status_code == 409
    assert "Al doilea răspuns." in body(response)
    assert taken.messages.filter(is_from_staff=True).count() == 1


def test_the_slower_to_take_is_told_who_has_it(browser_of, taken):
    response = browser_of("administrator").post(f"{QUEUE}{taken.reference}/preia/", follow=True)
    assert "Counsellor Exemplu" in body(response)


def test_ready_answer_is_put_in(browser_of, taken):
    ready = AnswerTemplate.objects.create(title="Salut", text="Bună, îți mulțumim.")
    other = AnswerTemplate.objects.create(title="Alt fel", text="Nu aici.", kind="mentorat")
    counsellor, address = browser_of("counsellor"), f"{QUEUE}{taken.reference}/"
    assert "Bună, îți mulțumim." in body(counsellor.get(address, {"sablon": ready.pk}))
    assert "Nu aici." not in body(counsellor.get(address, {"sablon": other.pk}))
    for odd in ("²", "9" * 40, "x", "\x00"):
        assert counsellor.get(address, {"sablon": odd}).status_code == 200


def test_hand_over_from_the_page(browser_of, taken, person):
    taken.refresh_from_db()
    counsellor, address = browser_of("counsellor"), f"{QUEUE}{taken.reference}/"
    wrong = {"to": str(person("editor").pk), "version": taken.version}
    assert counsellor.post(f"{address}preda/", wrong).status_code == 422
    right = {"to": str(person("administrator").pk), "version": taken.version}
    assert counsellor.post(f"{address}preda/", right)["Location"] == QUEUE
    assert counsellor.get(address).status_code == 404


@pytest.mark.parametrize("view", [*VIEWS, "", "altul", "\x00"])
def test_filters(browser_of, asked, view):
    for values in ({"fel": view}, {"fel": view, "tip": "sfaturi"}, {"fel": view, "p": "²"}):
        assert browser_of("administrator").get(QUEUE, values).status_code == 200
    found = browser_of("administrator").get(QUEUE, {"fel": view, "numar": asked.reference.lower()})
    assert SUBJECT in body(found)


def test_counts_follow_the_rows(ask, taken, person):
    ask(kind="confidentialitate")
    for name, expected in (("counsellor", 1), ("administrator", 2)):
        counts = Queue(person(name)).counts()
        assert counts["deschise"] == expected
        for view, count in counts.items():
            assert Queue(person(name), view=view).page("1").paginator.count == count


def test_menu_shows_the_number(browser_of, asked):
    assert "Cereri de servicii (1)" in body(browser_of("counsellor").get("/admin/"))


def test_queue_and_case_cost_the_same_for_one_and_for_many(
    browser_of, ask, answer, person, django_assert_max_num_queries
):
    requests = [ask() for _time in range(10)]
    for _time in range(6):
        answer(requests[0], by="administrator", outcome="reply", files=[a_file()])
    browser = browser_of("administrator")
    browser.get(QUEUE)
    with django_assert_max_num_queries(14):
        browser.get(QUEUE)
    with django_assert_max_num_queries(18):
        browser.get(f"{QUEUE}{requests[0].reference}/")


def test_ready_answers_are_for_managers(browser_of):
    AnswerTemplate.objects.create(title="Salut", text="Bună!")
    address = "/admin/requests/answertemplate/"
    page = body(browser_of("administrator").get(address))
    assert "Salut" in page
    assert "admin/img/icon-" not in page
    assert browser_of("counsellor").get(address).status_code in REFUSED

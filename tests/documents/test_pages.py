"""The pages: form, preview, progress, files, sharing, registers, verification (HUB-06)."""

from io import BytesIO

import openpyxl
import pytest
from django.urls import reverse

from cms.doctemplates.models import TemplateVersion
from site_modules.documents import services
from site_modules.documents.models import Document
from site_modules.documents.selectors.verifying import MOST_WRONG
from tests.conftest import PERSONAS
from tests.documents.conftest import answers, form, fresh, good_cnp

pytestmark = pytest.mark.django_db


def url(name, *args, query=""):
    return reverse(f"documents:{name}", args=args) + query


def html(answer):
    return answer.content.decode()


def test_a_visitor_signs_in_first(version, client):
    for address in (url("mine"), url("start", version.page_id), url("choose")):
        assert client.get(address).status_code == 302


def test_known_values_stand_in_the_form(version, organisation, browser_of):
    browser = browser_of("delegate")
    own = html(browser.get(url("start", version.page_id, query="?organizatie=")))
    assert 'value="Asociația Podul Verde"' not in own and "Podul Verde</option>" in own
    query = "?organizatie=podul-verde"
    page = html(browser.get(url("start", version.page_id, query=query)))
    assert 'value="Asociația Podul Verde"' in page
    assert page.index("În numele cui?") < page.index('<form class="form"')
    assert browser_of("member").get(url("start", version.page_id, query=query)).status_code == 404


def test_who_has_one_organisation_fills_in_for_it(version, organisation, browser_of):
    """The half that is known stands in the form at once; the own name is a choice away."""
    browser = browser_of("delegate")
    page = html(browser.get(url("start", version.page_id)))
    assert 'value="Asociația Podul Verde"' in page
    browser.post(url("start", version.page_id), form(ciorna="1"))
    assert Document.objects.get().organisation == organisation
    browser.post(url("start", version.page_id, query="?organizatie="), form("doi", ciorna="1"))
    assert Document.objects.filter(organisation=None).count() == 1


def test_a_paper_without_an_organisation_is_in_the_own_name(version, organisation, browser_of):
    source = version.source
    for one in source["fields"]:
        one["source"] = one["source"].replace("organisation.", "person.") if "source" in one else ""
    TemplateVersion.objects.filter(pk=version.pk).update(source=source)
    browser_of("delegate").post(url("start", version.page_id), form(ciorna="1"))
    assert Document.objects.get().organisation is None


def test_from_form_to_preview_to_files(version, organisation, browser_of, commits_at_once):
    browser = browser_of("delegate")
    start = url("start", version.page_id, query="?organizatie=podul-verde")
    wrong = browser.post(start, form(**{"raspuns-cnp": "123"}))
    assert wrong.status_code == 422 and "Ana Șerban" in html(wrong)
    assert not Document.objects.exists()
    answer = browser.post(start, form(**{"raspuns-inceput": ""}))
    document = Document.objects.get()
    assert answer.url == url("preview", document.pk)
    page = html(browser.get(answer.url))
    assert "Data începerii" in page and good_cnp() not in page
    assert good_cnp() in html(browser.get(answer.url + "?arata=1"))
    done = browser.post(answer.url, {"form_token": "doi", "row": document.version})
    assert done.url == document.get_absolute_url()
    shown = html(browser.get(done.url))
    assert url("file", document.pk, "pdf") in shown and good_cnp() not in shown
    file = browser.get(url("file", document.pk, "pdf"))
    assert (
        file["Content-Disposition"].startswith("attachment") and "no-store" in file["Cache-Control"]
    )
    assert file.content.startswith(b"%PDF")
    assert browser.get(url("file", document.pk, "exe")).status_code == 404


def test_a_second_click_makes_nothing_twice(version, browser_of):
    browser = browser_of("member")
    for _click in range(2):
        browser.post(url("start", version.page_id), form(ciorna="1"))
    assert Document.objects.count() == 1


def test_the_template_changed_while_it_was_filled_in(version, newer, browser_of):
    browser = browser_of("member")
    newer()
    wrong = browser.post(
        url("start", version.page_id), form(frozen=version.pk, **{"raspuns-cnp": "1"})
    )
    assert url("start", version.page_id) in html(wrong) and "versiunea 4" in html(wrong).lower()
    answer = browser.post(url("start", version.page_id), form("doi", frozen=version.pk))
    document = Document.objects.get()
    assert document.template_version == version
    assert url("newest", document.pk) in html(browser.get(answer.url))
    browser.post(url("newest", document.pk), {"form_token": "trei", "row": document.version})
    assert fresh(document).template_version.number == 4
    assert "Ana Șerban" in html(browser.get(url("edit", document.pk)))


def test_progress_asks_for_itself_only_while_it_is_being_made(begun, browser_of, person):
    services.ask_to_make(document=begun, by=person("delegate"), version=begun.version)
    browser = browser_of("delegate")
    assert "data-refresh" in html(browser.get(url("state", begun.pk)))
    assert browser.get(url("edit", begun.pk)).status_code == 404
    services.make(document_id=begun.pk)
    assert "data-refresh" not in html(browser.get(url("state", begun.pk)))


ROADS = (
    "document", "state", "edit", "preview", "cancel",
)  # fmt: skip


@pytest.mark.parametrize("name", sorted(set(PERSONAS) - {"delegate"}))
def test_nobody_else_finds_it(made, browser_of, name):
    browser = browser_of(name)
    for road in ROADS:
        assert browser.get(url(road, made.pk)).status_code == 404
    assert browser.get(url("file", made.pk, "pdf")).status_code == 404
    for road in ("share", "shown", "delete", "newest"):
        assert browser.post(url(road, made.pk), {"name": name}).status_code == 404
    for road in ("of_organisation", "registers", "own_templates"):
        assert browser.get(url(road, "podul-verde")).status_code == 404
    assert made.title not in html(browser.get(url("mine")))
    assert made.title not in html(browser.get("/cauta/?q=contract"))


def test_shared_it_can_be_read_and_not_changed(made, browser_of):
    delegate, member = browser_of("delegate"), browser_of("member")
    nobody = delegate.post(url("share", made.pk), {"name": "nimeni-aici", "form_token": "a"})
    assert nobody.status_code == 422
    delegate.post(url("share", made.pk), {"name": "member", "form_token": "b"})
    page = html(member.get(url("document", made.pk)))
    assert "Ana Șerban" not in page and url("file", made.pk, "pdf") in page
    assert member.get(url("file", made.pk, "pdf")).status_code == 200
    assert member.get(url("edit", made.pk)).status_code == 404
    assert made.title in html(member.get(url("mine")))
    share = made.shares.get()
    delegate.post(url("stop_sharing", made.pk, share.pk))
    assert member.get(url("document", made.pk)).status_code == 404


def test_the_code_shows_what_the_issuer_allows(made, client, browser_of):
    address = url("verify", made.shown_code)
    assert "Asociația Podul Verde" in html(client.get(address))
    typed = made.shown_code.lower().replace("-", " ")
    assert client.get(url("ask_code"), {"cod": typed}).url == address
    browser_of("delegate").post(url("shown", made.pk), {"shown": "minim"})
    page = html(client.get(address))
    assert made.shown_code in page and "Podul Verde" not in page and "Ana" not in page


def test_wrong_codes_are_told_and_counted(made, client):
    assert client.get(url("ask_code"), {"cod": "scurt"}).status_code == 422
    for _try in range(MOST_WRONG):
        assert client.get(url("verify", "00000-0000-0000")).status_code == 404
    assert client.get(url("verify", made.shown_code)).status_code == 429


def test_a_cancelled_one_says_so(made, client, browser_of):
    browser = browser_of("delegate")
    row = {"form_token": "x", "row": made.version}
    assert browser.post(url("cancel", made.pk), row | {"reason": ""}).status_code == 422
    browser.post(url("cancel", made.pk), row | {"reason": "=Greșit numele"})
    assert 'class="notice notice-danger"' in html(client.get(url("verify", made.shown_code)))
    assert browser.get(url("file", made.pk, "pdf")).status_code == 404
    page = html(browser.get(url("registers", "podul-verde")))
    assert "=Greșit numele" in page
    query = f"?fel=contracte&an={made.number.date.year}"
    book = browser.get(url("export", "podul-verde", "xlsx", query=query))
    sheet = openpyxl.load_workbook(BytesIO(book.content)).active
    assert [sheet["A2"].value, sheet["F2"].value] == [1, "'=Greșit numele"]
    text = browser.get(url("export", "podul-verde", "csv", query=query)).content.decode()
    assert "'=Greșit numele" in text
    assert browser.get(url("export", "podul-verde", "csv", query="?fel=x&an=1")).status_code == 404


def test_lists_ask_a_constant_number_of_queries(
    version, organisation, person, browser_of, django_assert_max_num_queries
):
    by, browser = person("delegate"), browser_of("delegate")

    def add(total):
        for number in range(total):
            for holder in (None, organisation):
                services.begin(
                    template=version, by=by, organisation=holder, answers=answers(),
                    title=f"Doc {number}",
                )  # fmt: skip

    add(1)
    for address in (url("mine"), url("of_organisation", "podul-verde")):
        browser.get(address)
    add(12)
    for address in (url("mine"), url("of_organisation", "podul-verde", query="?q=doc+3")):
        with django_assert_max_num_queries(15):
            page = browser.get(address)
        assert "Doc 3" in html(page)

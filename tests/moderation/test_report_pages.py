"""Reporting on the site: members, visitors, who may not see it, double clicks, robots."""

import re

import pytest
from django.urls import reverse

from site_modules.moderation import mails, services
from site_modules.moderation.models import Report
from site_modules.notifications.models import OutgoingMail

FORM = {
    "kind": "insult",
    "explanation": "Mă jignește pe nume.",
    "is_in_good_faith": "on",
    "form_token": "o-singura-data",
}
VISITOR = FORM | {"name": "Ana Pop", "email": "ana@example.org"}


def address_of(page):
    return reverse("moderation:report", args=["home.standardpage", page.pk])


def test_member_reports_and_sees_the_number(written, browser_of):
    member = browser_of("other_member")
    assert written.title in member.get(address_of(written)).content.decode()
    answer = member.post(address_of(written), FORM, follow=True)
    assert answer.redirect_chain[0][0] == "/cont/semnalari/?trimis=1"
    assert Report.objects.get().number in answer.content.decode()


def test_double_click_makes_one_report_and_one_mail(written, browser_of):
    for name, form in (("other_member", FORM), ("visitor", VISITOR | {"form_token": "alta"})):
        browser = browser_of(name)
        for _time in range(2):
            answer = browser.post(address_of(written), form, follow=True)
            assert answer.status_code == 200
    assert Report.objects.count() == 2
    for report in Report.objects.all():
        assert OutgoingMail.objects.filter(subject__contains=report.number).count() == 1


def test_visitor_reports_an_open_page_and_follows_the_mail(written, browser_of, person):
    visitor = browser_of("visitor")
    answer = visitor.post(address_of(written), VISITOR, follow=True)
    assert Report.objects.get().number in answer.content.decode()
    body = OutgoingMail.objects.get(recipients=["ana@example.org"]).text_body
    path = re.search(r"(/semnalare/\S+)", body).group(1)
    assert visitor.get(path).status_code == 200
    services.decide(case=Report.objects.get().case, outcome="keep", by=person("moderator"))
    assert "Conținutul rămâne" in visitor.get(path).content.decode()
    assert visitor.get(path[:-4] + "xxx/").status_code == 404


def test_what_one_may_not_see_cannot_be_reported(hidden_from_visitors, tree, browser_of):
    page = hidden_from_visitors
    for browser, found in ((browser_of("visitor"), page), (browser_of("member"), tree.delegates)):
        for answer in (browser.get(address_of(found)), browser.post(address_of(found), VISITOR)):
            assert answer.status_code == 404
            assert found.title not in answer.content.decode()
    assert browser_of("member").get(address_of(page)).status_code == 200
    assert not Report.objects.exists()


@pytest.mark.parametrize(
    "path",
    [
        "/semnaleaza/home.standardpage/99999999/",
        "/semnaleaza/home.standardpage/99999999999999999999/",
        "/semnaleaza/nimic.nimic/1/",
        "/semnaleaza/accounts.user/1/",
        "/semnalare/x/",
    ],
)
def test_unknown_things_are_not_found(path, client, db):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"kind": ""}, "kind"),
        ({"kind": "altceva"}, "kind"),
        ({"explanation": "  "}, "explanation"),
        ({"explanation": "a" * 4001}, "explanation"),
        ({"is_in_good_faith": ""}, "is_in_good_faith"),
        ({"name": ""}, "name"),
        ({"email": "ana"}, "email"),
        ({"email": ""}, "email"),
    ],
)
def test_wrong_fields_are_named_and_the_rest_is_kept(change, field, written, browser_of):
    answer = browser_of("visitor").post(address_of(written), VISITOR | change)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert f'id="id_{field}_error"' in page
    if field != "explanation":
        assert "Mă jignește pe nume." in page
    assert not Report.objects.exists()


def test_child_abuse_needs_no_name(written, browser_of):
    form = VISITOR | {"kind": "child_abuse", "name": "", "email": ""}
    answer = browser_of("visitor").post(address_of(written), form, follow=True)
    assert answer.status_code == 200
    assert Report.objects.get().email == ""
    assert not OutgoingMail.objects.filter(subject__contains=Report.objects.get().number).exists()


def test_robot_is_not_heard(written, browser_of):
    browser_of("visitor").post(address_of(written), VISITOR | {"website": "x"})
    assert not Report.objects.exists()


def test_too_many_reports_are_refused(written, browser_of):
    visitor = browser_of("visitor")
    last = None
    for number in range(12):
        form = VISITOR | {"email": f"ana{number}@example.org", "form_token": str(number)}
        last = visitor.post(address_of(written), form)
    assert last.status_code == 429
    assert int(last["Retry-After"]) > 0


def test_general_form_finds_what_stands_at_an_address(tree, browser_of, settings):
    visitor = browser_of("visitor")
    link = f"{settings.SITE_URL}{tree.public.get_url()}?x=1#y"
    visitor.post("/semnaleaza/", VISITOR | {"address": link})
    report = Report.objects.get()
    assert (report.case.target, report.case.object_key) == ("wagtailcore.page", tree.public.pk)
    assert report.address == link


@pytest.mark.parametrize("where", ["closed", "foreign", "nothing", "script"])
def test_general_form_keeps_other_addresses_as_they_are(where, tree, browser_of, settings):
    link = {
        "closed": f"{settings.SITE_URL}{tree.closed.get_url()}",
        "foreign": "https://example.org/pagina",
        "nothing": f"{settings.SITE_URL}/nu-exista/",
        "script": "javascript:alert(1)",
    }[where]
    answer = browser_of("visitor").post("/semnaleaza/", VISITOR | {"address": link}, follow=True)
    assert Report.objects.get().case.is_general
    assert tree.closed.title not in answer.content.decode()
    assert 'href="javascript' not in answer.content.decode()


def test_own_reports_only(reported, browser_of):
    assert reported.number in browser_of("other_member").get("/cont/semnalari/").content.decode()
    assert reported.number not in browser_of("member").get("/cont/semnalari/").content.decode()
    assert browser_of("visitor").get("/cont/semnalari/").status_code == 302
    token = mails.status_token(reported)
    assert browser_of("visitor").get(f"/semnalare/{token}/").status_code == 404


def test_list_of_reports_costs_the_same_however_many(
    written, tree, person, browser_of, django_assert_max_num_queries
):
    for page in (written, tree.opened, tree.below_opened, tree.closed):
        made = services.report(
            obj=page, reporter=person("other_member"), kind="spam", explanation="x"
        )
        services.decide(case=made.case, outcome="keep", by=person("moderator"))
    member = browser_of("other_member")
    member.get("/cont/semnalari/")
    with django_assert_max_num_queries(6):
        member.get("/cont/semnalari/")


def test_footer_leads_to_the_form(client, tree):
    assert 'href="/semnaleaza/"' in client.get(tree.public.get_url()).content.decode()


def test_somebody_elses_address_opens_nobodys_report(written, browser_of):
    """Who types the address of another visitor learns nothing of what that one reported."""
    browser_of("visitor").post(address_of(written), VISITOR)
    first = Report.objects.get()
    for token in ("alta-foaie", VISITOR["form_token"]):
        sent = VISITOR | {"form_token": token, "explanation": "Bănuiesc cine a scris."}
        answer = browser_of("visitor").post(address_of(written), sent, follow=True)
        assert [path for path, _status in answer.redirect_chain] == ["/semnaleaza/?trimis=1"]
        body = answer.content.decode()
        assert "Semnalarea a fost trimisă" in body
        assert first.number not in body
        assert "/semnalare/" not in body
    assert Report.objects.get().explanation.startswith(VISITOR["explanation"])

"""Posting an ad: the ways in, the form, drafts, files, edits (HUB-04)."""

from datetime import datetime, time, timedelta

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Revision

from site_modules.hub.models import AdFile, JobOffer, VolunteerOffer, VolunteerOpportunity
from site_modules.submissions import services as submissions
from site_modules.submissions.enums import State
from tests.hub.conftest import OFFER_FORM, TITLE, fresh, in_days, sent

pytestmark = pytest.mark.django_db
NEW = "/hubocupare/posteaza/oportunitati/"
NEW_OFFER = "/hubocupare/posteaza/voluntari/"
PDF = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def pdf(name: str = "fișa rolului.pdf", content: bytes = PDF) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, content_type="application/pdf")


def edit_address(ad) -> str:
    return f"/hubocupare/anunt/{ad.kind.value}/{ad.pk}/schimba/"


def test_the_two_ways_in_and_the_others(browser_of):
    page = browser_of("member").get("/hubocupare/posteaza/").content.decode()
    for path in ("voluntari", "oportunitati", "locuri-de-munca", "proiecte", "formare"):
        assert f"/hubocupare/posteaza/{path}/" in page


def test_visitor_signs_in_and_comes_back(client):
    assert client.get(NEW).url.endswith("?next=/hubocupare/posteaza/oportunitati/")


def test_without_an_organisation_one_learns_what_is_needed(browser_of):
    answer = browser_of("member").get(NEW)
    assert answer.status_code == 403
    assert "organizație verificată" in answer.content.decode()


def test_delegate_sends_an_opportunity(browser_of, organisation, person):
    answer = browser_of("delegate").post(NEW, sent())
    assert answer.status_code == 302, answer.context["form"].errors
    ad = VolunteerOpportunity.objects.get()
    assert (ad.state, ad.organisation, ad.submitter) == (
        State.WAITING, organisation, person("delegate"),
    )  # fmt: skip
    assert (ad.contact_phone, ad.skills) == ("+40712345678", ["răbdare", "ascultare"])
    assert ad.reference.startswith("ANV-")


def test_member_offers_to_volunteer(browser_of, person):
    assert browser_of("member").post(NEW_OFFER, OFFER_FORM).status_code == 302
    ad = VolunteerOffer.objects.get()
    assert (ad.state, ad.organisation, ad.submitter) == (State.WAITING, None, person("member"))


@pytest.mark.parametrize("path", ["locuri-de-munca", "proiecte", "formare"])
def test_other_kinds_have_their_form(browser_of, organisation, path):
    page = browser_of("delegate").get(f"/hubocupare/posteaza/{path}/")
    assert page.status_code == 200
    answer = browser_of("delegate").post(f"/hubocupare/posteaza/{path}/", {"title": "Ceva"})
    assert answer.status_code == 422


def test_sent_twice_is_one_ad(browser_of, organisation):
    browser = browser_of("delegate")
    browser.post(NEW, sent())
    again = browser.post(NEW, sent())
    assert again.status_code == 422
    assert VolunteerOpportunity.objects.count() == 1


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        pytest.param("title", "", "Scrie un titlu", id="no_title"),
        pytest.param("title", "123 !!", "cuvinte", id="title_without_words"),
        pytest.param("title", "ﬃ" * 255, "90", id="long_title"),
        pytest.param("description", "Scurt.", "100", id="short_description"),
        pytest.param("description", "a" * 3001, "3000", id="long_description"),
        pytest.param("activity_type", "", "tip de activitate", id="no_type"),
        pytest.param("activity_type", "²", "²", id="unknown_type"),
        pytest.param("county", "", "Alege un județ", id="no_county"),
        pytest.param("county", "ZZ", "ZZ", id="unknown_county"),
        pytest.param("locality", "Sibbiu", "Sibiu", id="wrong_locality"),
        pytest.param("locality", "\x00", "", id="nul_locality"),
        pytest.param("apply_until", "2020-01-01", "viitor", id="past_deadline"),
        pytest.param("apply_until", "31.02.2027", "24.05.2026", id="no_day"),
        pytest.param("ends_on", "2020-01-01", "înainte de început", id="end_before_start"),
        pytest.param("people_wanted", "0", "5000", id="nobody_wanted"),
        pytest.param("people_wanted", "²", "5000", id="power"),
        pytest.param("people_wanted", "9" * 30, "5000", id="huge_number"),
        pytest.param("minimum_age", "14", "15", id="too_young"),
        pytest.param("contact_phone", "123", "0712 345 678", id="wrong_phone"),
        pytest.param("contact_email", "ana", "nume@exemplu.ro", id="wrong_address"),
        pytest.param("confirms", "", "Confirmă", id="not_confirmed"),
        pytest.param("organisation", "alta", "alta", id="foreign_organisation"),
    ],
)
def test_bad_input_is_said_beside_its_field(browser_of, organisation, field, value, message):
    answer = browser_of("delegate").post(NEW, sent(**{field: value}))
    assert answer.status_code == 422
    form = answer.context["form"]
    assert field in form.errors
    assert message in " ".join(form.errors[field])
    assert not VolunteerOpportunity.objects.exists()
    assert "sâmbăta, 10:00–13:00" in answer.content.decode()


@pytest.mark.parametrize("hostile", ["\x00", "²", "10" * 40, "<script>alert(1)</script>"])
def test_hostile_words_break_nothing(browser_of, organisation, hostile):
    form = {name: hostile for name in sent() if name not in ("confirms", "form_token")}
    answer = browser_of("delegate").post(NEW, sent(**form))
    assert answer.status_code in (400, 422)


def test_half_letters_break_nothing(browser_of, organisation):
    body = b"title=%ED%A0%80&description=%ED%A0%80&organisation=%ED%A0%80"
    answer = browser_of("delegate").generic(
        "POST", NEW, body, content_type="application/x-www-form-urlencoded"
    )
    assert answer.status_code == 422


def test_every_field_empty(browser_of, organisation):
    answer = browser_of("delegate").post(NEW, {})
    assert answer.status_code == 422
    assert {"title", "description", "organisation", "contact_phone"} <= set(
        answer.context["form"].errors
    )


def test_draft_needs_its_title_alone_and_is_finished_later(browser_of, organisation):
    browser = browser_of("delegate")
    form = {"title": TITLE, "organisation": "podul-verde", "ciorna": "1", "form_token": "x"}
    assert browser.post(NEW, form).status_code == 302
    ad = VolunteerOpportunity.objects.get()
    assert ad.is_draft
    assert TITLE in browser.get(edit_address(ad)).content.decode()
    assert browser.post(edit_address(ad), sent(seen=ad.version)).status_code == 302
    assert fresh(ad).state == State.WAITING


def test_preview_shows_and_keeps_nothing(browser_of, organisation):
    answer = browser_of("delegate").post(NEW, sent(previzualizare="1", confirms=""))
    assert answer.status_code == 200
    assert "zece vârstnici" in answer.content.decode()
    assert not VolunteerOpportunity.objects.exists()


def test_file_is_kept_while_the_form_is_corrected(browser_of, organisation):
    browser = browser_of("delegate")
    answer = browser.post(NEW, sent(title="", uploads=pdf()))
    assert answer.status_code == 422
    file = AdFile.objects.get()
    assert (file.name, file.ad_id) == ("fișa_rolului.pdf", None)
    assert browser.post(NEW, sent(files=[file.pk])).status_code == 302
    ad = VolunteerOpportunity.objects.get()
    file.refresh_from_db()
    assert ad.files == [file.pk]
    assert (file.ad_kind, file.ad_id, file.owner) == (ad.kind, ad.pk, None)


def test_file_is_taken_away_and_the_words_stay(browser_of, organisation):
    browser = browser_of("delegate")
    browser.post(NEW, sent(title="", uploads=pdf()))
    key = AdFile.objects.get().pk
    answer = browser.post(NEW, sent(files=[key], sterge=key))
    assert answer.status_code == 200
    assert answer.context["files"] == []
    assert TITLE in answer.content.decode()


def test_foreign_file_cannot_be_claimed(browser_of, organisation, person):
    foreign = AdFile.objects.create(owner=person("member"), file="hub/x", name="x.pdf", size=1)
    browser_of("delegate").post(NEW, sent(files=[foreign.pk]))
    assert VolunteerOpportunity.objects.get().files == []
    foreign.refresh_from_db()
    assert foreign.ad_id is None


@pytest.mark.parametrize(
    "upload",
    [
        pytest.param(pdf("cerere.docx"), id="word"),
        pytest.param(pdf("pagina.pdf", b"<html><script>"), id="html_named_pdf"),
        pytest.param(pdf("gol.pdf", b""), id="empty"),
        pytest.param(pdf("mare.pdf", PDF + b"0" * (10 * 1024 * 1024)), id="large"),
        pytest.param(pdf("poza.svg", b"<svg onload=alert(1)>"), id="svg"),
    ],
)
def test_wrong_files_are_refused_by_name(browser_of, organisation, upload):
    answer = browser_of("delegate").post(NEW, sent(uploads=upload))
    assert answer.status_code == 422
    assert "uploads" in answer.context["form"].errors
    assert not AdFile.objects.exists()


def test_four_files_are_too_many(browser_of, organisation):
    answer = browser_of("delegate").post(
        NEW, sent(uploads=[pdf(f"{number}.pdf") for number in range(4)])
    )
    assert answer.status_code == 422


def test_edit_of_a_live_ad_waits_while_the_approved_one_stays_up(browser_of, approved, decide):
    browser = browser_of("delegate")
    form = sent(title="Plimbări de vară", seen=approved.version)
    assert browser.post(edit_address(approved), form).status_code == 302
    now = fresh(approved)
    assert (now.title, now.has_pending_edit, now.is_open) == (TITLE, True, True)
    reader = browser_of("member").get(now.get_absolute_url()).content.decode()
    assert TITLE in reader
    assert "Plimbări de vară" not in reader
    assert "Plimbări de vară" in browser.get(edit_address(approved)).content.decode()
    decide(now)
    assert fresh(approved).title == "Plimbări de vară"


def test_edit_from_an_old_page_is_refused(browser_of, approved):
    answer = browser_of("delegate").post(edit_address(approved), sent(seen=0))
    assert answer.status_code == 422
    assert fresh(approved).has_pending_edit is False


@pytest.mark.parametrize("name", ["member", "moderator", "administrator"])
def test_nobody_else_changes_it(browser_of, approved, name):
    browser = browser_of(name)
    assert browser.get(edit_address(approved)).status_code == 404
    assert browser.post(edit_address(approved), sent()).status_code == 404


def test_new_file_of_an_edit_waits_with_it(browser_of, approved, decide):
    browser = browser_of("delegate")
    browser.post(edit_address(approved), sent(uploads=pdf(), seen=approved.version))
    file = AdFile.objects.get()
    assert browser_of("member").get(file.get_absolute_url()).status_code == 404
    assert browser.get(file.get_absolute_url()).status_code == 200
    assert browser_of("moderator").get(file.get_absolute_url()).status_code == 200
    decide(fresh(approved))
    served = browser_of("member").get(file.get_absolute_url())
    assert served.status_code == 200
    assert served["Content-Disposition"].startswith("attachment")
    assert browser_of("visitor").get(file.get_absolute_url()).status_code == 302


def test_what_the_moderators_say_stands_above_the_form(browser_of, waiting, decide):
    decide(waiting, "changes", facts="Spune, te rog, unde vă întâlniți.")
    browser = browser_of("delegate")
    for address in (edit_address(waiting), "/hubocupare/anunturile-mele/"):
        assert "unde vă întâlniți" in browser.get(address).content.decode()
    assert browser.post(edit_address(waiting), sent(seen=fresh(waiting).version)).status_code == 302
    assert fresh(waiting).state == State.WAITING


def test_renewing_past_its_deadline_needs_another_day(browser_of, approved, person):
    with time_machine.travel(timezone.now() + timedelta(days=30)):
        submissions.expire(obj=fresh(approved))
        assert fresh(approved).state == State.EXPIRED
        with pytest.raises(submissions.NotNow):
            submissions.renew(obj=fresh(approved), by=person("delegate"))
        browser_of("delegate").post(edit_address(approved), later(fresh(approved).version))
        assert fresh(approved).state == State.WAITING


@pytest.mark.parametrize(
    ("days", "deadline", "is_offered"),
    [
        pytest.param(5, 5, False, id="the deadline ends it"),
        pytest.param(5, None, True, id="the term ends it"),
        pytest.param(-2, -2, False, id="over with its deadline"),
        pytest.param(-2, None, True, id="over with its term"),
    ],
)
def test_renewal_is_offered_only_where_it_gives_more_time(
    browser_of, approved, days, deadline, is_offered
):
    """An end that the ad names itself is moved by an edit alone."""
    VolunteerOpportunity.objects.filter(pk=approved.pk).update(
        expires_at=timezone.now() + timedelta(days=days),
        apply_until=None if deadline is None else in_days(deadline),
        state=State.APPROVED if days > 0 else State.EXPIRED, live=days > 0,
    )  # fmt: skip
    if deadline is not None and days > 0:
        end = datetime.combine(in_days(deadline + 1), time.min)
        VolunteerOpportunity.objects.filter(pk=approved.pk).update(
            expires_at=timezone.make_aware(end)
        )
    page = browser_of("delegate").get("/hubocupare/anunturile-mele/").content.decode()
    assert ("Reînnoiește" in page) == is_offered
    assert edit_address(approved) in page


def later(version):
    days = {"starts_on": 40, "ends_on": 90, "apply_until": 50}
    form = {name: in_days(count).isoformat() for name, count in days.items()}
    return sent(seen=version, **form)


def test_own_ads_by_state(browser_of, approved, draft):
    page = browser_of("delegate").get("/hubocupare/anunturile-mele/")
    assert TITLE in page.content.decode()
    assert page.context["total"] == 1
    assert browser_of("member").get("/hubocupare/anunturile-mele/").context["total"] == 0


class TestJobAppliedForElsewhere:
    FORM = {"contract": "norma-intreaga", "apply_on": "alt-site", "form_token": "loc"}

    def send(self, browser, **other):
        return browser.post(
            reverse("hub:new", args=["locuri-de-munca"]), sent(**self.FORM, **other)
        )

    def test_its_page_leads_there_and_takes_no_application(
        self, organisation, browser_of, decide, person
    ):
        answer = self.send(browser_of("delegate"), apply_address="cariere.exemplu.ro/asistent")
        assert answer.status_code == 302, answer.content.decode()
        ad = JobOffer.objects.get()
        assert ad.apply_address == "https://cariere.exemplu.ro/asistent"
        decide(ad)
        page = browser_of("member").get(ad.get_absolute_url()).content.decode()
        assert 'href="https://cariere.exemplu.ro/asistent" rel="nofollow ugc noopener"' in page
        assert reverse("applications:apply", args=[ad.kind.value, ad.pk]) not in page
        assert 'id="scrie"' in page, "one may still ask the organisation"
        form = browser_of("delegate").get(ad.edit_address).context["form"]
        assert form["apply_on"].value() == "alt-site"

    @pytest.mark.parametrize("address", ["", "javascript://x/%0aalert(1)", "nu e o adresă"])
    def test_address_is_needed_and_is_one_of_the_web(self, address, organisation, browser_of):
        answer = self.send(browser_of("delegate"), apply_address=address)
        assert answer.status_code == 422
        assert "apply_address" in answer.context["form"].errors

    def test_address_without_the_choice_does_not_count(self, organisation, browser_of):
        sent_here = {"apply_on": "platforma", "form_token": "altul", "contract": "stagiu"}
        browser_of("delegate").post(
            reverse("hub:new", args=["locuri-de-munca"]),
            sent(**sent_here, apply_address="javascript:x"),
        )
        assert JobOffer.objects.get().apply_address == ""


def test_killed_in_the_middle_of_two_files_leaves_nothing(
    organisation, browser_of, monkeypatch, person
):
    """The process dies after the first of two files: no ad, no file that counts, and what comes
    again with the same form is taken once."""
    from site_modules.hub.services import ads

    def dies(**kwargs):
        raise SystemExit

    address = reverse("hub:new", args=["oportunitati"])
    files = {"uploads": [pdf("a.pdf"), pdf("b.pdf")], "form_token": "mort"}
    browser = browser_of("delegate")
    with monkeypatch.context() as patched:
        patched.setattr(ads, "attach", dies)
        with pytest.raises(SystemExit):
            browser.post(address, sent(**files))
    assert not VolunteerOpportunity.objects.exists()
    assert not AdFile.objects.exclude(ad_id=None).exists()
    assert not Revision.objects.filter(object_str__startswith="ANV").exists()
    assert TITLE not in browser.get(reverse("hub:own")).content.decode()
    again = browser.post(
        address, sent(uploads=[pdf("a.pdf"), pdf("b.pdf")], form_token="mort"), follow=True
    )
    assert "a fost trimis" in again.content.decode(), "the person is told, with the number"
    ad = VolunteerOpportunity.objects.get()
    assert ad.reference in again.content.decode()
    assert len(ad.files) == 2

"""Pages of the career centre for each person: booking by form, desk, hours, documents."""

import html
import re
from datetime import date, time

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from site_modules.career import services
from site_modules.career.models import Booking, Counsellor, DayException, WeeklyHours
from tests.career.conftest import at, details, fresh, make_counsellor
from tests.factories import office_bytes

pytestmark = pytest.mark.django_db
BOOK, DESK = "/cariera/programare/", "/cariera/consilier/"


def value(moment):
    from datetime import UTC

    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")


def form(**other):
    return {
        "tip": "interviuri", "durata": "30", "platforma": "teams", "slot": value(at(21, 10)),
        "name": "Ioana Munteanu", "email": "ioana@exemplu.ro", "phone": "0722 333 444",
        "description": "Am un interviu.", "form_token": "programare-unu",
    } | other  # fmt: skip


def words_of(answer):
    return answer.content.decode()


@pytest.mark.parametrize("path", [BOOK, f"{BOOK}alte-ore/", "/cariera/programari/", DESK])
def test_visitors_sign_in_first(client, path):
    assert client.get(path).url.startswith("/autentificare/?next=")


def test_week_of_free_hours(counsellor, browser_of, django_assert_max_num_queries):
    browser = browser_of("member")
    browser.get(BOOK)
    with django_assert_max_num_queries(15):
        shown = words_of(browser.get(f"{BOOK}?tip=cv&durata=60&saptamana=2026-06-03"))
    assert "1 iunie – 7 iunie 2026" in shown
    assert "Rusaliile" in shown
    assert shown.count('name="slot"') == 20
    strange = f"{BOOK}?tip=x&durata=9&platforma=x&consilier=²&saptamana=9999-99-99"
    assert browser.get(strange).status_code == 200


def test_booked_once_by_a_double_click(counsellor, browser_of):
    browser = browser_of("member")
    first = browser.post(BOOK, form())
    made = Booking.objects.get()
    assert first.url == made.get_absolute_url()
    assert (made.phone, made.kind, made.counsellor) == ("+40722333444", "interviuri", counsellor)
    assert browser.post(BOOK, form()).url == "/cariera/programari/"
    assert Booking.objects.count() == 1
    page = words_of(browser.get(made.get_absolute_url()))
    assert "https://teams.example/carmen" in page and "Am un interviu." in page


def test_taken_meanwhile_keeps_the_words_and_offers_the_nearest(counsellor, booking, browser_of):
    answer = browser_of("other_member").post(BOOK, form())
    shown = words_of(answer)
    assert answer.status_code == 422
    assert "Am un interviu." in shown and "0722 333 444" in shown
    assert shown.index(value(at(21, 9))) < shown.index("17 mai")


def test_mistakes_stay_in_the_form(counsellor, browser_of):
    answer = browser_of("member").post(
        BOOK, form(slot="mâine", email="nu", name="<b>", description="")
    )
    assert answer.status_code == 422 and not Booking.objects.exists()
    assert words_of(answer).count('class="error"') == 4


def typed_in(page):
    """Values of the fields about the person, and the radio that is chosen."""
    text = re.search(r'<textarea name="description"[^>]*>\s*([^<]*)</textarea>', page).group(1)
    inputs = {
        name: re.search(rf'<input[^>]*name="{name}"[^>]*value="([^"]*)"', page).group(1)
        for name in ("name", "email", "phone")
    }
    return inputs | {"description": html.unescape(text)}


@pytest.mark.parametrize(
    ("button", "week"), [({"alta": "2026-05-25"}, "25 mai – 31 mai"), ({"arata": "1"}, "18 mai")]
)
def test_other_hours_keep_what_was_written(counsellor, browser_of, button, week):
    """Nothing is judged, nothing is sent; the same words book in the end."""
    browser = browser_of("member")
    half = form(slot="", email="ioana@", saptamana="2026-05-18", durata="60", **button)
    answer = browser.post(BOOK, half)
    page = words_of(answer)
    assert answer.status_code == 200 and week in page
    assert typed_in(page) == {
        "name": "Ioana Munteanu", "email": "ioana@", "phone": "0722 333 444",
        "description": "Am un interviu.",
    }  # fmt: skip
    assert '<option value="60" selected>' in page and 'class="error"' not in page
    assert not Booking.objects.exists()
    again = form(slot=value(at(26, 10)), saptamana="2026-05-25")
    assert browser.post(BOOK, again).url == Booking.objects.get().get_absolute_url()


def test_chosen_hour_stays_chosen(counsellor, browser_of):
    page = words_of(browser_of("member").post(BOOK, form(arata="1", saptamana="2026-05-18")))
    assert re.search(rf'value="{value(at(21, 10))}" checked', page)


def test_words_go_to_other_times_and_back(counsellor, browser_of):
    browser = browser_of("member")
    asked = browser.post(f"{BOOK}alte-ore/", form(tip="cv", durata="60", **{"alte-ore": "1"}))
    page = words_of(asked)
    assert asked.status_code == 200 and not Booking.objects.exists()
    assert typed_in(page)["description"] == "Am un interviu."
    assert '<option value="cv" selected>' in page and 'class="error"' not in page
    about = {"kind": "cv", "duration": "60", "platform": "teams", "arata": "1"}
    back = words_of(browser.post(BOOK, {"description": "Am un interviu.", "name": "I",
                                        "email": "i@", "phone": "1", **about}))  # fmt: skip
    assert typed_in(back)["description"] == "Am un interviu."
    assert '<option value="cv" selected>' in back and '<option value="60" selected>' in back


def test_wish_by_form_shows_counsellors_the_outline_alone(counsellor, browser_of):
    data = form(kind="cv", platform="zoom", duration="60", wished_days=["5"], wishes="După 18.")
    answer = browser_of("member").post(f"{BOOK}alte-ore/", data)
    wish = Booking.objects.get()
    assert answer.url == wish.get_absolute_url()
    desk = browser_of("counsellor")
    list_page = words_of(desk.get(DESK))
    page = words_of(desk.get(f"{DESK}cauta-ora/{wish.pk}/"))
    for shown in (list_page, page):
        assert "Ioana Munteanu" not in shown and "Am un interviu." not in shown
    assert desk.get(wish.desk_url).status_code == 404
    offered = desk.post(
        f"{DESK}cauta-ora/{wish.pk}/", {"day": "2026-05-23", "start": "18:00", "form_token": "o"}
    )
    assert offered.url == wish.desk_url
    assert "Am un interviu." in words_of(desk.get(wish.desk_url))
    browser_of("member").post(f"{wish.get_absolute_url()}accepta/", {"form_token": "a"})
    assert fresh(wish).is_confirmed


def test_move_and_cancel_by_form(counsellor, booking, browser_of):
    browser, page = browser_of("member"), booking.get_absolute_url()
    answer = browser.post(f"{page}muta/", {"slot": value(at(22, 9)), "form_token": "m"})
    assert answer.url == page and fresh(booking).starts_at == at(22, 9)
    assert (
        browser.post(f"{page}muta/", {"slot": value(at(1, 9)), "form_token": "n"}).status_code
        == 422
    )
    calendar = browser.get(f"{page}programare.ics")
    assert b"SEQUENCE:1" in calendar.content and calendar["Content-Type"].startswith(
        "text/calendar"
    )
    assert browser.get(f"{page}anuleaza/").status_code == 200
    assert browser.post(f"{page}anuleaza/", {"form_token": "c"}).url == page
    assert fresh(booking).is_cancelled
    assert browser.get(f"{page}muta/").url == page
    assert b"METHOD:CANCEL" in browser.get(f"{page}programare.ics").content


def test_desk_confirms_closes_and_notes(counsellor, person, browser_of, spring):
    Counsellor.objects.update(confirms_by_hand=True)
    booking = services.book(by=person("member"), details=details(), start=at(21, 10))
    desk, page = browser_of("counsellor"), booking.desk_url
    assert "Ioana Munteanu" in words_of(desk.get(DESK))
    wrong = desk.post(page, {"ce": "confirma", "place": "http://x", "form_token": "a"})
    assert wrong.status_code == 422
    desk.post(page, {"ce": "confirma", "place": "https://x.example/1", "form_token": "b"})
    assert fresh(booking).place == "https://x.example/1"
    desk.post(page, {"ce": "nota", "text": "Emoții mari.", "form_token": "c"})
    assert "Emoții mari." in words_of(desk.get(page))
    spring.move_to(at(21, 11))
    closed = {"ce": "incheie", "came": "da", "summary": "Bine.", "steps": "CV\nSună"}
    assert desk.post(page, {**closed, "form_token": "d"}).url == page
    shown = words_of(browser_of("member").get(booking.get_absolute_url()))
    assert "Bine." in shown and "Sună" in shown and "Emoții mari." not in shown
    step = booking.steps.first()
    browser_of("member").post(f"{booking.get_absolute_url()}pasi/{step.pk}/")
    assert booking.steps.first().done_at


def test_documents_for_the_two_alone(counsellor, booking, browser_of):
    member, page = browser_of("member"), booking.get_absolute_url()
    file = SimpleUploadedFile("CV Ioana.docx", office_bytes())
    member.post(f"{page}documente/", {"file": file, "form_token": "f"})
    shared = booking.files.get()
    for name, status in (
        ("member", 200), ("counsellor", 200), ("other_member", 404), ("administrator", 404),
    ):  # fmt: skip
        assert browser_of(name).get(shared.url).status_code == status, name
    answer = member.get(shared.url)
    assert (
        answer["Content-Disposition"].startswith("attachment")
        and "no-store" in answer["Cache-Control"]
    )
    bad = SimpleUploadedFile("cv.pdf", b"<html>")
    member.post(f"{page}documente/", {"file": bad, "form_token": "g"})
    assert booking.files.count() == 1
    browser_of("counsellor").post(f"{shared.url}sterge/")
    assert booking.files.count() == 1
    member.post(f"{shared.url}sterge/")
    assert booking.files.count() == 0


NOBODY_ELSE = ("other_member", "delegate", "editor", "moderator", "administrator")


@pytest.mark.parametrize("name", NOBODY_ELSE)
def test_confidential(counsellor, booking, browser_of, name):
    """Neither side's page, neither reading nor writing, whatever the rights."""
    browser, page, desk = browser_of(name), booking.get_absolute_url(), booking.desk_url
    for path in (page, f"{page}muta/", f"{page}anuleaza/", f"{page}programare.ics", desk):
        assert browser.get(path).status_code == 404, path
    for path in (f"{page}muta/", f"{page}anuleaza/", f"{page}accepta/", f"{page}documente/", desk):
        assert browser.post(path, {"form_token": "x"}).status_code == 404, path
    assert fresh(booking).sequence == 0
    if name == "administrator":
        lists = words_of(browser.get("/admin/"))
        assert "Ioana Munteanu" not in lists


def test_second_counsellor_sees_nothing_of_the_first(counsellor, booking, person, browser_of):
    from site_modules.accounts.enums import Role
    from site_modules.accounts.models import role_group

    other = person("moderator")
    other.groups.add(role_group(Role.COUNSELLOR))
    make_counsellor(other)
    browser = browser_of("moderator")
    assert browser.get(DESK).status_code == 200
    assert browser.get(booking.desk_url).status_code == 404


@pytest.mark.parametrize("name", ["member", "editor"])
def test_desk_is_for_counsellors(name, browser_of):
    for path in (DESK, f"{DESK}profil/", f"{DESK}program/"):
        assert browser_of(name).get(path).status_code == 404


def test_counsellor_sets_profile_and_hours(spring, person, browser_of):
    browser = browser_of("counsellor")
    assert browser.get(DESK).status_code == 200
    browser.post(f"{DESK}profil/stare/", {"deschide": "1"})
    counsellor = Counsellor.objects.get()
    assert not counsellor.is_active
    profile = {
        "headline": "Psiholog", "kinds": ["cv"], "languages": ["ro"], "durations": ["30"],
        "pause": "15", "notice_hours": "24", "horizon_days": "42", "offers_zoom": "on",
        "place_zoom": "https://zoom.example/j/1",
    }  # fmt: skip
    assert browser.post(f"{DESK}profil/", profile | {"place_zoom": "zoom"}).status_code == 422
    assert browser.post(f"{DESK}profil/", profile).status_code == 302
    overlap = {
        "from_0_1": "09:00", "until_0_1": "12:00", "from_0_2": "11:00", "until_0_2": "13:00",
        "from_1_1": "10:10", "until_1_1": "12:00", "from_2_1": "10:00",
    }  # fmt: skip
    answer = browser.post(f"{DESK}program/", overlap)
    assert answer.status_code == 422 and words_of(answer).count('class="error"') == 3
    browser.post(f"{DESK}program/", {"from_0_1": "09:00", "until_0_1": "12:00"})
    assert WeeklyHours.objects.get().ends == time(12)
    browser.post(f"{DESK}profil/stare/", {"deschide": "1"})
    assert Counsellor.objects.get().is_active
    browser.post(
        f"{DESK}program/", {"zi": "1", "day": "2026-05-18", "kind": "inchis", "form_token": "z"}
    )
    day = DayException.objects.get()
    assert day.day == date(2026, 5, 18)
    browser.post(f"{DESK}program/{day.pk}/sterge/")
    assert not DayException.objects.exists()


def test_leaving_asks_to_be_sure(counsellor, booking, browser_of):
    browser = browser_of("counsellor")
    browser.post(f"{DESK}profil/stare/", {"plec": "1"})
    assert fresh(booking).is_confirmed
    browser.post(f"{DESK}profil/stare/", {"plec": "1", "sigur": "da"})
    assert fresh(booking).is_cancelled


def test_appointments_on_the_board_of_both(counsellor, booking, browser_of):
    assert booking.get_absolute_url() in words_of(browser_of("member").get("/panou/"))
    assert booking.desk_url in words_of(browser_of("counsellor").get("/panou/"))
    assert "/cariera/programari/" not in words_of(browser_of("administrator").get("/panou/"))


@pytest.mark.parametrize("rows", [1, 12])
def test_lists_ask_few_queries(counsellor, person, browser_of, django_assert_max_num_queries, rows):
    for number in range(rows):
        Booking.objects.create(
            member=person("member"), counsellor=counsellor, counsellor_name="C",
            state="tinuta", starts_at=at(1 + number, 9, month=3),
            ends_at=at(1 + number, 10, month=3),
            **details().fields,
        )  # fmt: skip
    member, desk = browser_of("member"), browser_of("counsellor")
    for browser, path in ((member, "/cariera/programari/"), (desk, DESK)):
        browser.get(path)
        with django_assert_max_num_queries(15):
            assert browser.get(path).status_code == 200


def test_desk_stands_in_the_admin_of_counsellors(counsellor, person, browser_of):
    Counsellor.objects.update(confirms_by_hand=True)
    services.book(by=person("member"), details=details(), start=at(21, 10))
    assert DESK in words_of(browser_of("counsellor").get("/admin/"))
    assert DESK not in words_of(browser_of("moderator").get("/admin/"))


def test_who_lost_a_meeting_is_offered_hours_of_others(counsellor, booking, person, browser_of):
    make_counsellor(person("moderator"))
    member = browser_of("member")
    assert "in-locul" not in member.get(booking.get_absolute_url()).content.decode()
    services.cancel(booking=booking, by=counsellor.person, reason="Sunt bolnavă.")
    body = member.get(booking.get_absolute_url()).content.decode()
    first = re.search(r'href="(/cariera/programare/\?[^"]*in-locul[^"]*)"', body)
    assert first is not None and body.count("in-locul=") == 5
    page = member.get(html.unescape(first[1])).content.decode()
    assert "Am un interviu" in page and " checked" in page
    other = browser_of("other_member").get(html.unescape(first[1])).content.decode()
    assert "Am un interviu" not in other

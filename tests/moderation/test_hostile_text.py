"""Whatever people write into a field, nothing of it runs where it is shown."""

import csv
import io

import pytest

from site_modules.moderation import services
from site_modules.moderation.forms import ReportForm, TextField
from site_modules.notifications.models import OutgoingMail

TEXTS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7|add:7 }}{% debug %}",
    "[x](javascript:alert(1))",
    "=cmd|' /C calc'!A0",
    "a\u202eb\x00c",
    "ﬃ" * 255,
]


def is_harmless(page: str) -> bool:
    bad = ("<script>alert", "<img src=x", 'href="javascript', "\x00")
    return not any(words in page for words in bad)


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_runs_on_pages_mails_and_at_the_desk(
    text, written, person, browser_of, commits_at_once
):
    visitor = browser_of("visitor")
    form = {
        "kind": "other", "explanation": text, "name": "Ana", "email": "ana@example.org",
        "is_in_good_faith": "on", "address": "/x/", "form_token": "t",
    }  # fmt: skip
    sent = visitor.post(f"/semnaleaza/home.standardpage/{written.pk}/", form, follow=True)
    assert is_harmless(sent.content.decode())
    case = services.case_of(obj=written)
    desk = f"/admin/moderare/{case.target}/{case.object_key}/"
    moderator, administrator = browser_of("moderator"), browser_of("administrator")
    moderator.post(f"{desk}nota/", {"text": text})
    assert is_harmless(moderator.get(desk).content.decode().split("<main")[1])
    reasons = {"outcome": "hide", "expected": "0", "facts": text, "rule": "x" + text[:100]}
    moderator.post(desk, {**reasons, "rule": "3"})
    member = browser_of("member")
    decision = person("member").decisions_about_me.get()
    address = f"/cont/decizii/{decision.pk}/"
    assert is_harmless(member.post(address, {"text": text}, follow=True).content.decode())
    appeal = f"/admin/moderare/contestatie/{decision.appeal.pk}/"
    assert is_harmless(administrator.get(appeal).content.decode().split("<main")[1])
    administrator.post(appeal, {"is_upheld": "0", "answer": text})
    assert is_harmless(member.get(address).content.decode())
    for mail in OutgoingMail.objects.all():
        assert is_harmless(mail.html_body)
        assert "\n" not in mail.subject


def test_cells_do_not_become_formulas(case, hide, browser_of):
    for number, sign in enumerate("=+-@"):
        decision = hide(case, facts=f"{sign}1+1") if number == 0 else None
        type(case).objects.filter(pk=case.pk).update(title=f"{sign}SUM(A1)")
        table = browser_of("moderator").get("/admin/moderare/istoric.csv").content.decode()
        rows = list(csv.reader(io.StringIO(table.lstrip("\ufeff"))))
        assert rows[1][1] == f"'{sign}SUM(A1)"
        assert decision is None or rows[1][4] == "'=1+1"


def test_half_a_letter_is_left_out():
    assert TextField().clean("a\ud800b") == "ab"


def test_megabyte_of_text_is_refused(written, browser_of):
    from django.contrib.auth.models import AnonymousUser

    form = ReportForm(
        {"kind": "other", "explanation": ">" * 1_000_000, "is_in_good_faith": "on"},
        reporter=AnonymousUser(), asks_address=False,
    )  # fmt: skip
    assert not form.is_valid()

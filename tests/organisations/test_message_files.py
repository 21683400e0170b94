"""Files in conversations between members and organisations: checked, for both sides alone."""

import pytest
from django.urls import reverse

from cms.media.fields import private_storage
from site_modules.organisations import services
from site_modules.organisations.models import Conversation, Message, MessageFile
from site_modules.organisations.models.attached import FOLDER
from tests.conftest import PERSONAS
from tests.media.files import PDF, upload

pytestmark = pytest.mark.django_db


def pdf(name):
    return upload(name, PDF)


@pytest.fixture
def conversation(organisation, browser_of):
    """Begun by „member” with a file."""
    sent = {
        "subject": "O întrebare", "text": "Vă trimit planul.", "uploads": [pdf("plan.pdf")],
        "form_token": "a",
    }  # fmt: skip
    address = reverse("organisations:write", args=[organisation.slug])
    answer = browser_of("member").post(address, sent)
    assert answer.status_code == 302, answer.content.decode()
    return Conversation.objects.get()


def test_both_sides_send_and_read(conversation, browser_of):
    delegate = browser_of("other_member")
    file = MessageFile.objects.get()
    assert "plan.pdf" in delegate.get(conversation.inbox_url).content.decode()
    answer = delegate.get(file.url)
    assert answer.status_code == 200 and answer["Content-Disposition"].startswith("attachment")
    delegate.post(
        conversation.inbox_url,
        {"text": "Poftim.", "uploads": [pdf("oferta.pdf")], "form_token": "b"},
    )
    member = browser_of("member")
    assert "oferta.pdf" in member.get(conversation.get_absolute_url()).content.decode()
    assert member.get(MessageFile.objects.get(name="oferta.pdf").url).status_code == 200
    member.post(
        conversation.get_absolute_url(),
        {"text": "Mulțumesc.", "uploads": [pdf("semnat.pdf")], "form_token": "c"},
    )
    assert MessageFile.objects.count() == 3


def test_nobody_else_learns_of_a_file(conversation, browser_of):
    file = MessageFile.objects.get()
    for name in ["visitor", *PERSONAS]:
        status = browser_of(name).get(file.url).status_code
        expected = 200 if name in ("member", "other_member") else 302 if name == "visitor" else 404
        assert status == expected, name
    wrong = reverse("organisations:file", args=[file.pk, "altul.pdf"])
    assert browser_of("member").get(wrong).status_code == 404


@pytest.mark.parametrize(
    "files",
    [
        pytest.param([("x.exe", b"MZ")], id="kind"),
        pytest.param([("x.pdf", b"<html>")], id="content"),
        pytest.param([("a.pdf", PDF)] * 4, id="many"),
        pytest.param([("bun.pdf", PDF), ("x.pdf", b"<html>")], id="one-of-two"),
    ],
)
def test_wrong_files_leave_nothing_behind(files, organisation, browser_of):
    address = reverse("organisations:write", args=[organisation.slug])
    uploads = [upload(*file) for file in files]
    sent = {"subject": "O întrebare", "text": "x", "uploads": uploads, "form_token": "a"}
    answer = browser_of("member").post(address, sent)
    assert answer.status_code == 422
    assert not Message.objects.exists() and not MessageFile.objects.exists()


def test_failure_in_between_leaves_neither_words_nor_files(
    conversation, person, monkeypatch, browser_of
):
    from site_modules.organisations.services import inbox

    def fails(*args, **kwargs):
        raise RuntimeError

    monkeypatch.setattr(inbox, "_answered", fails)
    before = private_storage().listdir(FOLDER)[0]
    with pytest.raises(RuntimeError):
        services.answer(
            conversation=conversation, by=person("other_member"), text="x",
            files=[pdf("a.pdf"), pdf("b.pdf")],
        )  # fmt: skip
    assert Message.objects.count() == 1
    assert private_storage().listdir(FOLDER)[0] == before


def test_program_reads_of_files(conversation, call_as):
    rows = call_as("member").get(f"/conversations/{conversation.pk}/messages").json()["items"]
    assert [file["name"] for file in rows[0]["files"]] == ["plan.pdf"]
    assert call_as("moderator").get(f"/conversations/{conversation.pk}/messages").status_code == 404

"""After an erasure nothing in the database or on the disk tells who somebody was."""

import json
from datetime import timedelta

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core import mail
from django.core.files.base import ContentFile
from django.core.mail import EmailMessage
from django.test import Client
from django.utils import timezone
from django_otp.plugins.otp_totp.models import TOTPDevice
from django_otp_webauthn.models import WebAuthnCredential
from django_tasks_db.models import DBTaskResult
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, Revision

from cms.audit.services import record, verify_chain
from site_modules.accounts.enums import ConsentKind, Role, SanctionKind
from site_modules.accounts.models import (
    Consent,
    EmailChange,
    Profile,
    RegistrationRequest,
    Sanction,
    User,
)
from site_modules.accounts.services import create_account
from site_modules.notifications.models import Notification, OutgoingMail
from site_modules.privacy import services
from site_modules.privacy.models import DataExport, ErasureRecord
from site_modules.privacy.replay import list_path
from tests.conftest import PASSWORD
from tests.factories import ImageFactory, add_page
from tests.privacy.conftest import (
    ADDRESS,
    FIRST_NAME,
    LAST_NAME,
    PHONE,
    USERNAME,
    all_cells,
    stored_paths,
)

OLD_ADDRESS = "veche.zt@exemplu-rar.example"
OTHER_ADDRESS = "zenobia.trandafir@alt-exemplu.example"
LOCALITY = "Pârscovenii de Nicăieri"
NICKNAME = "Zenobica77"
SECRETS = [
    ADDRESS, OLD_ADDRESS, OTHER_ADDRESS, FIRST_NAME, LAST_NAME, PHONE, USERNAME, LOCALITY, NICKNAME,
]  # fmt: skip


def spellings(secret):
    """As text, and as JSON and JSON inside JSON write it."""
    once = json.dumps(secret)[1:-1]
    return {one.casefold() for one in (secret, once, json.dumps(once)[1:-1])}


def found_anywhere():
    wanted = {spelling for secret in SECRETS for spelling in spellings(secret)}
    places = []
    for table, cell in all_cells():
        low = cell.casefold()
        places += [(table, one, cell[:160]) for one in wanted if one in low]
    for path in stored_paths():
        low = f"{path}\n{path.read_bytes().decode('utf-8', 'replace')}".casefold()
        places += [(str(path), one, "") for one in wanted if one in low]
    return places


@pytest.fixture
def letters(settings):
    settings.MAIL_TRANSPORT = "django.core.mail.backends.locmem.EmailBackend"
    return mail.outbox


@pytest.fixture
def traces(zenobia, person, tree):
    """Everything the platform can know of somebody."""
    user, now, administrator = zenobia, timezone.now(), person("administrator")
    user.nickname = NICKNAME
    user.photo.save("zenobia.t.webp", ContentFile(b"Zenobica77"))
    user.save()
    profile, _made = Profile.objects.get_or_create(user=user)
    profile.phone, profile.locality, profile.biography = PHONE, LOCALITY, f"Sunt {FIRST_NAME}."
    profile.save()
    profile.skills.add("grădinărit")
    for address, account in ((OLD_ADDRESS, user), (ADDRESS, None)):
        RegistrationRequest.objects.create(
            first_name=FIRST_NAME, last_name=LAST_NAME, email=address,
            email_key="zenobiatrandafir@exemplu-rar.example" if account is None else address,
            phone=PHONE, stakeholder_type="beneficiary", rules_version="1", privacy_version="1",
            account=account,
        )  # fmt: skip
    EmailChange.objects.create(
        user=user, old_email=OLD_ADDRESS, new_email=OTHER_ADDRESS, confirm_hash="a", undo_hash="b"
    )
    Consent.objects.create(user=user, kind=ConsentKind.RULES, version="1", given_at=now)
    Sanction.objects.create(
        user=user, kind=SanctionKind.WARNING, reason=f"{LAST_NAME} a glumit.",
        decided_by=administrator,
    )  # fmt: skip
    TOTPDevice.objects.create(user=user, name=f"Telefonul lui {FIRST_NAME}")
    WebAuthnCredential.objects.create(
        user=user, name=f"Cheia lui {FIRST_NAME}", credential_id=b"z", public_key=b"z", aaguid=""
    )
    Client().force_login(user)
    full_name = f"{FIRST_NAME} {LAST_NAME}"
    Notification.objects.create(
        recipient=administrator, kind="accounts.registration_request", url="/",
        data={"who": full_name, "login": USERNAME},
    )  # fmt: skip
    EmailMessage("Salut", f"Bună, {FIRST_NAME}", to=[f"{FIRST_NAME} <{ADDRESS.upper()}>"]).send()
    EmailMessage(
        f"Cerere de la {full_name}", f"{full_name}, {PHONE}, {ADDRESS}", to=["a@punte.example"]
    ).send()
    page = add_page(tree.home, "Pagina ei", owner=user)
    revision = page.save_revision(user=user)
    revision.content["body"] = json.dumps([{"value": f"Scris de {full_name}, {ADDRESS}"}])
    revision.object_str = f"Pagina lui {full_name}"
    revision.save()
    Revision.objects.create(
        content_type=ContentType.objects.get_for_model(User), object_id=str(user.pk),
        base_content_type=ContentType.objects.get_for_model(User), created_at=now,
        content={"email": ADDRESS, "first_name": FIRST_NAME}, object_str=full_name,
    )  # fmt: skip
    log(instance=user, action="wagtail.edit", user=administrator, data={"mail": ADDRESS})
    DBTaskResult.objects.create(
        task_path="x", priority=0, backend_name="default", run_after=now, exception_class_path="",
        traceback=f"KeyError: {ADDRESS}", args_kwargs={"args": [USERNAME], "kwargs": {}},
    )  # fmt: skip
    export = DataExport.objects.create(user=user)
    services.build_export(export_id=export.pk)
    record("tests.event", actor=user, subject=user)
    ImageFactory(uploaded_by_user=user)
    return page


def leave(user, by=None):
    erasure = services.erase_account(user=user, by=by or user)
    services.finish_erasure(record_id=erasure.pk)
    return erasure


def test_nothing_tells_who_it_was(traces, zenobia, letters, django_capture_on_commit_callbacks):
    assert len({secret for _table, secret, _cell in found_anywhere()}) >= len(SECRETS)
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia)
    assert found_anywhere() == []
    assert verify_chain().is_whole


def test_what_was_published_stays_without_a_name(
    traces, zenobia, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia)
    zenobia.refresh_from_db()
    traces.refresh_from_db()
    assert traces.live
    assert traces.owner == zenobia
    assert zenobia.public_name == "Utilizator șters"
    assert zenobia.username == f"sters-{zenobia.pk}"
    assert not zenobia.is_active
    assert not zenobia.has_usable_password()
    assert zenobia.groups.count() == 0
    assert Consent.objects.filter(user=zenobia).count() == 1
    assert Sanction.objects.get(user=zenobia).reason == ""


def test_goodbye_goes_to_the_old_address_and_leaves_no_row(
    zenobia, letters, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia)
    (letter,) = letters
    assert letter.to == [ADDRESS]
    assert FIRST_NAME in letter.body
    assert not OutgoingMail.objects.exists()
    assert ErasureRecord.objects.get().goodbye_mail_id is None


def test_goodbye_waits_while_the_mail_server_is_away(
    zenobia, settings, time_machine, django_capture_on_commit_callbacks
):
    settings.MAIL_TRANSPORT = "tests.notifications.transports.RefusingBackend"
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia)
    assert OutgoingMail.objects.count() == 1
    services.forget_goodbye_mails()
    assert OutgoingMail.objects.count() == 1
    time_machine.move_to(timezone.now() + timedelta(days=8))
    services.forget_goodbye_mails()
    assert not OutgoingMail.objects.exists()


def test_account_closes_before_the_task_runs(zenobia):
    browser = Client()
    browser.force_login(zenobia)
    assert browser.get("/cont/datele-mele/").status_code == 200
    services.erase_account(user=zenobia, by=zenobia)
    assert browser.get("/cont/datele-mele/").status_code == 302
    assert not browser.login(username=USERNAME, password=PASSWORD)


def test_asked_and_run_twice_changes_nothing(zenobia, letters, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        first = leave(zenobia)
        assert not services.finish_erasure(record_id=first.pk)
    assert ErasureRecord.objects.count() == 1
    assert len(letters) == 1
    assert len(list_path().read_text().splitlines()) == 1


def test_others_keep_their_data(person, tree, django_capture_on_commit_callbacks):
    """Even those whose address or name holds the leaving person's."""
    leaving = create_account(
        username="ana.pop", email="ana@rar.example", first_name="Ana", last_name="Pop",
        password=None, roles=[],
    )  # fmt: skip
    stays = create_account(
        username="diana", email="diana@rar.example", first_name="Diana", last_name="Popescu",
        password=None, roles=[],
    )  # fmt: skip
    EmailMessage("S", "Bună, Diana Popescu, diana@rar.example", to=["diana@rar.example"]).send()
    page = add_page(tree.home, "Banana", owner=stays)
    before = page.get_latest_revision().content
    log(instance=stays, action="wagtail.edit", data={"name": "Diana Popescu"})
    with django_capture_on_commit_callbacks(execute=True):
        leave(leaving)
    stays.refresh_from_db()
    assert stays.email == "diana@rar.example"
    (letter,) = OutgoingMail.objects.filter(recipients=["diana@rar.example"])
    assert "Diana Popescu, diana@rar.example" in letter.text_body
    assert page.get_latest_revision().content == before
    assert ModelLogEntry.objects.filter(label="Diana Popescu").exists()


def test_last_administrator_stays(person):
    administrator = person("administrator")
    with pytest.raises(services.LastAdministrator):
        services.erase_account(user=administrator, by=administrator)
    administrator.refresh_from_db()
    assert administrator.is_active
    create_account(
        username="alt.admin", email="alt@punte.example", first_name="Alt", last_name="Admin",
        password=None, roles=[Role.ADMINISTRATOR],
    )  # fmt: skip
    assert services.erase_account(user=administrator, by=administrator)


def test_administrator_erases_somebody(zenobia, person, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia, by=person("administrator"))
    zenobia.refresh_from_db()
    assert zenobia.erased_at


def test_deleted_names_do_not_collide(zenobia, django_capture_on_commit_callbacks):
    create_account(
        username=f"sters-{zenobia.pk}", email="s@punte.example", first_name="S", last_name="S",
        password=None, roles=[],
    )  # fmt: skip
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia)
    zenobia.refresh_from_db()
    assert zenobia.username.startswith(f"sters-{zenobia.pk}-")


# --- After a restore ------------------------------------------------------------------------------


def restore(zenobia):
    """The account as it stood in the backup."""
    User.objects.filter(pk=zenobia.pk).update(
        email=ADDRESS, username=USERNAME, first_name=FIRST_NAME, last_name=LAST_NAME,
        is_active=True, erased_at=None,
    )  # fmt: skip
    ErasureRecord.objects.all().delete()


def test_restored_account_is_erased_again_without_a_mail(
    zenobia, letters, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia)
    letters.clear()
    restore(zenobia)
    with django_capture_on_commit_callbacks(execute=True):
        assert services.replay_erasures() == [zenobia.pk]
        assert services.replay_erasures() == []
    assert found_anywhere() == []
    assert letters == []


def test_restored_account_can_be_erased_by_hand(zenobia, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia)
    User.objects.filter(pk=zenobia.pk).update(email=ADDRESS, is_active=True, erased_at=None)
    zenobia.refresh_from_db()
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia)
    zenobia.refresh_from_db()
    assert zenobia.erased_at
    assert found_anywhere() == []


def test_replay_spares_another_person_with_the_same_key(
    zenobia, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia)
    restore(zenobia)
    User.objects.filter(pk=zenobia.pk).update(date_joined=timezone.now())
    assert services.replay_erasures() == []


def test_list_holds_no_names(zenobia, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia)
    line = json.loads(list_path().read_text())
    assert set(line) == {"account", "joined_at", "erased_at"}


def test_broken_list_is_said_and_not_skipped(db):
    list_path().write_text('{"account": 1}\n')
    with pytest.raises(ValueError, match="Line 1"):
        services.replay_erasures()


def test_half_a_line_does_not_spoil_the_next(zenobia, django_capture_on_commit_callbacks):
    list_path().write_text('{"account": 1')
    with django_capture_on_commit_callbacks(execute=True):
        leave(zenobia)
    assert json.loads(list_path().read_text().splitlines()[1])["account"] == zenobia.pk

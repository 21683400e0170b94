"""The log grows at its end and shows every other change."""

import threading

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction

from cms.audit.chain import FIRST_HASH
from cms.audit.models import AppendOnly, AuditEntry
from cms.audit.services import record, verify_chain


def _by_hand(sql, *values):
    """Change a row the way somebody with the database's password would, past the triggers."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("ALTER TABLE audit_auditentry DISABLE TRIGGER USER")
        else:
            cursor.execute("DROP TRIGGER audit_refuse_row")
        cursor.execute(sql, values)


@pytest.fixture
def three(db):
    return [record("tests.event", details={"number": number}) for number in range(3)]


def test_each_entry_names_the_one_before(three):
    assert three[1].previous_hash == three[0].entry_hash
    assert three[2].previous_hash == three[1].entry_hash
    report = verify_chain()
    assert report.is_whole
    assert report.last_hash == three[2].entry_hash


def test_empty_log_is_whole(db):
    assert verify_chain().last_hash == FIRST_HASH


def test_values_survive_the_database(db, person):
    member = person("member")
    record(
        "tests.event", actor=member, subject=member, details={"ă": [1, 2.5, None], "b": {"c": True}}
    )
    entry = AuditEntry.objects.get()
    assert (entry.actor_id, entry.subject_id) == (member.pk, member.pk)
    assert verify_chain().is_whole


def test_failed_work_leaves_no_entry(db):
    with pytest.raises(RuntimeError), transaction.atomic():
        record("tests.event")
        raise RuntimeError
    assert not AuditEntry.objects.exists()
    record("tests.event")
    assert verify_chain().is_whole


@pytest.mark.parametrize(
    "change",
    [
        lambda entry: entry.save(),
        lambda entry: entry.delete(),
        lambda entry: AuditEntry.objects.all().delete(),
        lambda entry: AuditEntry.objects.filter(pk=entry.pk).update(event="x"),
        lambda entry: AuditEntry.objects.bulk_update([entry], ["event"]),
    ],
)
def test_python_refuses_to_change(three, change):
    with pytest.raises(AppendOnly):
        change(three[1])
    assert AuditEntry.objects.count() == 3


def test_database_refuses_an_update(three):
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        connection.cursor().execute("UPDATE audit_auditentry SET event = 'x'")
    assert verify_chain().is_whole


@pytest.mark.postgres
@pytest.mark.skipif(connection.vendor != "postgresql", reason="PostgreSQL's triggers")
@pytest.mark.parametrize("sql", ["DELETE FROM audit_auditentry", "TRUNCATE audit_auditentry"])
def test_postgres_refuses_to_forget(three, sql):
    cursor = connection.cursor()
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        cursor.execute("SET LOCAL punte.allow_truncate = 'off'")
        cursor.execute(sql)
    assert AuditEntry.objects.count() == 3


def test_changed_entry_is_found(three):
    _by_hand("UPDATE audit_auditentry SET event = 'x' WHERE id = %s", three[1].pk)
    assert verify_chain().broken_id == three[1].pk


def test_missing_entry_is_found(three):
    _by_hand("DELETE FROM audit_auditentry WHERE id = %s", three[1].pk)
    assert verify_chain().broken_id == three[2].pk


def test_command_tells_the_last_hash_and_the_first_broken_entry(three, capsys):
    call_command("check_audit")
    assert three[2].entry_hash in capsys.readouterr().out
    _by_hand("UPDATE audit_auditentry SET actor_id = 99 WHERE id = %s", three[1].pk)
    with pytest.raises(CommandError, match=str(three[1].pk)):
        call_command("check_audit")


def test_command_finds_a_cut_end(three):
    call_command("check_audit", "--contains", three[2].entry_hash)
    _by_hand("DELETE FROM audit_auditentry WHERE id = %s", three[2].pk)
    call_command("check_audit")
    with pytest.raises(CommandError, match="cut off"):
        call_command("check_audit", "--contains", three[2].entry_hash)


@pytest.mark.django_db(transaction=True)
def test_writers_at_once_make_one_chain():
    errors = []

    def write():
        try:
            for _number in range(5):
                record("tests.parallel")
        except Exception as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=write) for _number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert AuditEntry.objects.count() == 30
    assert verify_chain().is_whole

"""What is past its term goes, nothing else."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from site_modules.accounts.models import EmailChange, RegistrationRequest
from site_modules.privacy.jobs import delete_what_is_past_its_term


def ask(number, state, age):
    request = RegistrationRequest.objects.create(
        first_name="Ana", last_name="Pop", email=f"a{number}@x.example", email_key=f"{number}",
        stakeholder_type="beneficiary", rules_version="1", privacy_version="1", state=state,
    )  # fmt: skip
    RegistrationRequest.objects.filter(pk=request.pk).update(created_at=timezone.now() - age)


@pytest.fixture
def old_and_new(db):
    ask(1, "rejected", timedelta(days=366))
    ask(2, "rejected", timedelta(days=364))
    ask(3, "pending", timedelta(days=800))


def left():
    return sorted(RegistrationRequest.objects.values_list("email_key", flat=True))


def test_job_deletes_only_what_is_past_its_term(old_and_new):
    delete_what_is_past_its_term()
    assert left() == ["2", "3"]


def test_dry_run_counts_and_deletes_nothing(old_and_new, capsys):
    call_command("retention", "--dry-run")
    (line,) = [x for x in capsys.readouterr().out.splitlines() if "RegistrationRequest" in x]
    assert line.split()[0] == "1"
    assert left() == ["1", "2", "3"]


def test_more_rows_than_a_batch(zenobia):
    EmailChange.objects.bulk_create(
        EmailChange(
            user=zenobia, old_email="a@x.example", new_email="b@x.example",
            confirm_hash=f"c{number}", undo_hash=f"u{number}",
        )
        for number in range(1100)
    )  # fmt: skip
    EmailChange.objects.update(created_at=timezone.now() - timedelta(days=91))
    call_command("retention")
    assert not EmailChange.objects.exists()

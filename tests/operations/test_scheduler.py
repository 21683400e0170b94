"""Recurring jobs: each due job is queued once, by one worker, and its errors are kept."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django_tasks_db.models import DBTaskResult

from cms.operations import jobs, scheduler
from cms.operations.models import AttemptCounter, ScheduledJob, SentForm
from cms.operations.scheduler import enqueue_due_jobs, registered_jobs, run_job, scheduled

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def runs(monkeypatch, db):
    """An hourly job `count` alone in the registry; the list grows with each run."""
    monkeypatch.setattr(scheduler, "_registry", {})
    done: list[str] = []

    @scheduled(every=HOUR)
    def count() -> None:
        done.append("run")

    return done


def the_row() -> ScheduledJob:
    return ScheduledJob.objects.get()


def test_new_job_runs_at_once_and_then_at_its_time(runs):
    (job,) = registered_jobs()
    assert enqueue_due_jobs(now=NOW) == [job.name]
    assert runs == ["run"]
    assert (the_row().last_run_at, the_row().next_run_at) == (NOW, NOW + HOUR)
    assert enqueue_due_jobs(now=NOW + HOUR - timedelta(seconds=1)) == []
    assert enqueue_due_jobs(now=NOW + HOUR) == [job.name]
    assert len(runs) == 2


def test_job_is_named_after_its_function(runs):
    (job,) = registered_jobs()
    assert job.name == f"{__name__}.count"


def test_missed_times_are_not_made_up_for(runs):
    enqueue_due_jobs(now=NOW)
    late = NOW + 10 * HOUR
    assert len(enqueue_due_jobs(now=late)) == 1
    assert enqueue_due_jobs(now=late) == []
    assert the_row().next_run_at == late + HOUR


def test_two_workers_with_the_same_stale_row_queue_the_job_once(runs, monkeypatch):
    enqueue_due_jobs(now=NOW)
    due = NOW + HOUR
    claim = scheduler._claim
    other_worker = []

    def claim_after_the_other(row, job, now):
        monkeypatch.setattr(scheduler, "_claim", claim)
        other_worker.extend(enqueue_due_jobs(now=now))
        return claim(row, job, now)

    monkeypatch.setattr(scheduler, "_claim", claim_after_the_other)
    assert enqueue_due_jobs(now=due) == []
    assert len(other_worker) == 1
    assert len(runs) == 2


def test_two_workers_that_meet_a_new_job_queue_it_once(runs, monkeypatch):
    claim = scheduler._claim

    def claim_after_the_other(row, job, now):
        monkeypatch.setattr(scheduler, "_claim", claim)
        enqueue_due_jobs(now=now)
        return claim(row, job, now)

    monkeypatch.setattr(scheduler, "_claim", claim_after_the_other)
    assert enqueue_due_jobs(now=NOW) == []
    assert runs == ["run"]
    assert ScheduledJob.objects.count() == 1


def test_error_is_kept_where_an_administrator_sees_it_until_a_good_run(monkeypatch, db):
    monkeypatch.setattr(scheduler, "_registry", {})
    broken = [True]

    @scheduled(every=HOUR)
    def fragile() -> None:
        if broken[0]:
            raise ValueError("discul e plin" + "!" * 5000)

    @scheduled(every=HOUR)
    def healthy() -> None:
        AttemptCounter.objects.get_or_create(key="healthy", defaults={"window_ends_at": NOW})

    enqueue_due_jobs(now=NOW)
    row = ScheduledJob.objects.get(name__endswith=".fragile")
    assert row.last_error.startswith("ValueError: discul e plin!")
    assert len(row.last_error) <= 2000
    assert AttemptCounter.objects.filter(key="healthy").exists()

    broken[0] = False
    enqueue_due_jobs(now=NOW + HOUR)
    row.refresh_from_db()
    assert row.last_error == ""


def test_job_that_a_release_took_away_is_left_alone(runs):
    ScheduledJob.objects.create(name="old.job", next_run_at=NOW - HOUR)
    assert "old.job" not in enqueue_due_jobs(now=NOW)


def test_unknown_job_in_the_queue_does_nothing(runs):
    result = run_job.enqueue("old.job")
    assert result.status.name == "SUCCESSFUL"
    assert runs == []
    assert not ScheduledJob.objects.exists()


def test_apps_declare_their_jobs():
    names = {job.name for job in registered_jobs()}
    assert {
        "cms.operations.jobs.sweep_counters",
        "site_modules.notifications.jobs.deliver_due_mails",
        "site_modules.notifications.jobs.forget_old_mails",
    } <= names


def finished_task(finished_at: datetime | None) -> DBTaskResult:
    return DBTaskResult.objects.create(
        args_kwargs={"args": [], "kwargs": {}},
        task_path="cms.operations.scheduler.run_job",
        backend_name="default",
        run_after=NOW,
        finished_at=finished_at,
    )


def test_sweep_drops_what_nobody_needs_and_nothing_else(db):
    with time_machine.travel(NOW, tick=False) as clock:
        SentForm.objects.create(token="old")
        AttemptCounter.objects.create(key="over", window_ends_at=NOW + HOUR)
        old, waiting = finished_task(NOW), finished_task(None)
        clock.shift(timedelta(days=14, seconds=1))
        later = NOW + timedelta(days=14)
        SentForm.objects.create(token="new")
        AttemptCounter.objects.create(key="running", window_ends_at=later + HOUR)
        recent = finished_task(later)
        jobs.sweep_counters()
    assert list(SentForm.objects.values_list("token", flat=True)) == ["new"]
    assert list(AttemptCounter.objects.values_list("key", flat=True)) == ["running"]
    kept = set(DBTaskResult.objects.values_list("pk", flat=True))
    assert {waiting.pk, recent.pk} <= kept
    assert old.pk not in kept

"""The background process."""

from datetime import timedelta
from unittest import mock

import pytest
from django.core.management import call_command
from django.db import InterfaceError, OperationalError
from django_tasks.base import TaskResultStatus
from django_tasks_db.management.commands import db_worker
from django_tasks_db.models import DBTaskResult

from cms.operations import scheduler
from cms.operations.management.commands import worker
from cms.operations.models import ScheduledJob
from cms.operations.scheduler import enqueue_due_jobs, run_job

HOUR = timedelta(hours=1)


@pytest.fixture
def queue(db, settings, monkeypatch):
    """The queue of the real site: tasks wait in the database for a worker.

    The worker must not close the connection that holds the test's transaction.
    """
    monkeypatch.setattr(scheduler, "_registry", {})
    monkeypatch.setattr(db_worker, "close_old_connections", mock.Mock())
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture
def stopped(monkeypatch):
    """No signal handlers, no waiting: the answers of successive `Worker.run` calls."""
    monkeypatch.setattr(worker.Worker, "configure_signals", lambda self: None)
    monkeypatch.setattr(worker.time, "sleep", mock.Mock())
    monkeypatch.setattr(worker, "close_old_connections", mock.Mock())
    run = mock.Mock()
    monkeypatch.setattr(worker.Worker, "run", lambda self: run(self.worker_id))
    return run


def test_once_runs_due_jobs_and_everything_that_waits(queue):
    done = []

    @scheduler.scheduled(every=HOUR)
    def count() -> None:
        done.append("job")

    run_job.enqueue("unknown.job")
    assert DBTaskResult.objects.get().status == TaskResultStatus.READY
    assert done == []
    call_command("worker", once=True, interval=0)
    assert done == ["job"]
    states = set(DBTaskResult.objects.values_list("status", flat=True))
    assert states == {TaskResultStatus.SUCCESSFUL}
    assert DBTaskResult.objects.count() == 2
    assert ScheduledJob.objects.get().last_error == ""


def test_once_goes_on_after_a_task_that_fails(queue):
    from cms.media.tasks import make_renditions

    make_renditions.enqueue("not a number")
    run_job.enqueue("unknown.job")
    call_command("worker", once=True, interval=0)
    states = sorted(DBTaskResult.objects.values_list("status", flat=True))
    assert states == [TaskResultStatus.FAILED, TaskResultStatus.SUCCESSFUL]


def test_due_job_waits_in_the_queue_for_a_worker(queue):
    done = []

    @scheduler.scheduled(every=HOUR)
    def count() -> None:
        done.append("job")

    enqueue_due_jobs()
    assert done == []
    assert DBTaskResult.objects.filter(status=TaskResultStatus.READY).count() == 1


@pytest.mark.parametrize("error", [OperationalError("server closed"), InterfaceError("closed")])
def test_worker_survives_a_lost_database(stopped, monkeypatch, error):
    monkeypatch.setattr(worker.threading, "Thread", mock.Mock())
    stopped.side_effect = [error, error, None]
    call_command("worker")
    assert stopped.call_count == 3
    assert worker.time.sleep.call_args_list == [mock.call(worker.RETRY_SECONDS)] * 2
    names = [call.args[0] for call in stopped.call_args_list]
    assert len(set(names)) == 3


def test_worker_does_not_hide_other_errors(stopped, monkeypatch):
    monkeypatch.setattr(worker.threading, "Thread", mock.Mock())
    stopped.side_effect = KeyError("a mistake of ours")
    with pytest.raises(KeyError):
        call_command("worker")


def test_ticking_survives_a_lost_database_and_any_other_fault(monkeypatch, stopped):
    """The thread that queues due jobs looks again after the next tick."""

    class EndOfTest(BaseException):
        pass

    faults = [OperationalError("gone"), [], ValueError("a job of ours"), [], EndOfTest]
    ticks = mock.Mock(side_effect=faults)
    monkeypatch.setattr(worker, "enqueue_due_jobs", ticks)
    with pytest.raises(EndOfTest):
        worker._tick_forever(15)
    assert worker.time.sleep.call_args_list == [mock.call(15)] * 4


def test_worker_ticks_beside_its_tasks(stopped, monkeypatch):
    thread = mock.Mock()
    monkeypatch.setattr(worker.threading, "Thread", thread)
    call_command("worker", tick=7.0)
    assert thread.call_args.kwargs["args"] == (7.0,)
    assert thread.call_args.kwargs["daemon"] is True
    thread.return_value.start.assert_called_once_with()


def test_people_are_told_before_pictures_are_prepared():
    """A load of pictures and pages does not hold back mails."""
    from cms.media.tasks import make_renditions
    from site_modules.comments.tasks import tell_people
    from site_modules.notifications.tasks import deliver, mail_notification

    first = {task.priority for task in (scheduler.run_job, tell_people, deliver, mail_notification)}
    assert make_renditions.priority < 0 < min(first)

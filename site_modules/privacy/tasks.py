"""Long work of this app, outside any request."""

from django_tasks import task

from site_modules.privacy import services


@task()
def build(export_id: int) -> None:
    """Make one export."""
    services.build_export(export_id=export_id)


@task()
def finish(record_id: int) -> None:
    """Erase one person."""
    services.finish_erasure(record_id=record_id)


@task()
def forget_goodbyes() -> None:
    """Forget the last mails that were delivered."""
    services.forget_goodbye_mails()

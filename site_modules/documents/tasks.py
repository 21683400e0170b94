"""Background work of documents."""

from django_tasks import task

from cms.operations.priorities import TELLING


@task(priority=TELLING)
def make_document(document_id: int) -> None:
    """The files of one document; somebody looks at the progress."""
    from site_modules.documents.services.making import make

    make(document_id=document_id)


@task()
def make_portion(batch_id: int) -> None:
    """The next documents of a batch; queues itself until all are made."""
    from site_modules.documents.services.batches import make_portion as make

    make(batch_id=batch_id)

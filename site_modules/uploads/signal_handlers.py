"""What documents hear of others, and what goes with a deleted row."""

from typing import Any

from django.db.models.signals import post_delete
from django.dispatch import receiver

from site_modules.submissions.signals import changed
from site_modules.uploads import services
from site_modules.uploads.models import DocumentUpload, UploadFile
from site_modules.uploads.services.files import forget_bytes
from site_modules.uploads.services.placing import forget_document


@receiver(changed, dispatch_uid="uploads-changed")
def on_submission_changed(sender: Any, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, DocumentUpload):
        services.follow(upload=instance)


@receiver(post_delete, sender=DocumentUpload, dispatch_uid="uploads-deleted")
def on_document_deleted(sender: Any, instance: DocumentUpload, **kwargs: Any) -> None:
    services.forget_copy(upload=instance)


@receiver(post_delete, sender=UploadFile, dispatch_uid="uploads-file-deleted")
def on_file_deleted(sender: Any, instance: UploadFile, **kwargs: Any) -> None:
    forget_bytes(file=instance)
    forget_document(file=instance)

"""Files that come with a post (the engine's own attachments lie in a public folder)."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.media.fields import private_path, private_storage
from forum.forum_conversation.models import Post


def post_file_path(instance: models.Model, file_name: str) -> str:
    return private_path("forum", file_name)


class PostFile(models.Model):
    """A checked file in the private folder; it is served to who may read its post."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="files")
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="forum_files"
    )
    file = models.FileField(
        _("file"), storage=private_storage, upload_to=post_file_path, max_length=250
    )
    name = models.CharField(_("name"), max_length=120)
    size = models.PositiveIntegerField(_("size in bytes"))
    created_at = models.DateTimeField(_("sent at"), auto_now_add=True)

    class Meta:
        verbose_name = _("file of a post")
        verbose_name_plural = _("files of posts")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def kind(self) -> str:
        """„PDF”, „DOCX”: the ending of its name."""
        return self.name.rpartition(".")[2].upper()[:5]

"""Lists that members keep for themselves."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class ResourceCollection(models.Model):
    """A private, named list of resources; seen by its owner alone."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="resource_collections"
    )
    name = models.CharField(_("name"), max_length=80)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("collection of resources")
        verbose_name_plural = _("collections of resources")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="resource_collection_once")
        ]

    def __str__(self) -> str:
        return self.name


class CollectionItem(models.Model):
    """A resource in a collection."""

    collection = models.ForeignKey(
        ResourceCollection, on_delete=models.CASCADE, related_name="items"
    )
    page = models.ForeignKey("library.ResourcePage", on_delete=models.CASCADE, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("resource in a collection")
        verbose_name_plural = _("resources in collections")
        ordering = ["-added_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["collection", "page"], name="collection_item_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

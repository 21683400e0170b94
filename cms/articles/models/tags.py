"""Words that articles are found by."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, TagBase


class ArticleTag(TagBase):
    """A word on articles; contributors make new ones by typing them."""

    class Meta:
        verbose_name = _("article tag")
        verbose_name_plural = _("article tags")
        ordering = ["name"]


class ArticleTagging(ItemBase):
    """A tag on an article."""

    tag = models.ForeignKey(ArticleTag, on_delete=models.CASCADE, related_name="taggings")
    content_object = ParentalKey(
        "articles.ArticlePage", on_delete=models.CASCADE, related_name="taggings"
    )

    class Meta:
        verbose_name = _("tag of an article")
        verbose_name_plural = _("tags of articles")

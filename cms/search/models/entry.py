"""The index: one row for each thing that may be found."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.search.fields import TokensField
from cms.search.querysets import SearchEntryQuerySet


class SearchEntry(models.Model):
    """An object as the search keeps it; made of `EntryData` by `services.index`.

    On SQLite triggers on this table keep the full-text table in step (migration `0002`): a
    migration that makes the table anew ends with `full_text.make`.
    """

    #: A name of `cms.core.search_kinds` and the object's key in its own table.
    kind = models.CharField(max_length=30)
    object_key = models.BigIntegerField()
    language = models.CharField(max_length=10, blank=True)
    service = models.CharField(max_length=12, blank=True)
    place = models.CharField(max_length=255, blank=True, db_index=True)
    date = models.DateTimeField(null=True, blank=True)

    title = models.CharField(max_length=255)
    summary = models.CharField(max_length=600, blank=True)
    byline = models.CharField(max_length=200, blank=True)
    #: Parts stand behind each other with `PART_END` between them; `part_keys` names them in order.
    text = models.TextField(blank=True)
    part_keys = models.TextField(null=True, blank=True)

    #: All tokens, those of the title a second time with `_` before them.
    tokens = TokensField()
    #: For the order of results: tokens of the title and of the summary.
    title_tokens = models.TextField(blank=True)
    summary_tokens = models.TextField(blank=True)
    #: Of two equal results the newer one comes first; a little above 1.
    weight = models.FloatField(default=1)

    #: What saved searches tell as new; long ago for what came from another site.
    first_seen_at = models.DateTimeField(_("first seen"), auto_now_add=True)
    indexed_at = models.DateTimeField(auto_now=True)

    objects = SearchEntryQuerySet.as_manager()

    class Meta:
        verbose_name = _("entry of the search")
        verbose_name_plural = _("entries of the search")
        # The key first: SQLite would take an index that begins with the kind for the better road
        # to a search and ask the full-text table about each row.
        constraints = [
            models.UniqueConstraint(fields=["object_key", "kind"], name="search_entry_once")
        ]

    def __str__(self) -> str:
        return f"{self.kind} #{self.object_key}"


class WaitingEntry(models.Model):
    """Something changed and waits for the worker; written in the transaction of the change."""

    kind = models.CharField(max_length=30)
    object_key = models.BigIntegerField()
    #: False: nobody's saved search tells of it, such as of what an import brings.
    is_news = models.BooleanField(default=True)

    class Meta:
        verbose_name = _("change that waits for the search")
        verbose_name_plural = _("changes that wait for the search")
        constraints = [
            models.UniqueConstraint(fields=["kind", "object_key"], name="search_waits_once")
        ]

    def __str__(self) -> str:
        return f"{self.kind} #{self.object_key}"

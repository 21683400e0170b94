"""Writes on the index: note what changed, describe it anew, take away what is gone.

A request writes one small row beside its own change; the worker does the rest. What must not be
found any more is taken away at once.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from datetime import UTC, datetime
from typing import Any

from django.db import connection, transaction
from django.db.models import F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.functions import Concat
from django.utils import timezone
from wagtail.models import Page

from cms.core.search_kinds import OPENED, EntryData, SearchKind, all_kinds, find_kind
from cms.search.highlights import PART_END
from cms.search.kept_matches import forget_matches
from cms.search.models import SearchEntry, WaitingEntry
from cms.search.services.vocabulary import learn
from cms.search.words import INSIDE_MARK, PAGE_MARK, TITLE_MARK, clean_text, text_tokens

BATCH = 100
#: What a text may weigh in the index; books are found by their beginning.
MAX_TEXT = 100_000
MAX_SUMMARY, MAX_BYLINE, MAX_TITLE = 600, 200, 255
#: A year makes so much of a difference between equal results.
YEARLY = 0.02
FIRST_YEAR = 2000
LONG_AGO = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC)
WRITTEN = (
    "language", "service", "place", "date", "title", "summary", "byline", "text", "tokens",
    "part_keys", "title_tokens", "summary_tokens", "weight", "indexed_at",
)  # fmt: skip


def note_change(*, kind: str, keys: Iterable[int], is_news: bool = True) -> None:
    """These objects are described anew after the current transaction is committed. Without
    `is_news` no saved search tells of them, whatever else noted them in this transaction."""
    keys = list(keys)
    WaitingEntry.objects.bulk_create(
        [WaitingEntry(kind=kind, object_key=key, is_news=is_news) for key in keys],
        ignore_conflicts=True,
    )
    if not is_news:
        WaitingEntry.objects.filter(kind=kind, object_key__in=keys).update(is_news=False)
    if not any(waiting[1] is _wake_worker for waiting in connection.run_on_commit):
        transaction.on_commit(_wake_worker)


def _wake_worker() -> None:
    from cms.search.tasks import index_waiting

    index_waiting.enqueue()


def forget(*, kinds: Iterable[str], keys: Iterable[int]) -> int:
    """These objects are found by nobody from now on."""
    return _forget(SearchEntry.objects.filter(kind__in=list(kinds), object_key__in=keys))


def forget_below(*, kinds: Iterable[str], place: str) -> int:
    """What lies at a path of a tree or below it is found by nobody from now on."""
    return _forget(SearchEntry.objects.filter(_lies_below(place), kind__in=list(kinds)))


def _forget(entries: QuerySet[SearchEntry]) -> int:
    gone, _rows = entries.delete()
    if gone:
        forget_matches()
    return gone


def _lies_below(place: str) -> Q:
    return Q(place__startswith=place) | Q(place__startswith=f"{OPENED}{place}")


@transaction.atomic
def follow_moves(*, kinds: Iterable[str], below: str = "") -> int:
    """Pages went elsewhere, and others made room: the rules of their new places hold at once.

    `below`: the path of a moved page; what lies there is also described anew (its service may have
    changed). Only rows that are wrong are written.
    """
    kinds = list(kinds)
    path_now = Subquery(Page.objects.filter(pk=OuterRef("object_key")).values("path"))
    entries = SearchEntry.objects.filter(kind__in=kinds)
    opened = Q(place__startswith=OPENED)
    count = _put_right(entries.exclude(opened), path_now)
    count += _put_right(entries.filter(opened), Concat(Value(OPENED), path_now))
    if below:
        for kind in kinds:
            keys = entries.filter(_lies_below(below), kind=kind)
            note_change(kind=kind, keys=keys.values_list("object_key", flat=True))
    return count


def _put_right(entries: QuerySet[SearchEntry], place_now: Any) -> int:
    """Write the places that are not what they should be."""
    known = entries.annotate(place_now=place_now).filter(place_now__isnull=False)
    wrong = list(known.exclude(place=F("place_now")).values_list("pk", flat=True))
    if wrong:
        forget_matches()
    return SearchEntry.objects.filter(pk__in=wrong).update(place=place_now)


@transaction.atomic
def index_batch() -> int:
    """Describe what waits, a batch at most; the number of changes taken up."""
    waiting = list(WaitingEntry.objects.order_by("pk")[:BATCH])
    # Gone first: a change that comes meanwhile makes a row of its own and is not lost.
    WaitingEntry.objects.filter(pk__in=[row.pk for row in waiting]).delete()
    keys: dict[str, list[int]] = defaultdict(list)
    quiet: dict[str, set[int]] = defaultdict(set)
    for row in waiting:
        keys[row.kind].append(row.object_key)
        if not row.is_news:
            quiet[row.kind].add(row.object_key)
    for name, wanted in keys.items():
        try:
            describe(kind=find_kind(name), keys=wanted, quiet=quiet[name])
        except KeyError:  # the app that registered it is gone
            forget(kinds=[name], keys=wanted)
    return len(waiting)


@transaction.atomic
def describe(*, kind: SearchKind, keys: list[int], quiet: Collection[int] = ()) -> None:
    """Write the entries of these objects; those that are gone lose theirs. Entries of `quiet` keys
    that are new count as known long ago."""
    allowed = set(kind.objects().filter(pk__in=keys).values_list("pk", flat=True))
    made = [
        _entry(kind.name, found.pk, kind.describe(found)) for found in kind.load(sorted(allowed))
    ]
    forget(kinds=[kind.name], keys=set(keys) - {entry.object_key for entry in made})
    unseen = _unknown(kind, quiet) if quiet else ()
    SearchEntry.objects.bulk_create(
        made,
        update_conflicts=True,
        unique_fields=["object_key", "kind"],
        update_fields=WRITTEN,
    )
    if made:
        forget_matches()
    if unseen:
        entries = SearchEntry.objects.filter(kind=kind.name, object_key__in=unseen)
        entries.update(first_seen_at=LONG_AGO)
    learn(texts=[f"{entry.title} {entry.summary} {entry.text}" for entry in made])


def _unknown(kind: SearchKind, keys: Collection[int]) -> set[int]:
    """Those of these keys that have no entry yet."""
    entries = SearchEntry.objects.filter(kind=kind.name, object_key__in=keys)
    return set(keys) - set(entries.values_list("object_key", flat=True))


def _entry(kind: str, key: int, data: EntryData) -> SearchEntry:
    title, summary = clean_text(data.title), clean_text(data.summary)
    text, keywords = _text_of(data), clean_text(data.keywords)
    in_title = text_tokens(title, data.language)
    in_summary = text_tokens(f"{summary} {keywords}", data.language)
    others = text_tokens(f"{clean_text(data.byline)} {text}", data.language)
    marked = {TITLE_MARK + one for one in in_title}
    if data.inside is not None:
        inside = text_tokens(clean_text(data.inside[:MAX_TEXT]), data.language)
        on_page = in_title | in_summary | others
        marked |= {PAGE_MARK + one for one in on_page} | {INSIDE_MARK + one for one in inside}
        others |= inside
        text = f"{text} {clean_text(data.inside)}"[:MAX_TEXT].strip()
    return SearchEntry(
        kind=kind,
        object_key=key,
        language=data.language,
        service=data.service,
        place=data.place,
        date=data.date,
        title=title[:MAX_TITLE],
        summary=summary[:MAX_SUMMARY],
        byline=clean_text(data.byline)[:MAX_BYLINE],
        text=text,
        part_keys=" ".join(str(key) for key, _words in data.parts) or None,
        tokens=" ".join(sorted(in_title | in_summary | others | marked)),
        title_tokens=" ".join(sorted(in_title)),
        summary_tokens=" ".join(sorted(in_summary)),
        weight=_weight(data.date),
        indexed_at=timezone.now(),
    )


def _text_of(data: EntryData) -> str:
    if not data.parts:
        return clean_text(data.text[:MAX_TEXT])
    return PART_END.join(clean_text(words) for _key, words in data.parts)[:MAX_TEXT]


def _weight(date: datetime | None) -> float:
    if date is None:
        return 1.0
    years = date.year - FIRST_YEAR + date.timetuple().tm_yday / 366
    return 1 + YEARLY * max(0.0, years) / 10


def mend() -> int:
    """Find what the index missed or kept for too long; the number of entries put right."""
    wrong = 0
    for kind in all_kinds():
        present = set(kind.objects().order_by().values_list("pk", flat=True))
        entries = SearchEntry.objects.filter(kind=kind.name)
        known = set(entries.values_list("object_key", flat=True))
        missing, gone = sorted(present - known), sorted(known - present)
        for start in range(0, len(missing), BATCH):
            note_change(kind=kind.name, keys=missing[start : start + BATCH])
        for start in range(0, len(gone), BATCH):
            forget(kinds=[kind.name], keys=gone[start : start + BATCH])
        wrong += len(missing) + len(gone)
    _forget(SearchEntry.objects.exclude(kind__in=[kind.name for kind in all_kinds()]))
    return wrong


def rebuild(*, tell: Callable[[str, int, int], None] | None = None) -> int:
    """Describe everything anew, kind by kind; the number of entries."""
    mend()
    for kind in all_kinds():
        keys = list(kind.objects().order_by("pk").values_list("pk", flat=True))
        for start in range(0, len(keys), BATCH):
            describe(kind=kind, keys=keys[start : start + BATCH])
            if tell is not None:
                tell(kind.name, min(start + BATCH, len(keys)), len(keys))
    WaitingEntry.objects.all().delete()
    return SearchEntry.objects.count()

"""The threads of a page, a part at a time, at a cost that does not follow their number."""

from dataclasses import dataclass, field

from django.db.models import OuterRef, QuerySet, Subquery

from site_modules.comments.enums import Order
from site_modules.comments.models import STEP, Comment
from site_modules.comments.selectors.entries import Entry, as_tree, entry_of, for_reading
from site_modules.comments.selectors.places import Place, query_of
from site_modules.comments.selectors.reasons import add_reasons

THREADS_SHOWN = 20
#: Answers of a thread that are shown before anybody asks for more.
ANSWERS_SHOWN = 2
#: Answers loaded at once when somebody does.
ANSWERS_LOADED = 50


@dataclass
class Part:
    """What is shown of a discussion, and where the rest is."""

    entries: list[Entry] = field(default_factory=list)
    next_url: str = ""
    #: A single thread: the way back to all of them.
    is_one_thread: bool = False
    #: Answers of the thread that stand before those shown.
    before_url: str = ""
    #: The comment of a permalink is not there any more.
    is_missing: bool = False

    def everything(self) -> list[Entry]:
        """All entries, whatever they hang on."""
        found, waiting = [], list(self.entries)
        while waiting:
            entry = waiting.pop()
            found.append(entry)
            waiting += entry.answers
        return found


def part_of(page_id: int, place: Place, *, for_members: bool) -> Part:
    """The part that an address asks for, as values."""
    part = _part(page_id, place, for_members)
    add_reasons(part.everything())
    return part


def _part(page_id: int, place: Place, for_members: bool) -> Part:
    roots = Comment.objects.filter(page=page_id).roots()
    target = None
    if place.comment is not None:
        shown = Comment.objects.filter(page=page_id, has_place=True)
        target = shown.filter(pk=place.comment).only("thread_id", "path").first()
        if target is None:
            part = _threads(roots, Place(order=place.order), for_members)
            part.is_missing = True
            return part
    key = (target.thread_id or target.pk) if target else place.thread
    root = for_reading(roots).filter(pk=key).first() if key is not None else None
    if root is None:
        return _threads(roots, place, for_members)
    return _one_thread(root, place.after_path, target, for_members)


def _threads(roots: QuerySet[Comment], place: Place, for_members: bool) -> Part:
    found = list(_ordered(for_reading(roots), place)[: THREADS_SHOWN + 1])
    has_more, found = len(found) > THREADS_SHOWN, found[:THREADS_SHOWN]
    below = _first_answers(found)
    entries = []
    for root in found:
        entry = entry_of(root, for_members=for_members)
        answers = below.get(root.pk, [])
        as_tree(entry, answers, for_members=for_members)
        entry.more_count = root.reply_count - len(answers)
        if entry.more_count > 0:
            entry.more_url = query_of(discutie=root.pk)
        entries.append(entry)
    next_url = ""
    if has_more:
        last = found[-1]
        next_url = query_of(ordine=place.order, dupa=f"{last.thanks_count}-{last.pk}")
    return Part(entries, next_url)


def _ordered(roots: QuerySet[Comment], place: Place) -> QuerySet[Comment]:
    """Each order with its own index; what follows is found by key, never by counting."""
    if place.order == Order.OLDEST:
        roots = roots.filter(pk__gt=place.after[1]) if place.after else roots
        return roots.order_by("pk")
    if place.order == Order.NEWEST:
        roots = roots.filter(pk__lt=place.after[1]) if place.after else roots
        return roots.order_by("-pk")
    if place.after:
        thanks, key = place.after
        fewer = roots.filter(thanks_count__lt=thanks)
        roots = fewer | roots.filter(thanks_count=thanks, pk__lt=key)
    return roots.order_by("-thanks_count", "-pk")


def _first_answers(roots: list[Comment]) -> dict[int, list[Comment]]:
    """The first answers of each thread: their keys by index, however long the threads are."""
    answered = [root.pk for root in roots if root.reply_count]
    if not answered:
        return {}
    below = Comment.objects.filter(thread=OuterRef("pk"), has_place=True).order_by("path")
    keys = Comment.objects.filter(pk__in=answered).values_list(
        *(Subquery(below.values("pk")[n : n + 1]) for n in range(ANSWERS_SHOWN))
    )
    wanted = [key for row in keys for key in row if key is not None]
    found: dict[int, list[Comment]] = {}
    for answer in for_reading(Comment.objects.filter(pk__in=wanted)).order_by("path"):
        found.setdefault(answer.thread_id or 0, []).append(answer)
    return found


def _one_thread(root: Comment, after: str, target: Comment | None, for_members: bool) -> Part:
    below = Comment.objects.filter(thread=root.pk, has_place=True).order_by("path")
    start = ""
    if target is not None and target.pk != root.pk:
        answers, start = _around(below, target)
    else:
        answers = list(for_reading(below.filter(path__gt=after))[: ANSWERS_LOADED + 1])
    has_more, answers = len(answers) > ANSWERS_LOADED, answers[:ANSWERS_LOADED]
    entry = entry_of(root, for_members=for_members)
    as_tree(entry, answers, for_members=for_members)
    next_url = query_of(discutie=root.pk, dupa=answers[-1].path) if has_more else ""
    before_url = query_of(discutie=root.pk) if after or start else ""
    return Part([entry], next_url, is_one_thread=True, before_url=before_url)


def _around(below: QuerySet[Comment], target: Comment) -> tuple[list[Comment], str]:
    """Answers from the first, from the one above, or from the target: the first that shows it."""
    for start in ("", target.path[: 2 * STEP], target.path):
        answers = list(for_reading(below.filter(path__gte=start))[: ANSWERS_LOADED + 1])
        if any(answer.pk == target.pk for answer in answers[:ANSWERS_LOADED]):
            break
    return answers, start

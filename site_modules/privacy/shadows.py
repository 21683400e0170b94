"""What follows a row around: versions, log entries, search entries, references, sessions."""

from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.db import models
from django.db.models import TextField
from django.db.models.functions import Cast
from taggit.models import TaggedItem
from wagtail.models import ModelLogEntry, ReferenceIndex, Revision
from wagtail.search.models import IndexEntry

from cms.operations.personal_data import MachineText, machine_texts
from site_modules.accounts.models import User
from site_modules.privacy.identity import Identity, Scrubber, rows_that_may_name

BATCH = 500


def forget_shadows(model: type[models.Model], keys: Iterable[object]) -> None:
    """Versions, search entries and references of these rows go; log lines lose their words."""
    own = ContentType.objects.get_for_model(model, for_concrete_model=False)
    texts = [str(key) for key in keys]
    for start in range(0, len(texts), BATCH):
        some = texts[start : start + BATCH]
        Revision.objects.filter(content_type=own, object_id__in=some).delete()
        IndexEntry.objects.filter(content_type=own, object_id__in=some).delete()
        ReferenceIndex.objects.filter(content_type=own, object_id__in=some).delete()
        ModelLogEntry.objects.filter(content_type=own, object_id__in=some).update(label="", data={})
        numbers = [int(text) for text in some if text.isdecimal()]
        TaggedItem.objects.filter(content_type=own, object_id__in=numbers).delete()


def end_sessions(user: User) -> int:
    """Delete the stored sessions of a person; sessions name their owner only inside."""
    key, ended = str(user.pk), []
    for session in Session.objects.iterator(chunk_size=BATCH):
        if session.get_decoded().get("_auth_user_id") == key:
            ended.append(session.pk)
    Session.objects.filter(pk__in=ended).delete()
    return len(ended)


def scrub_machine_text(user: User, identity: Identity) -> int:
    """Put neutral words in place of the person wherever the machine wrote them down."""
    return sum(_scrub(place, user, identity) for place in machine_texts())


def _scrub(place: MachineText, user: User, identity: Identity) -> int:
    rows = place.model._base_manager.all()
    if place.names_where is None:
        return _scrub_rows(place, rows, identity, with_names=True)
    own = rows.filter(place.names_where(user))
    named = _scrub_rows(place, own, identity, with_names=True)
    return named + _scrub_rows(place, rows, identity, with_names=False)


def _scrub_rows(
    place: MachineText, rows: models.QuerySet, identity: Identity, *, with_names: bool
) -> int:
    columns = {f"{name}_as_text": Cast(name, TextField()) for name in place.fields}
    sieve = rows_that_may_name(identity, list(columns), with_names=with_names)
    scrubber = Scrubber(identity, with_names=with_names)
    changed = 0
    for row in rows.annotate(**columns).filter(sieve).iterator(chunk_size=100):
        old = {name: getattr(row, name) for name in place.fields}
        new = {name: scrubber(value) for name, value in old.items()}
        differing = {name: value for name, value in new.items() if value != old[name]}
        if differing:
            changed += 1
            of_row = place.model._base_manager.filter(pk=row.pk)
            of_row.delete() if place.is_deleted else of_row.update(**differing)
    return changed

"""Erases a person by the map: deletes, anonymises, keeps (GDPR, art. 17)."""

from typing import Any

from django.core.files.storage import Storage
from django.db import models, transaction

from cms.operations.personal_data import OnErasure, PersonalModel, personal_data_map
from site_modules.accounts.models import User
from site_modules.accounts.signals import public_look_changed
from site_modules.privacy.identity import identity_of
from site_modules.privacy.shadows import end_sessions, forget_shadows, scrub_machine_text

StoredFile = tuple[Storage, str]


@transaction.atomic
def erase_by_map(*, user: User) -> None:
    """Everything the map declares, then what copies and logs say about the person.

    The account itself is last: until then it tells which rows are meant. Files leave the disk when
    the transaction is committed.
    """
    identity = identity_of(user)
    gone: list[StoredFile] = []
    for entry in _in_order():
        gone += _erase_rows(entry, user)
    end_sessions(user)
    scrub_machine_text(user, identity)
    public_look_changed.send(sender=User, user_id=user.pk)
    transaction.on_commit(lambda: delete_files(gone))


def _in_order() -> list[PersonalModel]:
    """Requests and changes of address tell which mails are meant, so they go after the mails;
    the account goes last."""
    late = ("accounts.emailchange", "accounts.registrationrequest", "accounts.user")
    entries = personal_data_map()
    return [entry for label, entry in entries.items() if label not in late] + [
        entries[label] for label in late
    ]


def _erase_rows(entry: PersonalModel, user: User) -> list[StoredFile]:
    if entry.on_erasure is OnErasure.KEEP:
        return []
    if entry.before_erasure is not None:
        entry.before_erasure(user)
    rows = entry.rows_of(user)
    keys = list(rows.values_list("pk", flat=True))
    if not keys:
        return []
    files = stored_files(entry, rows)
    # A plain queryset by key: `rows` may hold annotations and joins that an update does not take.
    found = entry.model._base_manager.filter(pk__in=keys) if len(keys) < 500 else rows
    if entry.on_erasure is OnErasure.DELETE:
        found.delete()
    else:
        _anonymise(entry, found)
    forget_shadows(entry.model, keys)
    return files


def _anonymise(entry: PersonalModel, rows: models.QuerySet) -> None:
    blanks = {
        name: one.blank_value for name, one in entry.fields.items() if one.blank_value is not ...
    }
    fixed: dict[str, Any] = {name: value for name, value in blanks.items() if not callable(value)}
    by_row = {name: value for name, value in blanks.items() if callable(value)}
    for row in rows.iterator(chunk_size=500) if by_row else []:
        values = {name: value(row) for name, value in by_row.items()}
        entry.model._base_manager.filter(pk=row.pk).update(**values)
    if fixed:
        rows.update(**fixed)


def stored_files(entry: PersonalModel, rows: models.QuerySet) -> list[StoredFile]:
    """Where the files of these rows lie."""
    files: list[StoredFile] = []
    for name in entry.file_fields:
        field = entry.model._meta.get_field(name)
        paths = rows.exclude(**{name: ""}).values_list(name, flat=True)
        files += [(field.storage, path) for path in paths if path]  # type: ignore[union-attr]
    return files


def delete_files(files: list[StoredFile]) -> None:
    """From the disk, with the folder of a random name that held only this file."""
    for storage, path in files:
        storage.delete(path)
        folder = path.rpartition("/")[0]
        if folder.count("/") and not any(storage.listdir(folder)):
            storage.delete(folder)

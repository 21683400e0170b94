"""Files of the old site, from a copy of `wp-content/uploads`: each is checked like an upload."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.files import File
from django.core.files.images import ImageFile
from django.db import transaction
from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction

from cms.core.search_kinds import entries_changed
from cms.home.services import PUBLIC_COLLECTION
from cms.media.models import SiteDocument, SiteImage, SiteMedia
from cms.media.uploads.documents import validate_document
from cms.media.uploads.images import validate_image
from cms.media.uploads.streams import validate_stream
from cms.wordpress.enums import Kind, Outcome
from cms.wordpress.html.words import plain_words
from cms.wordpress.run import Run
from cms.wordpress.survey import Entry, upload_path
from site_modules.accounts.enums import Role
from site_modules.accounts.models import role_group

CLOSED_COLLECTION = "Din WordPress, închise"
PICTURES = {"jpg", "jpeg", "png", "gif", "webp", "avif"}
SOUNDS = {"mp3", "m4a", "ogg", "opus", "wav"}
FILMS = {"mp4", "webm"}
#: What WordPress adds to the names of smaller or lighter copies of a picture.
COPY = re.compile(r"(?:-\d{1,5}x\d{1,5}|-scaled|-rotated|-e\d{13})+(?=\.\w+$)")
MOST_TITLE = 255


@dataclass(frozen=True)
class Stored:
    """A file of the site, as far as texts ask; `pk` is 0 for one that a dry run would make."""

    kind: str
    pk: int
    title: str
    alt: str = ""


class Files:
    """Finds what is stored by WordPress's number or by the path below the uploads."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.root = run.folder.resolve() if run.folder else None
        self.stored: dict[str, Stored | None] = {}

    def bring(self) -> None:
        for entry in self.run.survey.entries.values():
            if entry.kind == "attachment":
                self._bring_listed(entry)

    def of_number(self, number: int) -> Stored | None:
        return self.stored.get(str(number))

    def at_address(self, address: str) -> Stored | None:
        """The file that an address of the old site shows, or of where it keeps its files."""
        listed = self.run.survey.file_addresses
        path = unquote(urlsplit(address).path)
        number = listed.get(path) or listed.get(COPY.sub("", path))
        if number and (found := self.of_number(number)) is not None:
            return found
        return self.at(upload_path(address)) if self.run.survey.is_own(address) else None

    def at(self, path: str) -> Stored | None:
        """The file at a path below the uploads, also when a smaller copy of it is asked for."""
        if not path:
            return None
        for name in (path, COPY.sub("", path), COPY.sub("", path).replace(".", "-scaled.")):
            number = self.run.survey.files.get(name)
            found = self.of_number(number) if number else None
            if found is not None:
                return found
        return self._unlisted(path)

    def _unlisted(self, path: str) -> Stored | None:
        """A file that the text shows and the export does not list."""
        for name in dict.fromkeys((COPY.sub("", path), path)):
            key = f"path:{name}"[:191]
            if key not in self.stored and self._disk_path(name):
                entry = Entry(0, "attachment", "inherit", "", "", "", 0, 0, "", False, file=name)
                self._store(key, entry)
            if self.stored.get(key) is not None:
                return self.stored[key]
        return None

    def _bring_listed(self, entry: Entry) -> None:
        self._store(str(entry.number), entry)

    def _store(self, key: str, entry: Entry) -> None:
        known = self.run.record(Kind.FILE, key)
        if known is not None:
            standing = known.content_object
            self.stored[key] = _stored(standing) if standing else None
            outcome = Outcome.UNCHANGED if standing else Outcome.DELETED_HERE
            self.run.report.count(Kind.FILE, outcome)
            return
        what = f"file {entry.file or entry.title or key}"
        path = self._disk_path(entry.file)
        if path is None:
            why = "not found in the folder" if self.root else "no folder was given (--files)"
            self.run.report.leave_out(Kind.FILE, what, why)
            return
        try:
            self._checked_and_kept(key, entry, path)
        except ValidationError as error:
            self.run.report.leave_out(Kind.FILE, what, " ".join(error.messages))
        except OSError as error:
            self.run.report.leave_out(Kind.FILE, what, f"cannot be read: {error.strerror}")
        else:
            self.run.report.count(Kind.FILE, Outcome.MADE)

    def _checked_and_kept(self, key: str, entry: Entry, path: Path) -> None:
        with path.open("rb") as stream:
            made = self._object(entry, path, stream)
            if self.run.is_dry:
                self.stored[key] = _stored(made)
                return
            with transaction.atomic():
                made.collection = self._collection(entry)
                made.full_clean(exclude=["width", "height"])
                made.save()
                if isinstance(made, SiteDocument):
                    entries_changed.send(sender="documents", keys=[made.pk], is_news=False)
                self.run.keep(Kind.FILE, key, made, fingerprint=_hash_of(path))
            self.stored[key] = _stored(made)

    def _object(self, entry: Entry, path: Path, stream: Any) -> Any:
        """Not stored yet. Raises ValidationError for what the site does not take."""
        ending = path.suffix.lower().lstrip(".")
        title = (plain_words(entry.title) or path.stem)[:MOST_TITLE]
        if ending in PICTURES:
            picture = ImageFile(stream, name=path.name)
            validate_image(picture)
            alt = plain_words(entry.alt)[:MOST_TITLE]
            return SiteImage(title=title, description=alt, file=picture)
        file = File(stream, name=path.name)
        if ending in SOUNDS | FILMS:
            validate_stream(file)
            kind = "video" if ending in FILMS else "audio"
            return SiteMedia(title=title, type=kind, file=file, duration=0)
        validate_document(file)
        return SiteDocument(title=title, file=file)

    def _disk_path(self, name: str) -> Path | None:
        """The file of that name inside the folder; no road leads out of it."""
        parts = PurePosixPath(name).parts
        if self.root is None or not name or "\x00" in name or ".." in parts or name.startswith("/"):
            return None
        path = self.root.joinpath(*parts)
        try:
            inside = path.resolve().is_relative_to(self.root) and path.is_file()
        except OSError:
            return None
        return path if inside else None

    def _collection(self, entry: Entry) -> Collection:
        """What belonged to a draft or a private page stays closed."""
        parent = self.run.survey.entries.get(entry.parent)
        is_open = entry.is_open and (parent is None or parent.is_open)
        if is_open:
            found = Collection.objects.filter(name=PUBLIC_COLLECTION).first()
            return found or Collection.get_first_root_node()
        return closed_collection()


def closed_collection() -> Collection:
    """Files that only editors and administrators may open."""
    found = Collection.objects.filter(name=CLOSED_COLLECTION).first()
    if found is not None:
        return found
    made = Collection.get_first_root_node().add_child(name=CLOSED_COLLECTION)
    restriction = CollectionViewRestriction.objects.create(
        collection=made, restriction_type=BaseViewRestriction.GROUPS
    )
    groups: list[Group] = [role_group(Role.EDITOR), role_group(Role.ADMINISTRATOR)]
    restriction.groups.set(groups)
    return made


def _stored(file: Any) -> Stored:
    if isinstance(file, SiteMedia):
        return Stored(file.type, file.pk or 0, file.title)
    kind = "picture" if isinstance(file, SiteImage) else "document"
    return Stored(kind, file.pk or 0, file.title, getattr(file, "description", ""))


def _hash_of(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()

"""Reads source strings from code and templates and holds the catalogues against them.

Templates are turned into Python-like text by Django's own `templatize`; Babel extracts from both,
merges, checks placeholders and compiles, so no gettext tools are needed on the machine.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages import extract
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.utils.translation.reloader import translation_file_changed
from django.utils.translation.template import templatize

from cms.core import documented

SOURCE_FOLDERS = ("cms", "site_modules", "forum")
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}


def catalogue_path(root: Path, language: str) -> Path:
    return root / "cms" / "locale" / language / "LC_MESSAGES" / "django.po"


def source_catalogue(root: Path) -> Catalog:
    """Every translatable string of the project, with where it stands."""
    catalogue = Catalog(project="Punte", charset="utf-8")
    for path, content in _sources(root):
        location = path.relative_to(root).as_posix()
        found = extract.extract("python", BytesIO(content), KEYWORDS, ["Translators:"])
        for line, message, comments, context in found:
            if isinstance(message, tuple):
                message = message[:2]
            catalogue.add(
                message,
                locations=[(location, line)],
                auto_comments=comments,
                context=context,
                flags=["python-format"] if _has_placeholder(message) else [],
            )
    return catalogue


def _has_placeholder(message: str | tuple[str, ...]) -> bool:
    texts = message if isinstance(message, tuple) else (message,)
    return any("%(" in text for text in texts)


def _sources(root: Path) -> Iterator[tuple[Path, bytes]]:
    for folder in SOURCE_FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            if "migrations" not in path.parts and path.parent.name != "content":
                yield path, path.read_bytes()
                if documented.is_documented(path.relative_to(root)):
                    calls = documented.gettext_calls(path, path.read_text(encoding="utf-8"))
                    yield path, calls.encode()
    for pattern in ("*.html", "*.txt", "*.xml"):
        for path in sorted((root / "templates").rglob(pattern)):
            text = templatize(path.read_text(encoding="utf-8"), origin=str(path))
            yield path, text.encode()


def read(root: Path, language: str) -> Catalog:
    path = catalogue_path(root, language)
    if not path.exists():
        return Catalog(locale=language)
    with path.open("rb") as stream:
        return read_po(stream, locale=language)


def update(root: Path, language: str) -> None:
    """Write new source strings into a language's catalogue and drop those that are gone."""
    catalogue = read(root, language)
    catalogue.update(source_catalogue(root), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    path = catalogue_path(root, language)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as stream:
        write_po(
            stream, catalogue, sort_by_file=True, width=99, include_lineno=False, omit_header=False
        )


def problems(root: Path, language: str) -> list[str]:
    """What keeps a catalogue from being complete and right; empty when nothing does."""
    catalogue = read(root, language)
    found = []
    for message in source_catalogue(root):
        if message.id:
            known = catalogue.get(_singular(message), context=message.context)
            found += _problems_of(message, known, catalogue)
    return found


def _singular(message: Message) -> str:
    return message.id[0] if isinstance(message.id, tuple | list) else message.id


def _problems_of(message: Message, known: Message | None, catalogue: Catalog) -> list[str]:
    name = repr(_singular(message))
    if known is None:
        return [f"missing: {name} (run: make messages)"]
    texts = known.string if isinstance(known.string, tuple | list) else (known.string,)
    if not all(texts) or known.fuzzy:
        return [f"not translated: {name}"]
    if isinstance(message.id, tuple | list) and len(texts) != catalogue.num_plurals:
        return [f"needs {catalogue.num_plurals} plural forms: {name}"]
    found = [f"cedilla letters: {name}" for text in texts if text and set(text) & set("şţŞŢ")]
    found += [f"placeholders differ: {name}: {error}" for error in known.check(catalogue)]
    return found


def compile_all(folder: Path) -> None:
    """Make the .mo file of every .po file that changed since; this process reads it at once.

    Without that a first run would write its roles, cases and mails in English.
    """
    for source in folder.rglob("*.po"):
        target = source.with_suffix(".mo")
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        language = source.parent.parent.name
        with source.open("rb") as stream:
            catalogue = read_po(stream, locale=language)
        with target.open("wb") as stream:
            write_mo(stream, catalogue)
        translation_file_changed(None, target)

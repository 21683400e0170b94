"""What the site keeps: rows and files, and the forms by which an editor sends them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.utils.translation import override
from wagtail.models import Collection, UploadedFile

from cms.home.services import PUBLIC_COLLECTION
from cms.media.models import SiteDocument, SiteImage, SiteMedia


def everything_stored() -> tuple:
    """All rows about files, and all files below the two folders."""
    rows = [
        sorted(model.objects.values_list("pk", flat=True))
        for model in (SiteDocument, SiteImage, SiteMedia, UploadedFile)
    ]
    folders = (Path(settings.MEDIA_ROOT), Path(settings.PRIVATE_MEDIA_ROOT))
    files = sorted(str(path) for folder in folders for path in folder.rglob("*") if path.is_file())
    return (*rows, files)


@pytest.fixture
def nothing_stored(db: None) -> Callable:
    """`with nothing_stored(): …` holds that rows and files are the same afterwards."""

    @contextmanager
    def compare() -> Iterator[None]:
        before = everything_stored()
        yield
        assert everything_stored() == before

    return compare


@pytest.fixture
def editor(browser_of: Callable[[str], Client]) -> Client:
    return browser_of("editor")


@pytest.fixture
def collection(db: None) -> Collection:
    """Where uploads of the tests go."""
    return Collection.objects.get(name=PUBLIC_COLLECTION)


@pytest.fixture
def in_english() -> Iterator[None]:
    """Messages of libraries are not translated in every version: compare the sources."""
    with override("en"):
        yield

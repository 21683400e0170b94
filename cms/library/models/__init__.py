"""Resources, their lists and themes, what is known of their files."""

from cms.library.models.change import ResourceChange
from cms.library.models.collections import CollectionItem, ResourceCollection
from cms.library.models.follow import ResourceNews, ThemeFollow
from cms.library.models.library_page import ResourceLibraryPage
from cms.library.models.parts import RelatedResource, ResourceFile
from cms.library.models.reading import DownloadCount, FileReading
from cms.library.models.resource_page import ResourcePage
from cms.library.models.settings import LibrarySettings
from cms.library.models.theme import ResourceTheme

__all__ = [
    "CollectionItem",
    "DownloadCount",
    "FileReading",
    "LibrarySettings",
    "RelatedResource",
    "ResourceChange",
    "ResourceCollection",
    "ResourceFile",
    "ResourceLibraryPage",
    "ResourceNews",
    "ResourcePage",
    "ResourceTheme",
    "ThemeFollow",
]

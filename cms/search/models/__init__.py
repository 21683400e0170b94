"""The index, its words, synonyms and saved searches."""

from cms.search.models.entry import SearchEntry, WaitingEntry
from cms.search.models.saved_search import SavedSearch
from cms.search.models.words import SynonymGroup, VocabularyWord

__all__ = ["SavedSearch", "SearchEntry", "SynonymGroup", "VocabularyWord", "WaitingEntry"]

"""Editors keep the synonyms."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.search.models import SynonymGroup


class SynonymGroupViewSet(SnippetViewSet):
    model = SynonymGroup
    icon = "search"
    menu_label = _("Synonyms of the search")
    list_display = ["words"]
    search_fields = ["words"]
    inspect_view_enabled = False


register_snippet(SynonymGroupViewSet)

"""Ads in the admin: lists and previews for who decides on them."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from site_modules.hub.models import AD_MODELS
from site_modules.submissions.viewsets import SubmissionViewSet


class AdViewSetGroup(SnippetViewSetGroup):
    """One entry of the menu for the five kinds."""

    menu_label = _("Ads")
    menu_icon = "doc-full"
    menu_name = "ads"
    menu_order = 160
    add_to_admin_menu = True
    items: Any = tuple(SubmissionViewSet.of(model) for model in AD_MODELS.values())


register_snippet(AdViewSetGroup)

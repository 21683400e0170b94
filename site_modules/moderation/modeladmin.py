"""The list of reasons, edited by administrators."""

from django.utils.translation import gettext_lazy as _
from wagtail_modeladmin.options import ModelAdmin

from site_modules.moderation.models import ReasonTemplate


class ReasonTemplateAdmin(ModelAdmin):
    model = ReasonTemplate
    menu_label = _("Reasons for decisions")
    menu_icon = "list-ul"
    menu_order = 610
    add_to_settings_menu = True
    list_display = ("key", "text_ro", "rule", "law", "offered_mark")
    list_filter = ("is_active",)
    search_fields = ("key", "text_ro")
    ordering = ("key",)

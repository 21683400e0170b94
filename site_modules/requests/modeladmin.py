"""The list of ready answers, edited by managers."""

from django.utils.translation import gettext_lazy as _
from wagtail_modeladmin.options import ModelAdmin

from site_modules.requests.models import AnswerTemplate


class AnswerTemplateAdmin(ModelAdmin):
    model = AnswerTemplate
    menu_label = _("Ready answers to requests")
    menu_icon = "list-ul"
    menu_order = 620
    add_to_settings_menu = True
    list_display = ("title", "kind_label", "offered_mark")
    list_filter = ("is_active",)
    search_fields = ("title", "text")
    ordering = ("title",)

"""Registers the list of API keys in the admin."""

from wagtail_modeladmin.options import modeladmin_register

from cms.api.modeladmin import ApiTokenAdmin

modeladmin_register(ApiTokenAdmin)

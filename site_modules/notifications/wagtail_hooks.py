"""Registers the mail list in the admin."""

from wagtail_modeladmin.options import modeladmin_register

from site_modules.notifications.modeladmin import OutgoingMailAdmin

modeladmin_register(OutgoingMailAdmin)

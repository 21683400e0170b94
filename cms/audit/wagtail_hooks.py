"""Registers the audit log in the admin."""

from wagtail_modeladmin.options import modeladmin_register

from cms.audit.modeladmin import AuditEntryAdmin

modeladmin_register(AuditEntryAdmin)

"""Registers the erasure of a person in the admin."""

from django.urls import URLPattern
from wagtail import hooks

from site_modules.privacy.viewsets import admin_urls


@hooks.register("register_admin_urls")
def register_admin_urls() -> list[URLPattern]:
    return admin_urls()

"""The desk of moderators in the admin."""

from django.urls import URLPattern, path, reverse

from site_modules.moderation.viewsets.appeals import appeal
from site_modules.moderation.viewsets.case import case, checks, note, preview, take
from site_modules.moderation.viewsets.desk import bulk, desk
from site_modules.moderation.viewsets.history import history, history_csv

__all__ = ["admin_urls", "desk_address"]


def admin_urls() -> list[URLPattern]:
    """Addresses of the desk, below the admin's."""
    one = "moderare/<str:target>/<int:key>/"
    return [
        path("moderare/", desk, name="moderation_desk"),
        path("moderare/mai-multe/", bulk, name="moderation_bulk"),
        path("moderare/istoric/", history, name="moderation_history"),
        path("moderare/istoric.csv", history_csv, name="moderation_history_csv"),
        path("moderare/contestatie/<int:appeal_id>/", appeal, name="moderation_appeal"),
        path(one, case, name="moderation_case"),
        path(f"{one}preia/", take, name="moderation_take"),
        path(f"{one}nota/", note, name="moderation_note"),
        path(f"{one}verificari/", checks, name="moderation_checks"),
        path(f"{one}previzualizare/", preview, name="moderation_preview"),
    ]


def desk_address() -> str:
    return reverse("moderation_desk")

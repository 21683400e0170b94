"""What the admin knows of events: the permission that lets editors see who takes part."""

from typing import Any

from django.contrib.auth.models import Permission
from wagtail import hooks


@hooks.register("register_permissions")
def participants_permission() -> Any:
    return Permission.objects.filter(
        content_type__app_label="events", codename="manage_participants"
    )

"""One's own notifications."""

from typing import Any

from django.http import HttpRequest
from ninja import Router

from cms.api import preferences
from cms.api.authentication import Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, next_address, read_cursor
from cms.api.endpoints.parameters import Key
from cms.api.enums import Scope
from cms.api.problems import Problem
from cms.api.schemas import (
    Changed,
    NotificationList,
    NotificationOut,
    NotificationPreferences,
    NotificationPreferencesIn,
)
from site_modules.notifications import wishes
from site_modules.notifications.messages import message_of
from site_modules.notifications.models import Notification
from site_modules.notifications.selectors import lines_before

router = Router(tags=["notifications"], auth=Bearer(Scope.NOTIFICATIONS_READ))
WRITES = Bearer(Scope.NOTIFICATIONS_WRITE)


@router.get("/notifications", response=NotificationList, summary="List your notifications")
def list_notifications(
    request: HttpRequest, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = ""
) -> Any:
    """The newest first, in the language that Accept-Language asks for."""
    before = read_cursor("notifications", cursor)
    lines = lines_before(request.user, before=before, limit=limit + 1)
    found = [line.notification for line in lines[:limit]]
    place = found[-1].pk if len(lines) > limit else None
    return {
        "items": [_out(item) for item in found],
        "next": next_address(request, "notifications", place),
    }


@router.post(
    "/notifications/{notification_id}/read",
    response=Changed,
    auth=WRITES,
    summary="Mark a notification as read",
)
def mark_read(request: HttpRequest, notification_id: Key) -> Any:
    """Changes nothing the second time; somebody else's notification does not exist."""
    own = Notification.objects.filter(recipient=request.user, pk=notification_id)  # type: ignore[misc]
    if not own.exists():
        raise Problem(404)
    changed = wishes.mark_read(user=request.user, notification_id=notification_id)
    return {"changed": int(changed)}


@router.post("/notifications/read-all", response=Changed, auth=WRITES, summary="Mark all as read")
def mark_all_read(request: HttpRequest) -> Any:
    """Every notification of yours that is unread now."""
    return {"changed": wishes.mark_all_read(user=request.user)}


@router.get(
    "/notifications/preferences",
    response=NotificationPreferences,
    summary="Read your notification preferences",
)
def read_preferences(request: HttpRequest) -> Any:
    """Every kind that concerns you, with your wish or what holds without one."""
    return preferences.read(request.user)


@router.patch(
    "/notifications/preferences",
    response=NotificationPreferences,
    auth=WRITES,
    summary="Change your notification preferences",
)
def change_preferences(request: HttpRequest, change: NotificationPreferencesIn) -> Any:
    """Changes what is sent. Messages about security and decisions cannot be switched off."""
    preferences.change(request.user, change)
    return preferences.read(request.user)


def _out(item: Notification) -> NotificationOut:
    return NotificationOut(
        id=item.pk,
        kind=item.kind,
        message=message_of(item),
        url=item.url,
        count=item.count,
        created_at=item.created_at,
        updated_at=item.updated_at,
        read_at=item.read_at,
    )

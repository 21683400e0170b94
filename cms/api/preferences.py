"""Notification preferences as the API shows and takes them: by the form of the settings page."""

from typing import Any

from django.utils.translation import gettext as _

from cms.api.problems import Problem, form_errors
from cms.api.schemas import NotificationPreferencesIn
from site_modules.notifications import wishes
from site_modules.notifications.forms import WishesForm, initial_of
from site_modules.notifications.models import Schedule
from site_modules.notifications.selectors import Row, settings_rows


def read(user: Any) -> dict[str, Any]:
    """The kinds that concern somebody, and when mails leave."""
    schedule = _schedule_of(user)
    for name in ("quiet_from", "quiet_until"):
        schedule[name] = schedule[name].strftime("%H:%M") if schedule[name] else None
    return {"kinds": [_kind(row) for row in settings_rows(user)], "schedule": schedule}


def change(user: Any, sent: NotificationPreferencesIn) -> None:
    """Keep what was sent, all of it or nothing. Raises Problem with the fields that are wrong."""
    kinds, errors = _wishes(sent, {row.kind.name: row for row in settings_rows(user)})
    fields = sent.schedule.dict(exclude_unset=True) if sent.schedule else {}
    form = WishesForm(_schedule_of(user) | fields)
    form.is_valid()
    errors += form_errors(form)
    if errors:
        raise Problem(422, errors=errors)
    wishes.save_wishes(user=user, wishes=kinds, schedule=form.cleaned_data)


def _schedule_of(user: Any) -> dict[str, Any]:
    return initial_of(Schedule.objects.filter(user=user).first())


def _kind(row: Row) -> dict[str, Any]:
    return {
        "name": row.kind.name,
        "label": str(row.kind.label),
        "is_mandatory": row.kind.is_mandatory,
        "on_site": row.is_on_site,
        "mail": row.mail_plan,
    }


def _wishes(
    sent: NotificationPreferencesIn, rows: dict[str, Row]
) -> tuple[dict[str, tuple[bool, str]], list[dict[str, str]]]:
    """Kind → (on the site, mail plan) for what was sent, and what is wrong with it."""
    found, errors = {}, []
    for name, wish in sent.kinds.items():
        row = rows.get(name)
        if row is None:
            errors.append(_error(name, "unknown", _("There is no such kind of notification.")))
        elif row.kind.is_mandatory:
            words = _("Messages about security and decisions cannot be changed.")
            errors.append(_error(name, "mandatory", words))
        else:
            on_site = row.is_on_site if wish.on_site is None else wish.on_site
            found[name] = (on_site, str(wish.mail or row.mail_plan))
    return found, errors


def _error(field: str, code: str, message: str) -> dict[str, str]:
    return {"field": field, "code": code, "message": message}

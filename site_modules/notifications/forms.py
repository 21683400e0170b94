"""How somebody wants to be told."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.core.forms import SiteForm
from site_modules.notifications.enums import DigestPlan, MailPlan, Weekday
from site_modules.notifications.models import Schedule
from site_modules.notifications.selectors import Row


class WishesForm(SiteForm):
    """The matrix of kinds is read from the row's own checkboxes, the rest are fields."""

    digest = forms.ChoiceField(label=_("When do we send the digest?"), choices=DigestPlan.choices)
    digest_day = forms.ChoiceField(
        label=_("Day of the weekly digest"), choices=Weekday.choices, initial=Weekday.MONDAY
    )
    digest_hour = forms.TypedChoiceField(
        label=_("Hour of the digest"),
        choices=[(hour, f"{hour:02d}:00") for hour in range(24)],
        coerce=int,
        help_text=_("In the time of Romania."),
    )
    quiet_from = forms.TimeField(
        label=_("No mails from"),
        required=False,
        widget=forms.TimeInput(attrs={"type": "time", "class": "w-s"}, format="%H:%M"),
    )
    quiet_until = forms.TimeField(
        label=_("until"),
        required=False,
        widget=forms.TimeInput(attrs={"type": "time", "class": "w-s"}, format="%H:%M"),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if bool(cleaned.get("quiet_from")) != bool(cleaned.get("quiet_until")) and not self.errors:
            missing = "quiet_until" if cleaned.get("quiet_from") else "quiet_from"
            self.add_error(missing, _("Fill in both hours, or none."))
        return cleaned

    def wishes(self, rows: list[Row]) -> dict[str, tuple[bool, str]]:
        """kind → (on the site, mail plan); with both boxes ticked the mail leaves at once."""
        found = {}
        for row in rows:
            name = row.kind.name
            plan = MailPlan.DIGEST if f"digest-{name}" in self.data else MailPlan.OFF
            plan = MailPlan.AT_ONCE if f"mail-{name}" in self.data else plan
            found[name] = (f"site-{name}" in self.data, str(plan))
        return found


def initial_of(schedule: Schedule | None) -> dict[str, Any]:
    schedule = schedule or Schedule(quiet_until=None)
    return {
        "digest": schedule.digest,
        "digest_day": schedule.digest_day,
        "digest_hour": schedule.digest_hour,
        "quiet_from": schedule.quiet_from,
        "quiet_until": schedule.quiet_until if schedule.quiet_from else None,
    }

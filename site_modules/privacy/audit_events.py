"""Words of this app's events."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "privacy.export_asked": _("asked for a copy of the data"),
        "privacy.export_downloaded": _("downloaded a copy of the data"),
        "privacy.erasure_asked": _("asked for the account to be deleted"),
        "privacy.account_erased": _("the account was erased"),
    }
)

"""Names of events about applications in the audit log."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events({"applications.cv_read": _("CV of an applicant fetched")})

"""Names of events about requests in the audit log; their words are never in it."""

from django.utils.translation import gettext_lazy as _

from cms.audit.events import register_events

register_events(
    {
        "requests.sent": _("request sent"),
        "requests.taken": _("request taken"),
        "requests.given_back": _("request given back"),
        "requests.handed_over": _("request handed over"),
        "requests.agreed": _("day of a request agreed"),
        "requests.replied": _("wrote in a request"),
        "requests.answered": _("request answered"),
        "requests.asked": _("asked back in a request"),
        "requests.solved": _("request solved"),
        "requests.closed": _("request closed"),
        "requests.reopened": _("request opened again"),
        "requests.withdrawn": _("request withdrawn"),
        "requests.rated": _("answer to a request rated"),
        "requests.ended": _("request closed after its term"),
    }
)

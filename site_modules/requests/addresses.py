"""Where forms stand."""

from django.urls import reverse

from site_modules.requests.kinds import RequestKind


def address_of(kind: RequestKind) -> str:
    """The form of a kind."""
    if kind.address_name:
        return reverse(kind.address_name)
    return reverse("requests:ask", args=[kind.name])

"""Why something cannot be done, in the reader's words."""

from django.utils.functional import Promise

from site_modules.organisations.models import Organisation


class OrganisationRefused(Exception):
    """`code` is for programs, `field` names the field of a form where one is wrong."""

    def __init__(self, code: str, message: str | Promise, *, field: str = "") -> None:
        super().__init__(code)
        self.code, self.message, self.field = code, message, field


class AlreadyThere(OrganisationRefused):
    """Another organisation has this CUI: `organisation`, which one may ask to join."""

    def __init__(self, message: str | Promise, organisation: Organisation | None) -> None:
        super().__init__("taken", message, field="cui")
        self.organisation = organisation


class AlreadyDecided(OrganisationRefused):
    """Somebody else decided first, or the organisation changed meanwhile."""

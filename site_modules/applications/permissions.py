"""Who applies, who decides, who sees whose contact details."""

from typing import Any

from site_modules.applications.enums import APPLIED_TO
from site_modules.organisations.permissions import acts_for, can_act_for, is_open_account


def takes_applications(ad: Any) -> bool:
    """True for an ad of a kind and state in which people apply here."""
    organisation = ad.organisation
    return bool(
        ad.kind in APPLIED_TO
        and organisation is not None
        and organisation.is_active
        and ad.takes_applications
    )


def can_apply(user: Any, ad: Any) -> bool:
    """Members, but not to an ad of their own organisation."""
    return is_open_account(user) and takes_applications(ad) and not acts_for(user, ad.organisation)


def can_withdraw_application(user: Any, application: Any) -> bool:
    return is_open_account(user) and application.applicant_id == user.pk and application.is_held


def can_decide_on_application(user: Any, application: Any) -> bool:
    """Who acts for its organisation; nobody on their own, though they may act for it by now."""
    return application.applicant_id != user.pk and can_act_for(user, application.organisation)


def can_invite(user: Any, organisation: Any) -> bool:
    return can_act_for(user, organisation)


def can_decide_on_ad(user: Any, ad: Any) -> bool:
    """Reads the applications to an ad."""
    return ad.organisation is not None and can_act_for(user, ad.organisation)

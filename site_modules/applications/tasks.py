"""Background work of applications."""

from django_tasks import task

from cms.operations.priorities import TELLING


@task(priority=TELLING)
def ad_ended(ad_kind: str, ad_id: int) -> None:
    """Tell applicants who wait that the ad is over."""
    from site_modules.applications.services.ended import tell_of_ended_ad

    tell_of_ended_ad(ad_kind=ad_kind, ad_id=ad_id)


@task(priority=TELLING)
def organisation_suspended(organisation_id: int) -> None:
    """Tell applicants who wait that nobody answers for now."""
    from site_modules.applications.services.ended import tell_of_suspended

    tell_of_suspended(organisation_id=organisation_id)


@task()
def tell_of_matches(people: list[int]) -> None:
    """One portion of the weekly message."""
    from site_modules.applications.services.matching import tell_of_matches as tell

    tell(people=people)

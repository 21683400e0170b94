"""The resources of the demonstration, by subject."""

from cms.demo.content.library import (
    guide_labour,
    guide_management,
    laws,
    management,
    management_cases,
    management_guides,
    organisation,
    payments,
    volunteering,
)
from cms.demo.content.library.shapes import Resource

#: Laws first: the others lead to them.
ALL_RESOURCES: list[Resource] = [
    *laws.RESOURCES,
    *volunteering.RESOURCES,
    *organisation.RESOURCES,
    *management.RESOURCES,
    *management_guides.RESOURCES,
    *management_cases.RESOURCES,
    *payments.RESOURCES,
    guide_labour.GUIDE,
    guide_management.GUIDE,
]

__all__ = ["ALL_RESOURCES", "Resource"]

"""Ads of the demonstration: invented, in real Romanian."""

from cms.demo.content.hub.offers import OFFERS
from cms.demo.content.hub.opportunities import OPPORTUNITIES
from cms.demo.content.hub.opportunities_more import MORE_OPPORTUNITIES
from cms.demo.content.hub.others import JOBS, PROJECTS, TRAININGS

ADS = (*OPPORTUNITIES, *MORE_OPPORTUNITIES, *OFFERS, *JOBS, *PROJECTS, *TRAININGS)

__all__ = ["ADS"]

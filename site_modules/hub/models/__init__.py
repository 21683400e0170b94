"""Ads of five kinds, their files, saved searches."""

from site_modules.hub.models.ad import Ad
from site_modules.hub.models.file import AdFile
from site_modules.hub.models.kinds import (
    AD_MODELS,
    JobOffer,
    ProjectCall,
    TrainingOffer,
    VolunteerOffer,
    VolunteerOpportunity,
)
from site_modules.hub.models.search import SavedAdSearch

__all__ = [
    "AD_MODELS",
    "Ad",
    "AdFile",
    "JobOffer",
    "ProjectCall",
    "SavedAdSearch",
    "TrainingOffer",
    "VolunteerOffer",
    "VolunteerOpportunity",
]

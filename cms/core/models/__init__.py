"""Models that the whole site shares."""

from cms.core.models.content_page import ContentPage
from cms.core.models.discussion import DiscussedPage
from cms.core.models.pages import BasePage
from cms.core.models.site_settings import FunderLogo, MenuLink, SiteSettings, SocialLink

__all__ = [
    "BasePage",
    "ContentPage",
    "DiscussedPage",
    "FunderLogo",
    "MenuLink",
    "SiteSettings",
    "SocialLink",
]

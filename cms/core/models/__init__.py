"""Models that the whole site shares."""

from cms.core.models.pages import BasePage
from cms.core.models.site_settings import FunderLogo, MenuLink, SiteSettings, SocialLink

__all__ = ["BasePage", "FunderLogo", "MenuLink", "SiteSettings", "SocialLink"]

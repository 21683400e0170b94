"""Page types of the site's own tree."""

from cms.home.models.board_state import BoardState
from cms.home.models.contact_page import ContactPage
from cms.home.models.home_page import HomePage
from cms.home.models.service_page import ServicePage
from cms.home.models.set_up_step import SetUpStep
from cms.home.models.standard_page import StandardPage

__all__ = ["BoardState", "ContactPage", "HomePage", "ServicePage", "SetUpStep", "StandardPage"]

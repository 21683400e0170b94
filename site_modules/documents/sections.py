"""Tabs in the area of an organisation."""

from django.utils.translation import gettext_lazy as _

from site_modules.organisations.sections import add_section

add_section(_("Documents"), "documents:of_organisation")
add_section(_("Registers"), "documents:registers")

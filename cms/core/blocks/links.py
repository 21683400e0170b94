"""Where a card or a button leads: a page of the site or another address."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.models import Page

from cms.core.addresses import page_address


class LinkValue(blocks.StructValue):
    """Gives the address of the chosen page, or the typed one."""

    @property
    def target(self) -> Page | None:
        """The chosen page in the reader's language, when it is live."""
        page = self.get("page")
        if page is None or not page.live:
            return None
        return page.localized

    @property
    def href(self) -> str:
        page = self.target
        if page is not None:
            return page_address(page)
        return self.get("url") or ""


class LinkBlockMixin(blocks.StructBlock):
    """A page or an address, never both."""

    page = blocks.PageChooserBlock(label=_("page"), required=False)
    url = blocks.URLBlock(label=_("or an address"), required=False)

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if cleaned.get("page") and cleaned.get("url"):
            message = _("Choose a page or type an address, not both.")
            raise blocks.StructBlockValidationError(block_errors={"url": ValidationError(message)})
        return cleaned

    class Meta:
        value_class = LinkValue

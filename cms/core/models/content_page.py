"""Pages made of content blocks, with their rendered body kept per audience."""

from typing import Any

from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.search import index
from wagtail_localize.fields import TranslatableField

from cms.core import selectors
from cms.core.access import audience_key, is_open_to_all
from cms.core.blocks import ContentBlock
from cms.core.cache import cached
from cms.core.fields import ContentField
from cms.core.models.pages import BasePage


class ContentPage(BasePage):
    """A page with a body of blocks."""

    body = ContentField(ContentBlock(required=False), verbose_name=_("content"), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    api_fields = [*BasePage.api_fields, APIField("body")]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        TranslatableField("body"),
    ]

    class Meta:
        abstract = True

    def fragment_keys(self, user: Any) -> list[str]:
        return [
            *super().fragment_keys(user),
            self._body_key(user),
            f"translations:{self.pk}",
        ]

    def _body_key(self, user: Any) -> str:
        return f"body:{self.pk}:{get_language()}:{audience_key(user)}"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        languages = selectors.translations_of(self)
        context |= {
            "body_html": self.body_html(request),
            "page_languages": languages,
            "page_is_open": is_open_to_all(self),
            "structured_data": mark_safe(selectors.structured_data(self)),  # noqa: S308
        }
        return context

    def body_html(self, request: HttpRequest) -> SafeString:
        """The rendered blocks; made once per publication, language and audience."""
        if getattr(request, "is_preview", False):
            return self._render_body(request)
        key = self._body_key(request.user)
        return mark_safe(cached(key, lambda: str(self._render_body(request))))  # noqa: S308

    def _render_body(self, request: HttpRequest) -> SafeString:
        return self.body.render_as_block({"request": request, "page": self})

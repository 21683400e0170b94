"""The list of templates of a service."""

from typing import Any

from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext_lazy as _

from cms.core.models import BasePage
from cms.core.selectors import service_above
from cms.core.trail import siblings_key, siblings_of, trail_above, trail_key


class TemplateIndexPage(BasePage):
    """Its templates by shelf, with what each is for."""

    template = "doctemplates/index_page.html"
    parent_page_types = ["home.ServicePage"]
    subpage_types = ["doctemplates.DocumentTemplatePage"]
    shared_parameters = (*BasePage.shared_parameters, "fel")

    class Meta:
        verbose_name = _("list of templates")
        verbose_name_plural = _("lists of templates")

    @property
    def accent(self) -> str:
        return service_above(self)

    @classmethod
    def shares_query(cls, query: QueryDict) -> bool:
        from cms.doctemplates.enums import TemplateKind

        return super().shares_query(query) and query.get("fel", "") in {"", *TemplateKind.values}

    def fragment_keys(self, user: Any) -> list[str]:
        from cms.doctemplates.selectors.listing import templates_key

        keys = (templates_key(self, user), siblings_key(self, user), trail_key(self, user))
        return [*super().fragment_keys(user), *keys, "service-paths"]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from cms.doctemplates.selectors.listing import listing

        context = super().get_context(request, *args, **kwargs)
        return context | listing(self, request) | {"tabs": siblings_of(self, request.user)}

    def breadcrumbs(self, user: Any) -> list[dict[str, str]]:
        return trail_above(self, user)

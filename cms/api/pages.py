"""Pages with typed fields: what each page type declares in `api_fields` (Wagtail's own list)."""

from datetime import date, datetime
from functools import reduce
from operator import or_
from typing import Annotated, Any, Literal

from django.core.exceptions import ImproperlyConfigured
from django.db import models
from django.utils.translation import gettext_noop, override
from ninja import Schema
from pydantic import Field, create_model
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, get_page_models
from wagtail.rich_text import expand_db_html

from cms.api.blocks import stream_out
from cms.api.files import image_out
from cms.api.schemas import BlockOut, ImageOut, PageSummary, TranslationOut
from cms.core.access import can_view_page, visible_pages
from cms.core.addresses import page_address
from cms.core.models import BasePage
from cms.media.models import SiteImage

#: Kinds of model fields → types of the contract; the first that fits counts.
TYPES: tuple[tuple[type[models.Field], Any], ...] = (
    (StreamField, list[BlockOut]),
    (models.BooleanField, bool),
    (models.IntegerField, int | None),
    (models.DateTimeField, datetime | None),
    (models.DateField, date | None),
    (models.CharField, str),
    (models.TextField, str),
)


def page_types() -> list[type[BasePage]]:
    """Every page type of the site."""
    return [model for model in get_page_models() if issubclass(model, BasePage)]


def type_name(model: type[Page]) -> str:
    return f"{model._meta.app_label}.{model.__name__}"


def api_field_names(model: type[BasePage]) -> list[str]:
    return [field.name for field in model.api_fields]


def _type_of(model: type[BasePage], name: str) -> Any:
    field = model._meta.get_field(name)
    if field.related_model is SiteImage:
        return ImageOut | None
    for kind, chosen in TYPES:
        if isinstance(field, kind):
            return chosen
    raise ImproperlyConfigured(f"{model.__name__}.{name} has no type in the API (cms.api.pages).")


class PageBase(PageSummary):
    """What every page has."""

    translations: list[TranslationOut]


def _schema_of(model: type[BasePage]) -> type[Schema]:
    fields: dict[str, Any] = {name: (_type_of(model, name), ...) for name in api_field_names(model)}
    fields["type"] = (Literal[type_name(model)], ...)
    doc = gettext_noop("A page of one type of the site.")
    return create_model(model.__name__, __base__=PageBase, __doc__=doc, **fields)


SCHEMAS = {type_name(model): _schema_of(model) for model in page_types()}
PageOut: Any = Annotated[reduce(or_, SCHEMAS.values()), Field(discriminator="type")]


def summaries(pages: list[Any], user: Any) -> list[dict[str, Any]]:
    """Pages as lists tell of them; the page above only where it may be seen."""
    paths = {page.path[: -Page.steplen] for page in pages}
    above = visible_pages(Page.objects.filter(path__in=paths, depth__gt=1), user)
    parents = dict(above.values_list("path", "pk"))
    return [_summary(page, parents.get(page.path[: -Page.steplen])) for page in pages]


def _summary(page: Any, parent: int | None) -> dict[str, Any]:
    return {
        "id": page.pk,
        "type": type_name(page.specific_class),
        "locale": page.locale.language_code,
        "title": page.title,
        "slug": page.slug,
        "address": page_address(page),
        "parent": parent,
        "first_published_at": page.first_published_at,
        "last_published_at": page.last_published_at,
        "detail": f"/api/v1/pages/{page.pk}",
    }


def whole_page(page: Any, request: Any) -> dict[str, Any]:
    """A page of its own class with all its fields, in its own language."""
    with override(page.locale.language_code):
        values = {name: _value(page, name, request) for name in api_field_names(type(page))}
    translations = page.get_translations().filter(live=True).select_related("locale")
    return {
        **summaries([page], request.user)[0],
        **values,
        "translations": [
            {"id": other.pk, "locale": other.locale.language_code, "address": page_address(other)}
            for other in translations
            if can_view_page(request.user, other)
        ],
    }


def _value(page: Any, name: str, request: Any) -> Any:
    field = page._meta.get_field(name)
    value = getattr(page, name)
    if isinstance(field, StreamField):
        return stream_out(value, request=request, page=page)
    if isinstance(field, RichTextField):
        return expand_db_html(value)
    if isinstance(value, SiteImage):
        return image_out(value)
    return value

"""A template: what a document says, and what is asked before it is made."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.api import APIField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.fields import ContentField
from cms.core.models import BasePage
from cms.core.selectors import service_above
from cms.core.trail import trail_above, trail_key
from cms.doctemplates.admin_form import TemplateForm
from cms.doctemplates.blocks import BodyBlock, FieldsBlock
from cms.doctemplates.enums import TemplateKind
from cms.doctemplates.layout import fields_of_stream, layout_of

LEGAL_NOTE = (
    "Model orientativ. Înainte de a-l folosi, cere părerea unui jurist: fiecare organizație are "
    "situația ei, iar legile se schimbă."
)


class DocumentTemplatePage(BasePage):
    """Published with a changed source it freezes a new version (see `services`)."""

    template = "doctemplates/template_page.html"
    parent_page_types = ["doctemplates.TemplateIndexPage"]
    subpage_types: list[str] = []
    base_form_class = TemplateForm
    opens_only_itself = True
    search_kind = "templates"

    kind = models.CharField(
        _("shelf"), max_length=20, choices=TemplateKind.choices, default=TemplateKind.VOLUNTEERING
    )
    audience = models.CharField(
        _("who uses it"),
        max_length=250,
        blank=True,
        help_text=_("Such as “coordinators of volunteers, before the first day”."),
    )
    purpose = models.TextField(
        _("what it is for"), max_length=1500, blank=True, help_text=_("In plain words.")
    )
    law_reference = models.CharField(_("law it rests on"), max_length=200, blank=True)
    legal_note = models.CharField(
        _("note on legal advice"), max_length=400, blank=True, default=LEGAL_NOTE
    )
    document_title = models.CharField(
        _("title in the file"),
        max_length=200,
        blank=True,
        help_text=_("Empty: the title of the page."),
    )
    has_workbook = models.BooleanField(
        _("also as a workbook (XLSX)"),
        default=False,
        help_text=_(
            "Each field made of rows becomes a sheet; one alone stands below the other answers."
        ),
    )
    form_fields = ContentField(FieldsBlock(required=False), verbose_name=_("fields"), blank=True)
    body = ContentField(BodyBlock(required=False), verbose_name=_("document"), blank=True)

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    *BasePage.content_panels,
                    MultiFieldPanel(
                        [
                            FieldPanel("kind"), FieldPanel("audience"), FieldPanel("purpose"),
                            FieldPanel("law_reference"), FieldPanel("legal_note"),
                        ],
                        heading=_("About the template"),
                    ),
                ],
                heading=_("About the template"),
            ),
            ObjectList([FieldPanel("form_fields")], heading=_("Fields")),
            ObjectList(
                [FieldPanel("document_title"), FieldPanel("has_workbook"), FieldPanel("body")],
                heading=_("Document"),
            ),
            ObjectList(BasePage.promote_panels, heading=_("Promote")),
            ObjectList(BasePage.settings_panels, heading=_("Settings")),
        ]
    )  # fmt: skip
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("audience"),
        index.SearchField("purpose"),
        index.SearchField("law_reference"),
        index.SearchField("body"),
        index.FilterField("kind"),
    ]
    api_fields = [
        *BasePage.api_fields,
        *(APIField(name) for name in ("kind", "audience", "purpose", "law_reference")),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("kind"),
        TranslatableField("audience"),
        TranslatableField("purpose"),
        SynchronizedField("law_reference"),
        TranslatableField("legal_note"),
        SynchronizedField("document_title"),
        SynchronizedField("has_workbook"),
        SynchronizedField("form_fields"),
        SynchronizedField("body"),
    ]

    class Meta:
        verbose_name = _("template of documents")
        verbose_name_plural = _("templates of documents")

    @property
    def accent(self) -> str:
        return service_above(self)

    @property
    def search_byline(self) -> str:
        return str(self.get_kind_display())

    @property
    def search_keywords(self) -> str:
        return f"{self.get_kind_display()} șablon model formular generare document"

    def source(self) -> dict[str, Any]:
        """What a version freezes, as the page stands now."""
        return {
            "title": self.document_title or self.title,
            "kind": self.kind,
            "language": self.locale.language_code,
            "workbook": self.has_workbook,
            "fields": fields_of_stream(self.form_fields),
            "layout": layout_of(self.body),
        }

    @cached_property
    def current_version(self) -> Any:
        """The newest frozen version; None before the first publication."""
        return self.versions.order_by("-number").first()

    def fragment_keys(self, user: Any) -> list[str]:
        return [*super().fragment_keys(user), trail_key(self, user), "service-paths"]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from cms.doctemplates.selectors.landing import template_context

        context = super().get_context(request, *args, **kwargs)
        return context | template_context(self, request)

    def breadcrumbs(self, user: Any) -> list[dict[str, str]]:
        return trail_above(self, user)

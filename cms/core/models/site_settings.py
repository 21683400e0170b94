"""Who runs the site, who pays for it, and the links of the footer."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.models import Orderable

from cms.core.enums import MenuPlace


@register_setting(icon="cog")
class SiteSettings(BaseGenericSetting, ClusterableModel):
    """The one row of settings that administrators edit."""

    site_name = models.CharField(_("name of the site"), max_length=80, default="Punte")
    footer_text = models.CharField(_("line under the logo"), max_length=250, blank=True)
    operator_name = models.CharField(_("who runs the site"), max_length=200, blank=True)
    contact_email = models.EmailField(_("contact e-mail"), blank=True)
    contact_phone = models.CharField(_("contact phone"), max_length=40, blank=True)
    contact_address = models.CharField(_("postal address"), max_length=250, blank=True)
    contact_hours = models.CharField(_("contact hours"), max_length=120, blank=True)
    funding_title = models.CharField(
        _("co-funding line"), max_length=250, blank=True, help_text=_("In bold, above the logos.")
    )
    funding_text = models.TextField(
        _("co-funding notice"),
        blank=True,
        help_text=_("Project title, code and disclaimer, as the funder's visibility rules ask."),
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("site_name"), FieldPanel("footer_text"), FieldPanel("operator_name")],
            heading=_("Identity"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("contact_email"),
                FieldPanel("contact_phone"),
                FieldPanel("contact_address"),
                FieldPanel("contact_hours"),
            ],
            heading=_("Contact"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("funding_title"),
                InlinePanel("funder_logos", label=_("logo")),
                FieldPanel("funding_text"),
            ],
            heading=_("Funders"),
        ),
        InlinePanel("menu_links", heading=_("Footer links"), label=_("link")),
        InlinePanel("social_links", heading=_("Social networks"), label=_("address")),
    ]

    class Meta:
        verbose_name = _("site settings")
        verbose_name_plural = _("site settings")


class FunderLogo(Orderable):
    """A logo that the funder's visibility rules ask for; on a white plate in both themes."""

    settings = ParentalKey(SiteSettings, on_delete=models.CASCADE, related_name="funder_logos")
    image = models.ForeignKey(
        "media.SiteImage", verbose_name=_("logo"), on_delete=models.PROTECT, related_name="+"
    )
    name = models.CharField(_("name of the institution"), max_length=150)

    panels = [FieldPanel("image"), FieldPanel("name")]

    class Meta(Orderable.Meta):
        verbose_name = _("funder logo")
        verbose_name_plural = _("funder logos")

    def __str__(self) -> str:
        return self.name


class MenuLink(Orderable):
    """A link of the footer: a page (its own title by default, in each language) or an address."""

    settings = ParentalKey(SiteSettings, on_delete=models.CASCADE, related_name="menu_links")
    place = models.CharField(_("place"), max_length=10, choices=MenuPlace.choices)
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    label = models.CharField(_("text"), max_length=80, blank=True)
    url = models.URLField(_("address"), blank=True)

    panels = [
        FieldPanel("place"),
        PageChooserPanel("page"),
        FieldPanel("label"),
        FieldPanel("url"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("footer link")
        verbose_name_plural = _("footer links")
        constraints = [
            models.CheckConstraint(
                name="menu_link_leads_somewhere",
                condition=models.Q(page__isnull=False) | (~models.Q(url="") & ~models.Q(label="")),
                violation_error_message=_("Choose a page, or give an address and its text."),
            )
        ]

    def __str__(self) -> str:
        return self.label or (self.page.title if self.page else self.url)


class SocialLink(Orderable):
    """The organisation's account on a social network."""

    settings = ParentalKey(SiteSettings, on_delete=models.CASCADE, related_name="social_links")
    name = models.CharField(_("network"), max_length=40)
    url = models.URLField(_("address"))

    panels = [FieldPanel("name"), FieldPanel("url")]

    class Meta(Orderable.Meta):
        verbose_name = _("social network")
        verbose_name_plural = _("social networks")

    def __str__(self) -> str:
        return self.name

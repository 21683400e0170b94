"""`{% site_picture image "card" alt="" as picture %}`"""

from django import template
from wagtail.images.models import Picture

from cms.media import renditions
from cms.media.models import SiteImage

register = template.Library()


@register.simple_tag
def site_picture(image: SiteImage, shape: str, alt: str = "", lazy: bool = True) -> Picture:
    """A responsive picture in one of the site's shapes."""
    return renditions.picture(image, shape, alt=alt, is_lazy=lazy)

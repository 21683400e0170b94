"""The block that pages use: every kind of content, in any order."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks.media import (
    AudioBlock,
    DownloadBlock,
    EmbedBlock,
    GalleryBlock,
    ImageBlock,
    VideoBlock,
)
from cms.core.blocks.structure import (
    AccordionBlock,
    CallToActionBlock,
    CardsBlock,
    PageCardsBlock,
    StepsBlock,
    TableBlock,
)
from cms.core.blocks.text import CalloutBlock, HeadingBlock, QuoteBlock, TextBlock

TEXT = _("Text")
MEDIA = _("Media")
STRUCTURE = _("Structure")


class ContentBlock(blocks.StreamBlock):
    """Everything a page may hold."""

    heading = HeadingBlock(group=TEXT)
    text = TextBlock(group=TEXT)
    quote = QuoteBlock(group=TEXT)
    callout = CalloutBlock(group=TEXT)
    image = ImageBlock(group=MEDIA)
    gallery = GalleryBlock(group=MEDIA)
    video = VideoBlock(group=MEDIA)
    audio = AudioBlock(group=MEDIA)
    embed = EmbedBlock(group=MEDIA)
    download = DownloadBlock(group=MEDIA)
    table = TableBlock(group=STRUCTURE)
    accordion = AccordionBlock(group=STRUCTURE)
    cards = CardsBlock(group=STRUCTURE)
    page_cards = PageCardsBlock(group=STRUCTURE)
    steps = StepsBlock(group=STRUCTURE)
    call_to_action = CallToActionBlock(group=STRUCTURE)

    class Meta:
        icon = "edit"
        label = _("Content")
        description = _("Blocks of every kind, in any order.")
        template = "blocks/content.html"

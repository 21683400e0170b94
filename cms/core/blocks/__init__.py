"""The blocks editors build pages from, grouped by theme."""

from cms.core.blocks.content import ContentBlock
from cms.core.blocks.links import LinkValue
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

__all__ = [
    "AccordionBlock",
    "AudioBlock",
    "CallToActionBlock",
    "CalloutBlock",
    "CardsBlock",
    "ContentBlock",
    "DownloadBlock",
    "EmbedBlock",
    "GalleryBlock",
    "HeadingBlock",
    "ImageBlock",
    "LinkValue",
    "PageCardsBlock",
    "QuoteBlock",
    "StepsBlock",
    "TableBlock",
    "TextBlock",
    "VideoBlock",
]

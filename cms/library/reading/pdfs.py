"""The words of a PDF and a picture of its first page, by PDFium."""

import subprocess
from io import BytesIO
from typing import Any

import pypdfium2 as pdfium

from cms.library.reading.limits import (
    MAX_CHARACTERS,
    MAX_PAGES,
    OCR_PAGE_SECONDS,
    OCR_PAGES,
    PICTURE_HEIGHT,
    PICTURE_WIDTH,
)
from cms.library.reading.packages import Refused

OCR_SCALE = 200 / 72
OCR_MOST_POINTS = 2000


def read_pdf(path: str, *, tesseract: str = "") -> dict[str, Any]:
    """Words, pages and the picture; raises Refused for what cannot be opened."""
    try:
        document = pdfium.PdfDocument(path)
        page_count = len(document)
    except pdfium.PdfiumError as error:
        is_locked = "password" in str(error).lower() or "security" in str(error).lower()
        raise Refused("encrypted" if is_locked else "damaged") from error
    if not page_count:
        raise Refused("damaged")
    text = _text_of(document)
    if not text.strip() and tesseract:
        text = _recognised(document, tesseract)
    return {"text": text, "page_count": page_count, **_picture(document)}


def _text_of(document: Any) -> str:
    pieces, length = [], 0
    for number in range(min(len(document), MAX_PAGES)):
        try:
            piece = document[number].get_textpage().get_text_bounded()
        except pdfium.PdfiumError:  # one page is damaged, the others may be read
            continue
        pieces.append(piece)
        length += len(piece)
        if length > MAX_CHARACTERS:
            break
    return "\n".join(pieces)


def _picture(document: Any) -> dict[str, Any]:
    """The first page as WebP, within the frame of the design; nothing where it fails."""
    try:
        page = document[0]
        width, height = page.get_size()
        if width <= 0 or height <= 0:
            return {}
        scale = min(PICTURE_WIDTH / width, PICTURE_HEIGHT / height)
        image = page.render(scale=scale).to_pil().convert("RGB")
    except (pdfium.PdfiumError, ValueError):
        return {}
    buffer = BytesIO()
    image.save(buffer, "WEBP", quality=72)
    return {"picture": buffer.getvalue(), "width": image.width, "height": image.height}


def _recognised(document: Any, tesseract: str) -> str:
    """The words of a scan, by Tesseract with Romanian; a page that takes too long is left out."""
    pieces = []
    for number in range(min(len(document), OCR_PAGES)):
        page = document[number]
        if max(page.get_size()) > OCR_MOST_POINTS:
            continue
        buffer = BytesIO()
        page.render(scale=OCR_SCALE).to_pil().convert("L").save(buffer, "PNG")
        try:
            done = subprocess.run(  # noqa: S603  (its own arguments, no shell)
                [tesseract, "stdin", "stdout", "-l", "ron"],
                input=buffer.getvalue(),
                capture_output=True,
                timeout=OCR_PAGE_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            continue
        pieces.append(done.stdout.decode("utf-8", "ignore"))
    return "\n".join(pieces)

"""QR codes with the address at which a document is checked."""

from io import BytesIO

import segno


def qr_svg(address: str) -> str:
    """A code as SVG for the PDF."""
    buffer = BytesIO()
    segno.make(address, error="m").save(buffer, kind="svg", border=1, scale=4, xmldecl=False)
    return buffer.getvalue().decode()


def qr_png(address: str) -> BytesIO:
    """A code as picture for the Word file."""
    buffer = BytesIO()
    segno.make(address, error="m").save(buffer, kind="png", border=1, scale=6)
    buffer.seek(0)
    return buffer

"""Files that people send, good and hostile, built here: nothing hostile lies in the repository."""

import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.factories import office_bytes, picture_bytes

HTML = b"<!doctype html><html><body><script>alert(1)</script></body></html>"
SVG = (
    b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">'
    b'<script>alert(1)</script><rect width="10" height="10" onload="alert(2)"/></svg>'
)
PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
ODF_TYPES = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
    "odp": b"application/vnd.oasis.opendocument.presentation",
}

#: A word that must be nowhere in what the site keeps or shows of a picture.
CANARY = "zmeurica-44.4268N-26.1025E"
ORIENTATION, DESCRIPTION, GPS = 0x0112, 0x010E, 0x8825


def upload(name: str, content: bytes, *, size: int | None = None) -> SimpleUploadedFile:
    """A file as a form receives it; `size` makes it say another size than it has."""
    file = SimpleUploadedFile("x", content)
    file._name = name
    if size is not None:
        file.size = size
    return file


# --- Documents ------------------------------------------------------------------------------------


def odf(kind: str, extra: dict[str, bytes] | None = None, mimetype: bytes | None = None) -> bytes:
    """The smallest package that says it is an OpenDocument file."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", ODF_TYPES[kind] if mimetype is None else mimetype)
        package.writestr("content.xml", "<office:document-content/>")
        for name, content in (extra or {}).items():
            package.writestr(name, content)
    return buffer.getvalue()


def archive(parts: dict[str, bytes]) -> bytes:
    """A plain zip."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()


def macro_document() -> bytes:
    """What Word saves as .docm."""
    return office_bytes("docx", {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0macro"})


def macro_types_document() -> bytes:
    """A .docm whose macro part has another name."""
    types = (
        b'<?xml version="1.0"?><Types><Override PartName="/w.xml" ContentType="application/vnd.'
        b'ms-word.document.macroEnabled.main+xml"/><Override PartName="/x.xml" ContentType='
        b'"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
        b"</Types>"
    )
    return archive({"[Content_Types].xml": types, "w.xml": b"<w/>"})


def bomb() -> bytes:
    """12 megabytes of nothing in 12 kilobytes."""
    return office_bytes("docx", {"word/media/bomb.xml": bytes(12 * 1024 * 1024)})


def many_parts() -> bytes:
    return office_bytes("xlsx", {f"x/{number}.xml": b"" for number in range(5001)})


def lying_bomb() -> bytes:
    """A bomb whose directory says that it is small."""
    content = bytearray(bomb())
    entry = content.rindex(b"PK\x01\x02")
    struct.pack_into("<I", content, entry + 24, 100)
    return bytes(content)


def encrypted() -> bytes:
    """A package with the flag of a password set on every part."""
    content = bytearray(office_bytes("docx"))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(signature)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(signature, at + 4)
    return bytes(content)


def broken_stream(content: bytes, part: bytes) -> bytes:
    """A package in which the compressed bytes of one part are no longer what they were."""
    changed = bytearray(content)
    start = changed.index(part) + len(part)
    changed[start : start + 6] = b"\xff" * 6
    return bytes(changed)


# --- Pictures -------------------------------------------------------------------------------------


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and has no pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def noise(size: tuple[int, int] = (160, 120), mode: str = "RGB") -> Image.Image:
    """A picture that compresses badly, so that its second half can be cut off."""
    bands = [Image.effect_noise(size, 80) for _ in mode]
    return Image.merge(mode, bands) if len(bands) > 1 else bands[0]


def saved(picture: Image.Image, kind: str, **options) -> bytes:
    buffer = BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def truncated(kind: str) -> bytes:
    content = saved(noise(), kind)
    return content[: len(content) * 2 // 3]


def animated(kind: str, **options) -> bytes:
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "green", "blue")]
    return saved(
        frames[0], kind, save_all=True, append_images=frames[1:], duration=80, loop=0, **options
    )


def exif_bytes(orientation: int = 1) -> bytes:
    """EXIF with a place, a description and the way the camera was held."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[DESCRIPTION] = CANARY
    exif[GPS] = {1: "N", 2: (44.0, 25.0, 36.0), 3: "E", 4: (26.0, 6.0, 9.0)}
    return exif.tobytes()


XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><d>{CANARY}</d></x:xmpmeta>'.encode()


def half_red(size: tuple[int, int] = (60, 40)) -> Image.Image:
    """Red on the left half, so that one sees how it was turned."""
    picture = Image.new("RGB", size, "blue")
    picture.paste("red", (0, 0, size[0] // 2, size[1]))
    return picture


def telling_jpeg(orientation: int = 1) -> bytes:
    return saved(
        half_red(),
        "JPEG",
        exif=exif_bytes(orientation),
        comment=CANARY.encode(),
        xmp=XMP,
        quality=95,
    )


def telling_png() -> bytes:
    words = PngInfo()
    words.add_text("Author", CANARY)
    words.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return saved(half_red(), "PNG", pnginfo=words, exif=exif_bytes(6))


#: Pictures that tell more than they show, each with the canary in its bytes.
TELLING: dict[str, Callable[[], bytes]] = {
    "foto.jpg": lambda: telling_jpeg(6),
    "foto.png": telling_png,
    "foto.webp": lambda: saved(half_red(), "WEBP", exif=exif_bytes(6), xmp=XMP, lossless=True),
    "foto.avif": lambda: saved(half_red(), "AVIF", exif=exif_bytes(6), xmp=XMP),
    "foto.gif": lambda: saved(half_red(), "GIF", comment=CANARY.encode()),
    "film.gif": lambda: animated("GIF", comment=CANARY.encode()),
    "film.webp": lambda: animated("WEBP", exif=exif_bytes(), xmp=XMP),
}


def phone_photo() -> bytes:
    """A JPEG with a second picture inside (MPF), as many phones save them."""
    second = Image.new("RGB", (30, 20), "green")
    return saved(
        half_red(), "MPO", save_all=True, append_images=[second], exif=exif_bytes(6), quality=95
    )


def wide_profile() -> bytes:
    """A real colour profile (sRGB)."""
    from PIL import ImageCms

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


GOOD_PICTURES: dict[str, Callable[[], bytes]] = {
    "a.jpg": lambda: picture_bytes("JPEG"),
    "a.jpeg": lambda: picture_bytes("JPEG"),
    "A.JPG": lambda: picture_bytes("JPEG"),
    "a.png": lambda: picture_bytes("PNG"),
    "transparent.png": lambda: picture_bytes("PNG", mode="RGBA"),
    "grey.png": lambda: picture_bytes("PNG", mode="L"),
    "bits.png": lambda: picture_bytes("PNG", mode="1"),
    "palette.png": lambda: picture_bytes("PNG", mode="P", transparency=0),
    "deep.png": lambda: picture_bytes("PNG", mode="I;16"),
    "a.gif": lambda: picture_bytes("GIF"),
    "film.gif": lambda: animated("GIF"),
    "a.webp": lambda: picture_bytes("WEBP"),
    "film.webp": lambda: animated("WEBP"),
    "a.avif": lambda: picture_bytes("AVIF"),
    "telefon.jpg": phone_photo,
    "poză de la ședință.jpg": lambda: picture_bytes("JPEG"),
}

HOSTILE_PICTURES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "PNG named .jpg": ("a.jpg", lambda: picture_bytes("PNG")),
    "JPEG named .png": ("a.png", lambda: picture_bytes("JPEG")),
    "GIF named .webp": ("a.webp", lambda: picture_bytes("GIF")),
    "BMP named .png": ("a.png", lambda: picture_bytes("BMP")),
    "TIFF": ("a.tiff", lambda: picture_bytes("TIFF")),
    "print colours": ("a.jpg", lambda: picture_bytes("JPEG", mode="CMYK")),
    "too many pixels": ("a.png", lambda: png_header(30_000, 30_000)),
    "a little too many pixels": ("a.png", lambda: png_header(8000, 7000)),
    "very wide": ("a.png", lambda: png_header(2**31 - 1, 1)),
    "SVG with script": ("a.svg", lambda: SVG),
    "SVG with script named .png": ("a.png", lambda: SVG),
    "HTML named .png": ("a.png", lambda: HTML),
    "HTML behind a GIF head": ("a.gif", lambda: b"GIF89a/*" + HTML),
    "document named .jpg": ("a.jpg", lambda: PDF),
    "no ending": ("a", lambda: picture_bytes("PNG")),
    "two endings": ("a.png.html", lambda: picture_bytes("PNG")),
    "empty": ("a.png", lambda: b""),
    "one letter": ("a.png", lambda: b"x"),
    "head only": ("a.png", lambda: b"\x89PNG\r\n\x1a\n"),
    "cut PNG": ("a.png", lambda: truncated("PNG")),
    "cut JPEG": ("a.jpg", lambda: truncated("JPEG")),
    "cut WebP": ("a.webp", lambda: truncated("WEBP")),
    "cut AVIF": ("a.avif", lambda: truncated("AVIF")),
    "cut GIF": ("a.gif", lambda: truncated("GIF")),
    "moving PNG": ("a.png", lambda: animated("PNG")),
    "moving AVIF": ("a.avif", lambda: animated("AVIF")),
    "no pixels": ("a.png", lambda: png_header(10, 10)),
}

HOSTILE_DOCUMENTS: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "HTML named .pdf": ("a.pdf", lambda: HTML, "wrong_content"),
    "HTML before a PDF": ("a.pdf", lambda: HTML + PDF, "wrong_content"),
    "HTML named .docx": ("a.docx", lambda: HTML, "wrong_content"),
    "HTML": ("a.html", lambda: HTML, "wrong_kind"),
    "two endings": ("a.pdf.html", lambda: PDF, "wrong_kind"),
    "no ending": ("a", lambda: PDF, "wrong_kind"),
    "only an ending": (".pdf", lambda: PDF, "wrong_kind"),
    "program": ("a.exe", lambda: b"MZ\x90\x00", "wrong_kind"),
    "macro document": ("a.docm", macro_document, "wrong_kind"),
    "macro document renamed": ("a.docx", macro_document, "macros"),
    "macro document in capitals": (
        "a.xlsx",
        lambda: office_bytes("xlsx", {"xl/VBAPROJECT.BIN": b"x"}),
        "macros",
    ),
    "macro types": ("a.docx", macro_types_document, "wrong_content"),
    "workbook named .docx": ("a.docx", lambda: office_bytes("xlsx"), "wrong_content"),
    "plain zip named .docx": ("a.docx", lambda: archive({"a.txt": b"a"}), "wrong_content"),
    "program behind a zip head": ("a.docx", lambda: b"PK\x03\x04" + HTML, "wrong_content"),
    "zip behind a web page": ("a.docx", lambda: HTML + office_bytes("docx"), "wrong_content"),
    "bomb": ("a.docx", bomb, "bomb"),
    "many parts": ("a.xlsx", many_parts, "bomb"),
    "encrypted": ("a.docx", encrypted, "encrypted"),
    "broken types": (
        "a.docx",
        lambda: broken_stream(office_bytes("docx"), b"[Content_Types].xml"),
        "wrong_content",
    ),
    "broken mimetype": ("a.odt", lambda: broken_stream(odf("odt"), b"mimetype"), "wrong_content"),
    "OpenDocument with Basic": (
        "a.odt",
        lambda: odf("odt", {"Basic/Standard/Module1.xml": b"<x/>"}),
        "macros",
    ),
    "OpenDocument with Python": (
        "a.ods",
        lambda: odf("ods", {"Scripts/python/run.py": b"import os"}),
        "macros",
    ),
    "OpenDocument of another kind": ("a.odt", lambda: odf("ods"), "wrong_content"),
    "OpenDocument that says it is a web page": (
        "a.odt",
        lambda: odf("odt", mimetype=b"text/html"),
        "wrong_content",
    ),
    "OpenDocument that says nothing": (
        "a.odt",
        lambda: archive({"content.xml": b"<x/>"}),
        "wrong_content",
    ),
    "text in windows-1250": ("a.csv", lambda: "Oraş;Braşov\n".encode("cp1250"), "encoding"),
    "text in UTF-16": ("a.csv", lambda: "Oraș;Brașov\n".encode("utf-16"), "wrong_content"),
    "text with NUL": ("a.txt", lambda: b"abc\x00def", "wrong_content"),
    "program named .txt": ("a.txt", lambda: b"\x7fELF\x02\x01\x01\x00", "wrong_content"),
    "empty text": ("a.txt", lambda: b"", "empty"),
    "empty document": ("a.docx", lambda: b"", "empty"),
}

GOOD_DOCUMENTS: dict[str, Callable[[], bytes]] = {
    "a.pdf": lambda: PDF,
    "A.PDF": lambda: PDF,
    "a.docx": lambda: office_bytes("docx"),
    "a.xlsx": lambda: office_bytes("xlsx"),
    "a.pptx": lambda: office_bytes("pptx"),
    "a.odt": lambda: odf("odt"),
    "a.ods": lambda: odf("ods"),
    "a.odp": lambda: odf("odp"),
    "listă.csv": lambda: "Oraș;Brașov\n".encode(),
    "semn.csv": lambda: "\ufeffOraș;Brașov\n".encode(),
    "a.txt": lambda: "Țară".encode(),
    "a.ics": lambda: b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    "mare.docx": lambda: office_bytes("docx", {"word/media/a.bin": bytes(9 * 1024 * 1024)}),
}


# --- Recordings -----------------------------------------------------------------------------------

GOOD_STREAMS: dict[str, bytes] = {
    "a.mp3": b"ID3\x04\x00\x00\x00\x00\x00\x00" + bytes(50),
    "plain.mp3": b"\xff\xfb\x90\x64" + bytes(50),
    "a.m4a": b"\x00\x00\x00\x1cftypM4A \x00\x00\x02\x00M4A isomiso2" + bytes(50),
    "a.ogg": b"OggS\x00\x02" + bytes(20) + b"\x01\x1e\x01vorbis" + bytes(50),
    "a.opus": b"OggS\x00\x02" + bytes(20) + b"\x01\x13OpusHead\x01" + bytes(50),
    "a.wav": b"RIFF\x24\x08\x00\x00WAVEfmt " + bytes(50),
    "a.mp4": b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isommp42" + bytes(50),
    "telefon.mp4": b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2" + bytes(50),
    "a.webm": b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm" + bytes(50),
}
HOSTILE_STREAMS: dict[str, tuple[str, bytes, str]] = {
    "HTML named .mp3": ("a.mp3", HTML, "wrong_content"),
    "HTML named .mp4": ("a.mp4", HTML, "wrong_content"),
    "picture named .mp4": ("a.mp4", picture_bytes("PNG"), "wrong_content"),
    "video named .mp3": ("a.mp3", GOOD_STREAMS["a.mp4"], "wrong_content"),
    "sound named .webm": ("a.webm", GOOD_STREAMS["a.mp3"], "wrong_content"),
    "other kind": ("a.avi", b"RIFF\x00\x00\x00\x00AVI " + bytes(50), "wrong_kind"),
    "web page": ("a.html", HTML, "wrong_kind"),
    "no ending": ("a", GOOD_STREAMS["a.mp3"], "wrong_kind"),
    "empty": ("a.mp3", b"", "empty"),
}
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nBună ziua, Ștefan!\n".encode()

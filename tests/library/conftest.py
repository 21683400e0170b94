"""Files with words inside, made for each test."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

import docx
import openpyxl
import pytest
import typst

from tests.factories import library_document


def docx_bytes(*paragraphs: str) -> bytes:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def xlsx_bytes(*rows: tuple[Any, ...]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def pdf_bytes(text: str, pages: int = 1) -> bytes:
    source = '#set document(title: "Probă")\n' + "\n#pagebreak()\n".join([text] * pages)
    return bytes(typst.compile(source.encode()))


def odt_bytes(text: str) -> bytes:
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:text="{words}"><office:body>'
        f"<office:text><text:h>Titlu</text:h><text:p>{text}</text:p></office:text></office:body>"
        "</office:document-content>"
    )
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", content)
    return buffer.getvalue()


@pytest.fixture
def file_with() -> Callable[..., Any]:
    """`file_with("afine", "docx")`: a file of the library with these words inside."""

    def make(words: str, kind: str = "docx", name: str = "model") -> Any:
        makers = {"docx": docx_bytes, "pdf": pdf_bytes, "odt": odt_bytes,
                  "xlsx": lambda text: xlsx_bytes((text, 3)), "txt": str.encode}  # fmt: skip
        return library_document(makers[kind](words), f"{name}.{kind}")

    return make

"""`python -m cms.library.reading.program FILE EXTENSION FOLDER [TESSERACT]`

Writes `result.json` and perhaps `picture.webp` into the folder. Limits itself before it opens
anything.
"""

import json
import lzma
import resource
import sys
import zipfile
import zlib
from pathlib import Path
from typing import Any
from xml.parsers import expat

from cms.library.reading.limits import CPU_SECONDS, MAX_CHARACTERS, MEGABYTE, MEMORY
from cms.library.reading.packages import PARTS, Refused, read_package
from cms.library.reading.pdfs import read_pdf

#: The beginning of the container in which Office keeps encrypted documents.
COMPOUND_FILE = b"\xd0\xcf\x11\xe0"
DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, expat.ExpatError, NotImplementedError,
    EOFError, ValueError, KeyError, OSError, RuntimeError, RecursionError,
)  # fmt: skip


def read(path: str, extension: str, tesseract: str = "") -> dict[str, Any]:
    """State, text, number of pages, picture of one file."""
    try:
        found = _contents(path, extension, tesseract)
    except Refused as error:
        return {"state": error.args[0]}
    except MemoryError:
        return {"state": "too_large"}
    except DAMAGE:
        return {"state": "damaged"}
    text = _clean(found.get("text", ""))
    return {**found, "text": text, "state": "read" if text else "no_text"}


def _contents(path: str, extension: str, tesseract: str) -> dict[str, Any]:
    with Path(path).open("rb") as stream:
        if stream.read(4) == COMPOUND_FILE:
            raise Refused("encrypted")
    if extension == "pdf":
        return read_pdf(path, tesseract=tesseract)
    if extension in PARTS:
        return {"text": read_package(path, extension)}
    with Path(path).open(encoding="utf-8-sig", errors="replace") as lines:
        return {"text": lines.read(MAX_CHARACTERS)}


def _clean(text: str) -> str:
    """Without what no database keeps (NUL, half letters), of bounded length."""
    whole = text[:MAX_CHARACTERS].encode("utf-8", "ignore").decode("utf-8")
    lines = (" ".join(line.replace("\x00", " ").split()) for line in whole.splitlines())
    return "\n".join(line for line in lines if line)


def limit_itself() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (20 * MEGABYTE, 20 * MEGABYTE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(path: str, extension: str, folder: str, tesseract: str = "") -> None:
    limit_itself()
    found = read(path, extension, tesseract)
    picture = found.pop("picture", b"")
    if picture:
        (Path(folder) / "picture.webp").write_bytes(picture)
    (Path(folder) / "result.json").write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

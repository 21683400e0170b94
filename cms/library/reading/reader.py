"""Starts the reading program for one file and judges how it ended."""

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings

from cms.library.enums import ReadingState
from cms.library.reading.limits import OCR_WALL_SECONDS, WALL_SECONDS

PROGRAM = "cms.library.reading.program"


@dataclass(frozen=True)
class Outcome:
    """What was found in a file."""

    state: ReadingState
    text: str = ""
    page_count: int | None = None
    picture: bytes = b""
    width: int = 0
    height: int = 0


def read_file(file: Any) -> Outcome:
    """Read a stored file (a FieldFile of the private storage). Never raises for what is in it."""
    path = Path(file.path)
    if not path.exists():
        return Outcome(ReadingState.DAMAGED)
    extension = path.suffix.lower().lstrip(".")
    tesseract = _tesseract()
    with tempfile.TemporaryDirectory(prefix="punte-reading-") as folder:
        command = [sys.executable, "-m", PROGRAM, str(path), extension, folder, tesseract]
        try:
            subprocess.run(  # noqa: S603  (our own program, no shell)
                command,
                cwd=settings.PROJECT_DIR,
                env={"LANG": "C.UTF-8"},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=OCR_WALL_SECONDS if tesseract else WALL_SECONDS,
                check=True,
            )
        except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
            # Ended by its limits, or by a fault in a parser.
            return Outcome(ReadingState.TOO_SLOW)
        return _outcome(Path(folder))


def _tesseract() -> str:
    """Where Debian's tesseract is, if an administrator wants scans to be read."""
    return (shutil.which("tesseract") or "") if settings.LIBRARY_OCR else ""


def _outcome(folder: Path) -> Outcome:
    found = json.loads((folder / "result.json").read_text(encoding="utf-8"))
    picture = folder / "picture.webp"
    return Outcome(
        state=ReadingState(found["state"]),
        text=found.get("text", ""),
        page_count=found.get("page_count"),
        picture=picture.read_bytes() if picture.exists() else b"",
        width=found.get("width", 0),
        height=found.get("height", 0),
    )

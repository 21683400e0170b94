"""Starts the program for one file and judges how it ended."""

import contextlib
import logging
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from django.conf import settings

from site_modules.documents.office.program import LARGEST_FILE, WALL_SECONDS

logger = logging.getLogger(__name__)
PROGRAM = "site_modules.documents.office.program"
#: A proxy that nobody is behind, for programs that ask these names.
NOWHERE = "http://127.0.0.1:9"


class NoPdf(Exception):
    """None could be made; the Word file is there all the same."""


def is_there() -> bool:
    """True where an administrator installed LibreOffice and did not forbid it here."""
    return bool(_office())


def _office() -> str:
    return (shutil.which("soffice") or "") if settings.DOCUMENTS_OFFICE else ""


def as_pdf(word: bytes) -> bytes:
    """A Word file as PDF, made in a folder of its own that leaves nothing behind. Raises NoPdf."""
    office = _office()
    if not office:
        raise NoPdf("not installed")
    with tempfile.TemporaryDirectory(prefix="punte-office-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "document.docx").write_bytes(word)
        profile = folder / "profile" / "user"
        profile.mkdir(parents=True)
        shutil.copy(Path(__file__).with_name("settings.xcu"), profile / "registrymodifications.xcu")
        _run(office, folder)
        made = folder / "document.pdf"
        if not made.exists() or made.stat().st_size > LARGEST_FILE:
            raise NoPdf("nothing was made")
        data = made.read_bytes()
    if not data.startswith(b"%PDF"):
        raise NoPdf("no PDF was made")
    return data


def _run(office: str, folder: Path) -> None:
    """LibreOffice starts programs of its own: all of them end with it."""
    process = subprocess.Popen(  # noqa: S603  (our own program, no shell)
        [sys.executable, "-m", PROGRAM, office, str(folder)],
        cwd=settings.PROJECT_DIR,
        env={
            "LANG": "C.UTF-8", "HOME": str(folder), "TMPDIR": str(folder),
            "PATH": os.environ.get("PATH", ""), "http_proxy": NOWHERE, "https_proxy": NOWHERE,
            "SAL_USE_VCLPLUGIN": "svp",
        },
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        process.wait(timeout=WALL_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise NoPdf("too slow") from error
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=10)

"""Programs of the machine that some tests drive. `.ci/run` installs them all (`bin/programs`)."""

import os
import shutil
import subprocess

import pytest

#: Set by `.ci/run` after it installed them: a missing program is then a failure.
ALL_ARE_THERE = os.environ.get("PUNTE_PROGRAMS") == "all"


def needs(is_there: bool, reason: str) -> pytest.MarkDecorator:
    """The mark of tests that are left out where their program is missing."""
    return pytest.mark.skipif(not (is_there or ALL_ARE_THERE), reason=reason)


def reads_romanian() -> bool:
    """True where Tesseract is installed with Romanian."""
    program = shutil.which("tesseract")
    if not program:
        return False
    known = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=False)
    return "ron" in known.stdout.split()


needs_office = needs(
    bool(shutil.which("soffice")), "LibreOffice (libreoffice-writer-nogui) is not installed here"
)
needs_tesseract = needs(
    reads_romanian(), "tesseract-ocr and tesseract-ocr-ron are not installed here"
)

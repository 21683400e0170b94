"""`python -m site_modules.documents.office.program SOFFICE FOLDER`

Gives up the network and most of what the machine has, then becomes LibreOffice and turns
`FOLDER/document.docx` into `FOLDER/document.pdf` (tagged, PDF/A-2b).
"""

import ctypes
import json
import os
import resource
import sys
from pathlib import Path

MEGABYTE = 1024 * 1024
CPU_SECONDS, WALL_SECONDS = 60, 90
MEMORY, LARGEST_FILE = 4096 * MEGABYTE, 60 * MEGABYTE
#: Of unshare(2).
NEW_USER, NEW_NETWORK = 0x10000000, 0x40000000
FILTER = {
    "SelectPdfVersion": {"type": "long", "value": "2"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
}


def limit_itself() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def leave_network() -> bool:
    """Into a network of its own, which has no way out; false where the machine forbids it. Then
    the other walls stand: files that fetch something are refused, links are not followed."""
    system = ctypes.CDLL(None, use_errno=True)
    return bool(system.unshare(NEW_NETWORK) == 0 or system.unshare(NEW_USER | NEW_NETWORK) == 0)


def command(office: str, folder: Path) -> list[str]:
    return [
        office, "--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--infilter=MS Word 2007 XML",
        "--convert-to", f"pdf:writer_pdf_Export:{json.dumps(FILTER)}",
        "--outdir", str(folder), str(folder / "document.docx"),
    ]  # fmt: skip


def main(office: str, folder: str) -> None:
    limit_itself()
    leave_network()
    os.execv(office, command(office, Path(folder)))  # noqa: S606  (a fixed command, no shell)


if __name__ == "__main__":
    main(*sys.argv[1:])

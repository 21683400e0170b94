"""What a first run says: in Romanian, with the address of the site."""

import gettext as gettext_module
import os
import subprocess

from django.conf import settings
from django.utils.translation import gettext, override, trans_real

from cms.core import catalogues

PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "x"\nmsgstr "y"\n'


def test_compiled_messages_are_read_at_once(tmp_path, monkeypatch):
    """A fresh checkout has no catalogue when the process starts; roles and mails need it."""
    monkeypatch.setattr(trans_real, "_translations", {"ro": gettext_module.NullTranslations()})
    with override("ro"):
        assert gettext("Search") == "Search"
    folder = tmp_path / "ro" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "django.po").write_text(PO)
    catalogues.compile_all(tmp_path)
    with override("ro"):
        assert gettext("Search") == "Caută"


def test_links_of_mails_have_the_port_of_the_site(tmp_path):
    """The worker writes the mails, but the process starter gives it a port of its own."""
    (tmp_path / "bin").mkdir()
    for name, script in (("python", "exit 0"), ("honcho", 'echo "$SITE_URL"')):
        command = tmp_path / "bin" / name
        command.write_text(f"#!/bin/sh\n{script}\n")
        command.chmod(0o755)
    said = subprocess.run(
        ["make", "--silent", "run", "PORT=8123", f"VENV={tmp_path}"],
        cwd=settings.PROJECT_DIR,
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"]},
    )
    assert said.stdout.splitlines()[-1] == "http://localhost:8123"

"""A site with the demonstration: `python -m tests.bench.demo_site`. Prints who is signed in as one
line of JSON: {"sessions": {username: session key}}."""

import json
import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.dev")

import django

django.setup()

from django.core.management import call_command  # noqa: E402

from tests.bench.volume import sign_in  # noqa: E402

PEOPLE = ("membru", "delegat", "moderator")


if __name__ == "__main__":
    call_command("load_demo")
    sessions = {name: sign_in(name) for name in PEOPLE}
    print(json.dumps({"sessions": sessions}))

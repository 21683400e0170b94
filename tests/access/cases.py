"""The kinds of content that exist now."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from site_modules.accounts.models import User
from site_modules.requests import services
from site_modules.requests.models import ServiceRequest
from tests.access import (  # noqa: F401  (they register their own)
    doctemplate_cases,
    document_cases,
    event_cases,
    forum_cases,
    hub_cases,
    library_cases,
    moderation_cases,
    upload_cases,
)
from tests.access.registry import DELEGATES, EVERYONE, NOBODY, SIGNED_IN, Case, register
from tests.factories import DocumentFactory, MediaFactory, add_article, article_index, office_bytes

PAGES = (
    ("public", EVERYONE, "Despre noi zmeurică", "ro"),
    ("hub", EVERYONE, "Hub Digital de Ocupare", "ro"),
    ("management", EVERYONE, "Platforma de Management OSC", "ro"),
    ("closed", SIGNED_IN, "Ghidul coordonatorului zmeurică", "ro"),
    ("closed_english", SIGNED_IN, "Coordinator&#x27;s guide zmeurică", "en"),
    ("opened", EVERYONE, "Pagină deschisă zmeurică", "ro"),
    ("below_opened", EVERYONE, "Sub pagina deschisă zmeurică", "ro"),
    ("delegates", DELEGATES, "Evaluare pentru delegați zmeurică", "ro"),
)

for attribute, allowed, title, language in PAGES:
    register(
        Case(
            name=f"page {attribute}",
            make=lambda tree, attribute=attribute: getattr(tree, attribute),
            address=lambda page: page.get_url(),
            allowed=allowed,
            title=title,
            language=language,
        )
    )

register(
    Case(
        name="page draft",
        make=lambda tree: tree.draft,
        address=lambda page: f"/{page.slug}/",
        allowed=NOBODY,
        title="Ciornă zmeurică",
        refusal=404,
        visitor_refusal=404,
    )
)

for where, allowed in (("public", EVERYONE), ("members", SIGNED_IN), ("management", DELEGATES)):
    register(
        Case(
            name=f"document {where}",
            make=lambda tree, where=where: DocumentFactory(where=where),
            address=lambda document: document.url,
            allowed=allowed,
            is_file=True,
        )
    )
    register(
        Case(
            name=f"recording {where}",
            make=lambda tree, where=where: MediaFactory(where=where),
            address=lambda recording: recording.url,
            allowed=allowed,
            is_file=True,
        )
    )

for where, allowed, fields in (
    ("closed", SIGNED_IN, {}),
    ("opened", EVERYONE, {"is_public": True}),
):
    register(
        Case(
            name=f"article {where}",
            make=lambda tree, where=where, fields=fields: add_article(
                f"Articol {where} zmeurică", summary="Despre vecini.", **fields
            ),
            address=lambda page: page.get_url(),
            allowed=allowed,
            title=f"Articol {where} zmeurică",
        )
    )

register(
    Case(
        name="article draft",
        make=lambda tree: add_article("Articol nepublicat zmeurică", live=False),
        address=lambda page: page.get_url(),
        allowed=NOBODY,
        title="Articol nepublicat zmeurică",
        refusal=404,
        visitor_refusal=404,
    )
)
register(
    Case(
        name="list of articles",
        make=lambda tree: article_index(),
        address=lambda page: page.get_url(),
        allowed=EVERYONE,
        title="Articole",
    )
)


def _asked() -> ServiceRequest:
    """A request of „member” with a file, in the hands of the counsellor."""
    asked = services.send_request(
        kind="sfaturi",
        user=User.objects.get(username="member"),
        subject="Contract zmeurică",
        text="Cum semnăm contractul?",
        files=[SimpleUploadedFile("contract.docx", office_bytes())],
    )
    services.claim(request=asked, by=User.objects.get(username="counsellor"))
    return asked


register(
    Case(
        name="request of a member",
        make=lambda tree: _asked(),
        address=lambda asked: asked.get_absolute_url(),
        allowed=frozenset({"member"}),
        refusal=404,
        is_file=True,
    )
)
register(
    Case(
        name="file of a request",
        make=lambda tree: _asked().files.get(),
        address=lambda file: reverse("requests:file", args=[file.pk, file.name]),
        allowed=frozenset({"member", "counsellor", "administrator"}),
        refusal=404,
        is_file=True,
    )
)

"""Resources, their files of every version, and their lists."""

from tests.access.registry import DELEGATES, EVERYONE, NOBODY, SIGNED_IN, Case, register
from tests.factories import add_resource, library, library_document


def file_address(row):
    return f"/resurse/{row.page_id}/{row.pk}/{row.document.filename}"


def with_picture(row):
    """A file of which a picture was made."""
    from django.core.files.base import ContentFile

    row.document.reading.preview.save("prima-pagina.webp", ContentFile(b"RIFF"))
    return row


for where, allowed, fields in (
    ("hub", SIGNED_IN, {}),
    ("opened", EVERYONE, {"is_public": True}),
    ("management", DELEGATES, {"parent": "evaluarea-nevoilor"}),
):

    def make_resource(tree, where=where, fields=fields):
        more = {**fields, **({"parent": library(fields["parent"])} if "parent" in fields else {})}
        return add_resource(f"Resursă {where} zmeurică", files=[library_document()], **more)

    def make_old_version(tree, where=where, fields=fields):
        more = {**fields, **({"parent": library(fields["parent"])} if "parent" in fields else {})}
        return add_resource(f"Resursă {where}", older=[library_document()], **more).files.get()

    register(
        Case(
            name=f"resource {where}",
            make=make_resource,
            address=lambda page: page.get_url(),
            allowed=allowed,
            title=f"Resursă {where} zmeurică",
        )
    )
    register(
        Case(
            name=f"file of a resource {where}",
            make=lambda tree, make=make_resource: make(tree).files.get(),
            address=file_address,
            allowed=allowed,
            is_file=True,
        )
    )
    register(
        Case(
            name=f"older version of a resource {where}",
            make=make_old_version,
            address=file_address,
            allowed=allowed,
            is_file=True,
        )
    )
    register(
        Case(
            name=f"first page of a resource {where}",
            make=lambda tree, make=make_resource: with_picture(make(tree).files.get()),
            address=lambda row: f"/resurse/{row.page_id}/{row.pk}/prima-pagina.webp",
            allowed=allowed,
            is_file=True,
        )
    )

register(
    Case(
        name="resource draft",
        make=lambda tree: add_resource("Resursă nepublicată zmeurică", live=False),
        address=lambda page: page.get_url(),
        allowed=NOBODY,
        title="Resursă nepublicată zmeurică",
        refusal=404,
        visitor_refusal=404,
    )
)
register(
    Case(
        name="file of a draft",
        make=lambda tree: add_resource(
            "Ciornă", files=[library_document()], live=False
        ).files.get(),
        address=file_address,
        allowed=NOBODY,
        refusal=404,
        visitor_refusal=404,
        is_file=True,
    )
)
register(
    Case(
        name="list of resources",
        make=lambda tree: library("planuri-strategice"),
        address=lambda page: page.get_url(),
        allowed=DELEGATES,
        title="Planuri strategice",
    )
)

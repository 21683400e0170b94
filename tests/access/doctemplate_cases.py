"""Templates of documents and their list."""

from typing import Any

from tests.access.registry import EVERYONE, NOBODY, SIGNED_IN, Case, register
from tests.doctemplates.conftest import add_template, template_list


def api_of(page: Any) -> tuple[str, ...]:
    return (f"/document-templates/{page.pk if page else 0}",)


for where, allowed, fields in (("hub", SIGNED_IN, {}), ("opened", EVERYONE, {"is_public": True})):
    register(
        Case(
            name=f"template {where}",
            make=lambda tree, where=where, fields=fields: add_template(
                f"Șablon {where} zmeurică", **fields
            ),
            address=lambda page: page.get_url(),
            allowed=allowed,
            title=f"Șablon {where} zmeurică",
            api=api_of,
        )
    )

register(
    Case(
        name="template draft",
        make=lambda tree: add_template("Șablon nepublicat zmeurică", live=False),
        address=lambda page: page.get_url(),
        allowed=NOBODY,
        title="Șablon nepublicat zmeurică",
        refusal=404,
        visitor_refusal=404,
        api=api_of,
    )
)
register(
    Case(
        name="list of templates",
        make=lambda tree: template_list(),
        address=lambda page: page.get_url(),
        allowed=SIGNED_IN,
        title="Generare documente",
    )
)

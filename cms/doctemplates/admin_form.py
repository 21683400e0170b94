"""The editor's form: a template that names what does not exist is never saved."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from cms.doctemplates.layout import fields_of_stream, layout_of
from cms.doctemplates.problems import field_problems, layout_problems


class TemplateForm(WagtailAdminPageForm):
    """Says at the body and at the fields what is wrong, each place once."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if "body" not in cleaned or "form_fields" not in cleaned:
            return cleaned
        source = {
            "layout": layout_of(cleaned["body"]),
            "fields": fields_of_stream(cleaned["form_fields"]),
        }
        for name, problems in (
            ("form_fields", field_problems(source)),
            ("body", layout_problems(source)),
        ):
            for problem in problems:
                self.add_error(name, problem)
        return cleaned

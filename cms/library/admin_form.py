"""The editor's form: what a resource needs before readers see it."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm


class ResourceForm(WagtailAdminPageForm):
    """Refuses publishing (never saving a draft) while there is nothing to read or fetch."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        address = cleaned.get("official_url") or ""
        if address and not address.startswith("https://"):
            self.add_error("official_url", _("The address must begin with https://."))
        if self._goes_live() and not self.errors and not self._has_contents(cleaned):
            self.add_error(
                "official_url",
                _("Add a file, an official address or some content before publishing."),
            )
        return cleaned

    def _has_contents(self, cleaned: dict[str, Any]) -> bool:
        if cleaned.get("official_url") or cleaned.get("body"):
            return True
        rows = self.formsets["files"].forms if "files" in self.formsets else []
        return any(
            form.cleaned_data.get("document") and not form.cleaned_data.get("DELETE")
            for form in rows
            if hasattr(form, "cleaned_data") or form.is_valid()
        )

    def _goes_live(self) -> bool:
        approves = self.data.get("workflow-action-name", "") == "approve"
        return "action-publish" in self.data or ("action-workflow-action" in self.data and approves)

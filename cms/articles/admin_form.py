"""The editor's form: keeps who waived a transcript, and says what is missing beside the field."""

from typing import Any

from django.forms.utils import ErrorList
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.blocks import StreamBlockValidationError

from cms.articles.publication import missing_words, recordings_without_text


class ArticleForm(WagtailAdminPageForm):
    """Refuses publishing (never saving a draft) while a recording lacks its text."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("is_episode") and not self.errors and not cleaned["body"]:
            self.add_error("is_episode", _("Put the recording of the episode into the content."))
        return cleaned

    def _post_clean(self) -> None:
        """The page has its new values only now; a reason speaks of the recordings it was given
        for, so it is noted before they are looked at."""
        super()._post_clean()
        if "body" in self.errors:
            return
        if "transcript_waiver" in self.fields:
            self._note_waiver()
        missing = recordings_without_text(self.instance)
        if missing and self._goes_live():
            words = ErrorList([missing_words(missing)])
            self.add_error("body", StreamBlockValidationError(non_block_errors=words))

    def _note_waiver(self) -> None:
        page = self.instance
        if not page.transcript_waiver.strip():
            page.transcript_waived_for, page.transcript_waived_by = [], None
            page.transcript_waived_at = None
            return
        missing = recordings_without_text(page)
        if missing or "transcript_waiver" in self.changed_data:
            kept = set(page.transcript_waived_for) | {item.pk for item in missing}
            page.transcript_waived_for = sorted(kept)
            page.transcript_waived_by = self.for_user
            page.transcript_waived_at = timezone.now()

    def _goes_live(self) -> bool:
        """Publish, now or at a time, and the approval of a workflow's last step."""
        approves = self.data.get("workflow-action-name", "") == "approve"
        return "action-publish" in self.data or ("action-workflow-action" in self.data and approves)

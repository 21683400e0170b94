"""„Documentele mele”: one's own, and what one's organisations keep for their people."""

from typing import Any

from django.core.paginator import Page as Leaf
from django.core.paginator import Paginator
from django.template.defaultfilters import filesizeformat

from site_modules.submissions.enums import Group
from site_modules.submissions.querysets import in_group
from site_modules.submissions.selectors.own_rows import rows_of
from site_modules.submissions.sources import Row
from site_modules.uploads.models import DocumentUpload
from site_modules.uploads.selectors.quota import quota_of, used_by

PER_PAGE = 20
MOST_SHARED = 100


def own_documents(user: Any, *, group: str, number: str) -> dict[str, Any]:
    """A page of what this person or their organisations sent, the last change first."""
    found: Any = DocumentUpload.objects.own(user).order_by("-updated_at", "-pk")
    if group in Group.values:
        found = found.filter(in_group(group))
    leaf: Leaf = Paginator(found.defer("description"), PER_PAGE).get_page(number)
    return {
        "rows": lines_of(list(leaf.object_list)),
        "leaf": leaf,
        "groups": [(one.value, str(one.label), one.value == group) for one in Group],
        "group": group if group in Group.values else "",
        "used": filesizeformat(used_by(user, None)),
        "quota": filesizeformat(quota_of(None)),
    }


def lines_of(uploads: list[DocumentUpload]) -> list[Row]:
    """As „Solicitările mele” shows them: state, what moderators say, what may be done next."""
    return rows_of([{"kind": one._meta.label_lower, "key": one.pk} for one in uploads])


def shared_documents(user: Any) -> tuple[list[DocumentUpload], bool]:
    """Restricted ones of the organisations around this person, the newest first; true where there
    are more than the page lists."""
    found = DocumentUpload.objects.visible_to(user).restricted().open_now()
    rows = found.exclude(organisation=None).select_related("organisation")
    newest = list(rows.order_by("-approved_at", "-pk")[: MOST_SHARED + 1])
    return newest[:MOST_SHARED], len(newest) > MOST_SHARED

"""A search for volunteers as the hub keeps it."""

from django.http import QueryDict

from site_modules.applications.selectors.volunteers import VolunteerFilters, found
from site_modules.hub.enums import AdKind
from site_modules.hub.keeping import KeptList, keep_list


def _read(query: str) -> VolunteerFilters:
    return VolunteerFilters.read(QueryDict(query))


keep_list(
    AdKind.OFFER,
    KeptList(
        query_of=lambda query: _read(query).kept_query,
        found=lambda user, query: found(user, _read(query)),
        labels_of=lambda query: [chip["label"] for chip in _read(query).chips()],
    ),
)

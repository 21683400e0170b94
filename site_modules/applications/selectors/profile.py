"""What of a profile goes along with an application: shown before it is sent, kept as it was."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from cms.core.alphabet import dictionary_key
from site_modules.accounts.enums import County
from site_modules.accounts.models import User

MOST_SKILLS = 30


@dataclass(frozen=True)
class Snapshot:
    """The volunteer profile at this moment."""

    name: str
    county: str
    locality: str
    skills: list[str]
    spoken_languages: str
    availability: str
    phone: str

    @property
    def fields(self) -> dict[str, Any]:
        """As `Application` keeps them."""
        return dict(self.__dict__)

    @property
    def lines(self) -> list[tuple[str, str]]:
        """(what, text) as the form shows them; a line without text says that nothing is sent."""
        county = str(County(self.county).label) if self.county else ""
        where = [self.locality, county if county != self.locality else ""]
        return [
            (_("Name"), self.name),
            (_("Place"), ", ".join(part for part in where if part)),
            (_("Skills"), ", ".join(self.skills)),
            (_("Languages"), self.spoken_languages),
            (_("Availability"), self.availability),
        ]


def snapshot_of(person: User, *, with_phone: bool = False) -> Snapshot:
    """Name as on the platform's documents: first and last name, else the public one."""
    profile = person.profile
    return Snapshot(
        name=person.get_full_name().strip() or person.public_name,
        county=profile.county,
        locality=profile.locality,
        skills=sorted(profile.skills.names(), key=dictionary_key)[:MOST_SKILLS],
        spoken_languages=profile.spoken_languages,
        availability=profile.availability,
        phone=profile.phone if with_phone else "",
    )

"""What is asked of the index, and how each database says it.

A condition is AND of terms, a term is OR of ways, a way is AND of places, a place is OR of tokens:
„taxă membru” → (tax & membr | cotiz). Tokens are ASCII letters, digits and `_`, so that nothing
somebody types can be read as an operator.
"""

from collections.abc import Iterable
from dataclasses import dataclass

Place = tuple[str, ...]
Way = tuple[Place, ...]
#: A token that ends in this is the beginning of a word.
BEGINNING = "*"


@dataclass(frozen=True)
class Condition:
    """`terms`: all of them, or (`needs_all` false) any of them."""

    terms: tuple[tuple[Way, ...], ...]
    needs_all: bool = True

    def as_tsquery(self) -> str:
        """For PostgreSQL's tsquery type."""
        return self._written(" & ", " | ", "'%s'", "'%s':*")

    def as_fts5(self) -> str:
        """For SQLite's FTS5."""
        return self._written(" AND ", " OR ", '"%s"', '"%s"*')

    def written_for(self, vendor: str) -> str:
        """As the database of this vendor reads it."""
        return self.as_tsquery() if vendor == "postgresql" else self.as_fts5()

    def _written(self, both: str, either: str, whole: str, begun: str) -> str:
        def of_token(found: str) -> str:
            bare = found.removesuffix(BEGINNING)
            return (begun if found.endswith(BEGINNING) else whole) % bare

        def of_way(way: Way) -> str:
            return _joined([_joined(map(of_token, place), either) for place in way], both)

        terms = [_joined(map(of_way, term), either) for term in self.terms]
        return _joined(terms, both if self.needs_all else either)


@dataclass(frozen=True)
class AskedElsewhere:
    """Stands for conditions that a row beside the index holds, in this column (PostgreSQL only):
    several are then asked in a statement that is written and planned once."""

    column: str


def _joined(parts: Iterable[str], sign: str) -> str:
    found = list(parts)
    return found[0] if len(found) == 1 else f"({sign.join(found)})"

"""What is asked of the index, and how each database says it.

A condition is AND of terms, a term is OR of ways, a way is AND of places, a place is OR of tokens:
„taxă membru” → (tax & membr | cotiz). Tokens are ASCII letters, digits and `_`, so that nothing
somebody types can be read as an operator.
"""

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
        return self._written(" & ", " | ", lambda one: f"'{one}'", "'%s':*")

    def as_fts5(self) -> str:
        """For SQLite's FTS5."""
        return self._written(" AND ", " OR ", lambda one: f'"{one}"', '"%s"*')

    def _written(self, both: str, either: str, quoted: object, beginning: str) -> str:
        def one(found: str) -> str:
            if found.endswith(BEGINNING):
                return beginning % found.removesuffix(BEGINNING)
            return quoted(found)  # type: ignore[operator, no-any-return]

        def joined(parts: list[str], sign: str) -> str:
            return parts[0] if len(parts) == 1 else f"({sign.join(parts)})"

        terms = [
            joined(
                [
                    joined([joined([one(found) for found in place], either) for place in way], both)
                    for way in term
                ],
                either,
            )
            for term in self.terms
        ]
        return joined(terms, both if self.needs_all else either)

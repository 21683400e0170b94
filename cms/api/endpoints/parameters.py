"""Parameters that several operations share."""

from typing import Annotated, Literal

from ninja import Path, Query

#: Keys are 32 bits wide in Wagtail's tables.
MAX_KEY = 2_147_483_647

Key = Annotated[int, Path(ge=1, le=MAX_KEY)]
LocaleCode = Annotated[str, Query(max_length=10, description="ro, en or hu.")]
Language = Literal["ro", "en", "hu"]

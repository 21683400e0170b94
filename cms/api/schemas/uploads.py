"""Documents that members send for the library."""

from datetime import datetime

from ninja import Field, Schema


class UploadFileOut(Schema):
    """A file of a document."""

    id: int
    name: str
    size: int = Field(description="In bytes.")
    version: int = Field(description="0 until a moderator has approved it.")
    page_count: int | None
    download: str


class UploadOut(Schema):
    """A document as you may read it; those for members and for everybody stand in the library
    too."""

    id: int
    reference: str
    title: str
    description: str = Field(description="Markdown, as it was written.")
    resource_type: str
    theme: str = Field(description="Short name; empty for none.")
    visibility: str = Field(description="public, membri, organizatie or confidential.")
    rights: str = Field(description="autor, acord, libera or oficial.")
    licence: str
    publisher: str
    year: int | None
    language: str
    keywords: str
    organisation: str = Field(description="In whose name; empty for a person's own.")
    state: str
    edit_state: str
    version: int
    approved_at: datetime | None
    address: str
    library_page: int | None = Field(description="Its resource in the library, once it is there.")
    files: list[UploadFileOut]


class UploadList(Schema):
    """Documents that the library does not show: yours and those of your organisations."""

    items: list[UploadOut]


class UploadIn(Schema):
    """What is said of a document, by the rules of the form on the site."""

    title: str = Field(max_length=200)
    description: str = Field(max_length=4000)
    resource_type: str = Field(max_length=20, description="Such as ghid, model, lista, studiu.")
    theme: str = Field(max_length=60, description="Short name of a theme.")
    visibility: str = Field(
        max_length=20, description="public, membri, organizatie or confidential."
    )
    rights: str = Field(max_length=20, description="autor, acord, libera or oficial.")
    licence: str = Field("cc-by", max_length=20)
    publisher: str = Field("", max_length=200)
    year: int | None = Field(None, ge=1800, le=2100)
    language: str = Field("ro", max_length=10)
    keywords: str = Field("", max_length=300)
    note: str = Field("", max_length=400, description="What changed, for a new version.")
    organisation: str = Field(
        "", max_length=100, description="Short name of one in whose name you act; only when new."
    )
    confirms: bool = Field(
        False, description="That you may publish it and that it holds no stray personal data."
    )


class UploadNewVersionIn(UploadIn):
    """The same; without files those that are there stay."""

    seen: int | None = Field(None, ge=0, le=2**31 - 1, description="`version` as you read it.")

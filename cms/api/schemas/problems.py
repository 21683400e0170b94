"""Refusals."""

from ninja import Schema
from pydantic import Field


class FieldError(Schema):
    """What is wrong with one field."""

    field: str = Field(description="Name of the field; empty for the whole request.")
    code: str
    message: str


class ProblemOut(Schema):
    """Every refusal (RFC 9457), as application/problem+json."""

    type: str = Field(description="Where this kind of problem is explained.")
    title: str
    status: int
    detail: str
    errors: list[FieldError] | None = None

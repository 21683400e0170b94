"""Reading a JSON schema aloud: the words of a type, and an example of a value."""

from typing import Any

MAX_DEPTH = 4
EXAMPLES = {"string": "…", "integer": 1, "number": 1.5, "boolean": True, "null": None}


def type_words(schema: dict[str, Any]) -> list[dict[str, str]]:
    """The alternatives of a type; `shape` names a shape of the document, `word` is all else."""
    if "$ref" in schema:
        return [{"shape": schema["$ref"].rsplit("/", 1)[-1], "word": "", "many": ""}]
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return [word for part in schema[key] for word in type_words(part)]
    if schema.get("type") == "array":
        return [word | {"many": "[]"} for word in type_words(schema.get("items", {}))]
    if "enum" in schema:
        return [_word(" | ".join(str(value) for value in schema["enum"]))]
    if "const" in schema:
        return [_word(str(schema["const"]))]
    return [_word(schema.get("format") or schema.get("type") or "any")]


def _word(word: str) -> dict[str, str]:
    return {"shape": "", "word": word, "many": ""}


def example_of(document: dict[str, Any], schema: dict[str, Any], depth: int = 0) -> Any:
    """A small value of a schema; its own example where it has one."""
    if depth > MAX_DEPTH:
        return "…"
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[-1]
        return example_of(document, document["components"]["schemas"][name], depth)
    if schema.get("examples"):
        return schema["examples"][0]
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return example_of(document, schema[key][0], depth)
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [""])[0])
    if schema.get("type") == "array":
        return [example_of(document, schema.get("items", {}), depth + 1)]
    if "properties" in schema:
        parts = schema["properties"].items()
        return {name: example_of(document, part, depth + 1) for name, part in parts}
    if schema.get("type") == "object":
        return {"…": example_of(document, schema.get("additionalProperties") or {}, depth + 1)}
    if schema.get("format") == "date-time":
        return "2026-01-31T10:00:00+02:00"
    return EXAMPLES.get(schema.get("type", ""), "…")

"""The words of the API's documentation, which stand in docstrings and parameters.

The OpenAPI document keeps them in English, the page for people shows them in the reader's language;
so they are source strings like others, and the check of the catalogues sees them.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

KEYWORDS = {"summary", "description", "__doc__"}


def is_documented(path: Path) -> bool:
    """True for the modules of the API."""
    return "api" in path.parent.parts


def gettext_calls(path: Path, source: str) -> str:
    """What a module tells the readers of the documentation, as calls that the extraction knows."""
    texts = _texts(ast.parse(source), has_shapes=path.parent.name == "schemas")
    return "".join(f"_({text!r})\n" for text in texts)


def _texts(tree: ast.AST, *, has_shapes: bool) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg in KEYWORDS:
            if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
                yield node.value.value
        elif _is_route(node) or (has_shapes and isinstance(node, ast.ClassDef)):
            found = ast.get_docstring(node)  # type: ignore[arg-type]
            if found:
                yield found


def _is_route(node: ast.AST) -> bool:
    """A function under `@router.get(…)` or one of its sisters."""
    if not isinstance(node, ast.FunctionDef):
        return False
    return any(ast.unparse(mark).startswith("router.") for mark in node.decorator_list)

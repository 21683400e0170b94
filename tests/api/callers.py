"""A program that calls the API."""

from dataclasses import dataclass
from typing import Any

from django.test import Client

ROOT = "/api/v1"


@dataclass
class Caller:
    """Sends requests with a key (or without one) through the whole stack of middleware."""

    client: Client
    key: str = ""

    def send(self, method: str, path: str, data: Any = None, **headers: str) -> Any:
        if self.key:
            headers.setdefault("Authorization", f"Bearer {self.key}")
        address = path if path.startswith("/api") else f"{ROOT}{path}"
        options: dict[str, Any] = {"headers": headers}
        if data is not None:
            options |= {"data": data}
            if method != "get":
                options |= {"content_type": "application/json"}
        return getattr(self.client, method)(address, **options)

    def get(self, path: str, data: Any = None, **headers: str) -> Any:
        return self.send("get", path, data, **headers)

    def post(self, path: str, data: Any = None) -> Any:
        return self.send("post", path, {} if data is None else data)

    def patch(self, path: str, data: Any) -> Any:
        return self.send("patch", path, data)

    def delete(self, path: str) -> Any:
        return self.send("delete", path)

    def everything(self, path: str) -> list[dict[str, Any]]:
        """All entries of a list, page after page."""
        found: list[dict[str, Any]] = []
        address: str | None = path
        while address:
            body = self.get(address).json()
            found += body["items"]
            address = body["next"]
        return found

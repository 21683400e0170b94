"""A device that keeps passkeys, in software: makes the answers that a browser would send."""

import hashlib
import json
import secrets
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from webauthn import base64url_to_bytes
from webauthn.helpers import bytes_to_base64url

PRESENT, VERIFIED, HAS_KEY = 0x01, 0x04, 0x40


@dataclass
class Authenticator:
    """Keeps one key. `counts`: False for keys that live in a cloud and have no counter."""

    origin: str = "http://localhost"
    counts: bool = True
    verifies: bool = True
    count: int = 0
    handle: bytes = b""
    key_id: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )

    def create(self, options: dict[str, Any]) -> str:
        """The answer to `navigator.credentials.create`."""
        self.handle = base64url_to_bytes(options["user"]["id"])
        data = self._data(options["rp"]["id"], HAS_KEY)
        data += bytes(16) + len(self.key_id).to_bytes(2, "big") + self.key_id + self._public_key()
        attestation = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        return self._answer(
            clientDataJSON=self._client_data("webauthn.create", options["challenge"]),
            attestationObject=attestation,
        )

    def get(self, options: dict[str, Any], **changes: Any) -> str:
        """The answer to `navigator.credentials.get`; `changes` replace parts of it."""
        client = self._client_data("webauthn.get", options["challenge"])
        data = self._data(options["rpId"], 0)
        signed = data + hashlib.sha256(client).digest()
        parts = {
            "clientDataJSON": client,
            "authenticatorData": data,
            "signature": self.key.sign(signed, ec.ECDSA(hashes.SHA256())),
            "userHandle": self.handle,
        }
        return self._answer(**parts | changes)

    def _data(self, rp_id: str, flags: int) -> bytes:
        self.count += 1 if self.counts else 0
        flags |= PRESENT | (VERIFIED if self.verifies else 0)
        return (
            hashlib.sha256(rp_id.encode()).digest() + bytes([flags]) + self.count.to_bytes(4, "big")
        )

    def _client_data(self, kind: str, challenge: str) -> bytes:
        return json.dumps(
            {"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        ).encode()

    def _public_key(self) -> bytes:
        """COSE (RFC 9053): ES256 on P-256."""
        numbers = self.key.public_key().public_numbers()
        x, y = numbers.x.to_bytes(32, "big"), numbers.y.to_bytes(32, "big")
        return cbor2.dumps({1: 2, 3: -7, -1: 1, -2: x, -3: y})

    def _answer(self, **parts: bytes | None) -> str:
        key_id = bytes_to_base64url(self.key_id)
        response = {name: bytes_to_base64url(part) for name, part in parts.items() if part}
        return json.dumps(
            {"id": key_id, "rawId": key_id, "type": "public-key", "response": response}
        )

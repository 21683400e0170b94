"""As much of an HTTP/2 client as one request needs; the standard library has none."""

import ssl

#: Frame types and flags of HTTP/2 (RFC 9113, section 6).
DATA, HEADERS, SETTINGS = 0, 1, 4
END_STREAM, END_HEADERS = 1, 4


def http2_frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    head = len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big")
    return head + payload


def literal_fields(fields: dict[str, str]) -> bytes:
    """Header fields as literals without indexing (RFC 7541, section 6.2.2), all under 127 bytes."""
    packed = b""
    for name, value in fields.items():
        packed += b"\0" + bytes([len(name)]) + name.encode() + bytes([len(value)]) + value.encode()
    return packed


def read_http2_body(channel: ssl.SSLSocket) -> bytes:
    """The data of all frames up to the end of the stream."""
    body = b""
    with channel.makefile("rb") as stream:
        while head := stream.read(9):
            payload = stream.read(int.from_bytes(head[:3], "big"))
            if head[3] == DATA:
                body += payload
                if head[4] & END_STREAM:
                    break
    return body

"""Names of devices and networks, as people recognise them."""

import ipaddress

#: (what the user agent says, the name people know); the first that fits wins.
BROWSERS = (
    ("Edg", "Edge"), ("OPR", "Opera"), ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)  # fmt: skip
SYSTEMS = (
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
    ("Mac OS", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
)  # fmt: skip


def device_name(user_agent: str) -> str:
    """`Firefox · Windows`; empty when the browser does not say."""
    found = [
        next((name for sign, name in signs if sign in user_agent), "")
        for signs in (BROWSERS, SYSTEMS)
    ]
    return " · ".join(word for word in found if word)


def network_of(address: str) -> str:
    """A rough place: `86.120.*` (IPv4, 16 bits) or `2a02:2f0*` (IPv6, 32 bits)."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return ""
    if parsed.version == 4:
        return ".".join(address.split(".")[:2]) + ".*"
    return ":".join(parsed.exploded.split(":")[:2]) + ":*"

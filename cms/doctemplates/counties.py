"""The counties as documents name them."""

from site_modules.accounts.enums import County


def county_name(code: str) -> str:
    """The name of a county; an unknown code stays as it is."""
    return str(County(code).label) if code in County.values else code

"""The short code of a document: 13 signs of 32 (65 bits), read aloud without mistakes.

The alphabet is Crockford's: no I, L, O or U; what looks alike is read as what was meant.
"""

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 13
ALIKE = str.maketrans("OIL", "011")


def new_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _place in range(LENGTH))


def normal_code(typed: str) -> str:
    """As it is kept; empty for what cannot be a code. Blanks, hyphens and small letters do."""
    signs = "".join(typed.upper().replace("-", " ").split()).translate(ALIKE)
    is_code = len(signs) == LENGTH and all(sign in ALPHABET for sign in signs)
    return signs if is_code else ""


def shown_code(code: str) -> str:
    """In groups, for people: `7K3QF-9M2X-4T8B`."""
    return f"{code[:5]}-{code[5:9]}-{code[9:]}" if code else ""

"""The form of API keys: `pw_live_<8 characters>_<43 characters><6 of checksum>`.

The prefix makes a leaked key easy to find by scanners, and the checksum refuses typing errors without a look
into the database (the form that GitHub's tokens have).
"""

from __future__ import annotations

import hashlib
import re
import zlib

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
PREFIX_LENGTH = 8
SECRET_LENGTH = 43  # of 62 characters: 256 bits
FORM = re.compile(
    rf"pw_live_(?P<prefix>[0-9A-Za-z]{{{PREFIX_LENGTH}}})"
    rf"_(?P<secret>[0-9A-Za-z]{{{SECRET_LENGTH}}})(?P<checksum>[0-9A-Za-z]{{6}})"
)


def compose(prefix: str, secret: str) -> str:
    """The whole key of a prefix and a secret."""
    return f"pw_live_{prefix}_{secret}{_checksum(prefix + secret)}"


def prefix_of(key: str) -> str | None:
    """The prefix of a well-formed key; None where the form or the checksum is wrong."""
    match = FORM.fullmatch(key)
    if match is None or _checksum(match["prefix"] + match["secret"]) != match["checksum"]:
        return None
    return match["prefix"]


def digest(key: str) -> str:
    """What is kept of a key: its SHA-256, in hexadecimal digits."""
    return hashlib.sha256(key.encode()).hexdigest()


def _checksum(text: str) -> str:
    number, letters = zlib.crc32(text.encode()), ""
    for _ in range(6):
        number, at = divmod(number, len(ALPHABET))
        letters = ALPHABET[at] + letters
    return letters

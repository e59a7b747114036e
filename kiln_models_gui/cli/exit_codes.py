"""What the commands end with. They stand in the man page: scripts rely on them."""

from enum import IntEnum


class ExitCode(IntEnum):
    """0 to 5."""

    OK = 0
    NEEDS_YOU = 1
    """check: something is wrong. apply: something of the pack was left out, or a key is missing."""
    USAGE = 2
    """The command line itself, as argparse ends with."""
    PACK = 3
    """The pack cannot be read, or is refused."""
    SETTINGS = 4
    """A settings file cannot be read or written, or somebody else changed it meanwhile."""
    KEYCHAIN = 5
    """The computer's keychain does not answer, or does not take a key."""

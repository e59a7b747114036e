"""Why a pack is not opened. Never with anything of its content in it."""

from enum import StrEnum


class PackProblem(StrEnum):
    """Why a file is no pack that can be opened."""

    MISSING = "missing"
    UNREADABLE = "unreadable"  # no permission, a folder, a device…
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    TOO_MANY = "too_many"  # providers, models, pieces of evidence
    NOT_JSON = "not_json"
    NAME_TWICE = "name_twice"  # an object that says the same name twice: two readers would see two packs
    BAD_NUMBER = "bad_number"  # NaN, infinite, or larger than JSON holds exactly
    BAD_TEXT = "bad_text"  # half a character
    NOT_A_PACK = "not_a_pack"
    NEWER_VERSION = "newer_version"
    MISSING_VALUE = "missing_value"
    WRONG_VALUE = "wrong_value"  # of another type, too long, or none of the words that are known
    SAME_TWICE = "same_twice"  # two providers or two models of one id


class PackRefusedError(Exception):
    """The file is not opened. `place`: where in it ("models.3.endpoint"), in names of our schema and numbers only."""

    def __init__(self, problem: PackProblem, place: str = "") -> None:
        super().__init__(problem.value, place)
        self.problem = problem
        self.place = place

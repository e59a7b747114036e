"""Values behave as frozen dataclasses do."""

import copy
import pickle

import pytest

from kiln_models_gui.values import Value, as_dict, hidden, replace


class Point(Value):
    """Two numbers and a secret."""

    x: int
    y: int = 2
    secret: str = hidden(default="")


def test_fields_come_by_place_by_name_and_from_defaults() -> None:
    assert as_dict(Point(1)) == {"x": 1, "y": 2, "secret": ""}
    assert Point(1, y=3) == Point(1, 3) == Point(x=1, y=3)


@pytest.mark.parametrize(
    ("values", "named"), [((), {}), ((1, 2, "", 4), {}), ((1,), {"z": 1}), ((), {"z": 1}), ((), {"y": 1, "z": 1})]
)
def test_missing_and_unknown_fields_are_refused(values: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError):
        Point(*values, **named)  # pyright: ignore[reportArgumentType, reportCallIssue]


def test_a_value_cannot_be_changed() -> None:
    point = Point(1)
    with pytest.raises(AttributeError):
        point.x = 2  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(AttributeError):
        del point.x  # pyright: ignore[reportAttributeAccessIssue]
    assert point == Point(1)


def test_a_hidden_field_never_shows() -> None:
    assert repr(Point(1, secret="sk-secret")) == "Point(x=1, y=2)"


def test_equal_values_have_one_hash_and_other_classes_are_not_equal() -> None:
    class Other(Value):
        x: int
        y: int = 2
        secret: str = ""

    assert len({Point(1), Point(1, 2), Point(2)}) == 2
    assert Point(1) != Other(1)


def test_a_replaced_field_leaves_the_value_as_it_was() -> None:
    point = Point(1)
    assert replace(point, y=5) == Point(1, 5)
    assert point == Point(1)
    with pytest.raises(TypeError):
        replace(point, z=5)


def test_a_value_can_be_copied_and_matched() -> None:
    assert copy.deepcopy(Point(1)) == Point(1) == pickle.loads(pickle.dumps(Point(1)))
    match Point(7):
        case Point(x, y):
            assert (x, y) == (7, 2)

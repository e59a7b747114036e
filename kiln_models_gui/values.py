"""Frozen values that are quick to define. The start needs some thirty of them before the first paint.

A frozen dataclass writes and compiles methods of its own, almost a millisecond for each class; these share theirs.
Modules that load later use dataclasses as ever.
"""
# No @override: it would have to come from typing_extensions, which costs the start more than this saves.
# pyright: reportImplicitOverride=false

from typing import Any, ClassVar, NoReturn, Self, TypeVar, dataclass_transform

_MISSING = object()


class _Hidden:
    def __init__(self, default: object) -> None:
        self.default = default


def hidden(*, default: Any = _MISSING) -> Any:
    """A field that never stands in the repr: a secret, or whatever may hold one."""
    return _Hidden(default)


@dataclass_transform(frozen_default=True, field_specifiers=(hidden,))
class Value:
    """A frozen dataclass in all but the price: fields are the annotated names, equal when all of them are equal.

    Defaults are shared between instances, so they have to be immutable.
    """

    _names: ClassVar[tuple[str, ...]] = ()
    _shown: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[dict[str, object]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()  # that of Generic, where a value has a type parameter
        given = {name: cls.__dict__.get(name, _MISSING) for name in cls.__annotations__}
        cls._names = tuple(given)
        cls._shown = tuple(name for name, value in given.items() if not isinstance(value, _Hidden))
        plain = {name: value.default if isinstance(value, _Hidden) else value for name, value in given.items()}
        cls._defaults = {name: value for name, value in plain.items() if value is not _MISSING}
        cls.__match_args__ = cls._names

    def __init__(self, /, *values: object, **named: object) -> None:
        fields = self.__dict__
        fields.update(self._defaults)
        fields.update(zip(self._names, values, strict=False))
        fields.update(named)
        if fields.keys() != set(self._names) or len(values) > len(fields):
            message = f"{type(self).__name__} takes {', '.join(self._names)}"
            raise TypeError(message)

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(map(self.__dict__.__getitem__, self._names)))

    def __repr__(self) -> str:
        return f"{type(self).__qualname__}({', '.join(f'{name}={self.__dict__[name]!r}' for name in self._shown)})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        message = f"{type(self).__name__} is frozen: {name}"
        raise AttributeError(message)

    def __delattr__(self, name: str) -> NoReturn:
        message = f"{type(self).__name__} is frozen: {name}"
        raise AttributeError(message)

    def __replace__(self, **changes: Any) -> Self:
        return type(self)(**(self.__dict__ | changes))


AnyValue = TypeVar("AnyValue", bound=Value)


def replace(value: AnyValue, **changes: Any) -> AnyValue:
    """`value` with some fields changed, as `dataclasses.replace`."""
    return value.__replace__(**changes)


def as_dict(value: Value) -> dict[str, object]:
    """The fields of `value` by name."""
    return dict(value.__dict__)

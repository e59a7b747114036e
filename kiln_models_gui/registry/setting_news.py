"""What of a settings file's values an earlier reading did not have."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import compress
from operator import ne

from kiln_models_gui.registry.plain import is_items


def news_in(settings: Mapping[str, object], before: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Name and value of each setting that is another now; of a long list, only the stretch that differs.

    Where 1 became True that is no news: who asks looks for texts.
    """
    for name, value in settings.items():
        old = before.get(name)
        if is_items(value) and is_items(old):
            stretch = _stretch(value, old)
            if stretch:
                yield name, stretch
        elif value != old:
            yield name, value


def _stretch(new: list[object], old: list[object]) -> list[object]:
    """The elements of `new` from the first to the last that is not as in `old`."""
    shorter = min(len(new), len(old))
    start = _alike(new, old, shorter)
    end = min(_alike(reversed(new), reversed(old), shorter), shorter - start)
    return new[start : len(new) - end]


def _alike(new: Iterable[object], old: Iterable[object], most: int) -> int:
    """How many of `most` elements at the beginning are equal: of ten thousand, usually nearly all."""
    return next(compress(range(most), map(ne, new, old)), most)

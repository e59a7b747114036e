"""Makes a page of the pictures that the tour saved: each stop in all languages, themes and sizes, side by side."""

import re
import sys
from collections import defaultdict
from html import escape
from pathlib import Path

NAME = re.compile(r"\d+-(?P<stop>.+?)-(?P<look>(?:en|de|ja)-(?:light|dark)(?:-small)?)\.png")
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Kiln Models in pictures</title>
<style>body{{font:15px system-ui;margin:2rem}}figure{{display:inline-block;margin:0 1rem 1rem 0}}
img{{width:420px;border:1px solid #8884}}figcaption{{color:#666}}</style>
<h1>Kiln Models in pictures</h1>
{stops}</html>
"""


def main() -> None:
    """Write index.html into the folder of the command line."""
    folder = Path(sys.argv[1])
    stops: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(folder.glob("*.png")):
        found = NAME.fullmatch(path.name)
        if found:
            shown = f'<a href="{path.name}"><img loading="lazy" src="{path.name}" alt=""></a>'
            stops[found["stop"]].append(f"<figure>{shown}<figcaption>{escape(found['look'])}</figcaption></figure>")
    parts = [f"<h2>{escape(stop)}</h2>\n{''.join(pictures)}\n" for stop, pictures in stops.items()]
    (folder / "index.html").write_text(PAGE.format(stops="".join(parts)), encoding="utf-8")
    print(f"{sum(map(len, stops.values()))} pictures of {len(stops)} stops: {(folder / 'index.html').resolve()}")


if __name__ == "__main__":
    main()

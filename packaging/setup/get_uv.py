"""Fetches the uv pinned in uv.txt without pip, which Debian's own python3 lacks: get_uv.py FOLDER -> FOLDER/bin/uv."""

import hashlib
import html
import io
import os
import platform
import re
import sys
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path

PINS = Path(__file__).with_name("uv.txt")


def index() -> str:
    """The package index that uv or pip was told to use, else PyPI."""
    names = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL")
    return next((os.environ[name] for name in names if os.environ.get(name)), "https://pypi.org/simple").rstrip("/")


def fetch(url: str) -> bytes:
    """What lies at `url`; SSL_CERT_FILE and the proxy variables count. Raises SystemExit, in words."""
    try:
        with urllib.request.urlopen(url, timeout=120) as answer:  # noqa: S310 (the address is the person's own index)
            return answer.read()
    except urllib.error.URLError as error:
        raise SystemExit(f"{url} cannot be had: {error.reason}") from None


def fits(name: str) -> bool:
    """Whether the wheel called `name` runs on this machine."""
    machine = {"arm64": r"(arm64|aarch64)", "aarch64": r"(arm64|aarch64)"}.get(platform.machine(), platform.machine())
    system = "macosx" if sys.platform == "darwin" else "manylinux" if platform.libc_ver()[0] else "musllinux"
    return re.search(rf"-{system}_.*{machine}", name) is not None


def pinned_wheel() -> bytes:
    """The wheel for this machine whose SHA-256 is among the pins. Raises SystemExit where there is none."""
    pins = set(re.findall(r"sha256:([0-9a-f]{64})", PINS.read_text(encoding="utf-8")))
    page = f"{index()}/uv/"
    for link in re.findall(r'href="([^"]+)"', fetch(page).decode()):
        url, _, digest = urllib.parse.urljoin(page, html.unescape(link)).partition("#sha256=")
        if digest in pins and fits(url.rsplit("/", 1)[-1]):
            wheel = fetch(url)
            if hashlib.sha256(wheel).hexdigest() == digest:
                return wheel
            raise SystemExit(f"{url} is not the file that was promised: its SHA-256 differs. Nothing was installed.")
    raise SystemExit(f"{page} has no uv for this machine. Install uv yourself: https://docs.astral.sh/uv/")


def main() -> None:
    """Put uv's program into the folder named on the command line."""
    target = Path(sys.argv[1]) / "bin" / "uv"
    with zipfile.ZipFile(io.BytesIO(pinned_wheel())) as wheel:
        member = next(name for name in wheel.namelist() if name.endswith(".data/scripts/uv"))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(wheel.read(member))
    target.chmod(0o755)


if __name__ == "__main__":
    main()

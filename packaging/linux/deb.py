"""The .deb: control file, what it depends on, changelog, and dpkg-deb."""

import gzip
import shutil
from datetime import UTC, datetime
from pathlib import Path

from tree import APP, HERE, Release, elf_files, run

RECOMMENDS = (
    "gnome-keyring | kwalletmanager | keepassxc",  # a keychain
    "xdg-desktop-portal",  # the desktop's own file dialogs
    "fonts-inter | fonts-dejavu-core",
    "desktop-file-utils",  # makes links open
    "shared-mime-info",  # makes files open
)
CONTROL = """Package: kiln-models
Version: {version}
Section: utils
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Description: Add AI providers and custom models for Kiln
 Kiln Models adds AI providers and custom models for people who do not write
 code. It tests the address, the key and the model in plain words before
 anything is saved, writes the settings of Kiln and of the AI Orchestrator for
 Visual Studio Code, and takes back every change.
"""


def make_deb(tree: Path, work: Path, folder: Path, release: Release, *, quick: bool = False) -> Path:
    """Make `folder`/kiln-models_VERSION_ARCHITECTURE.deb from `tree`. `quick`: hardly packed."""
    architecture = run("dpkg", "--print-architecture").strip()
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree, root, symlinks=True)
    _describe(root, release)
    depends = _depends(root, work)
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        CONTROL.format(
            version=release.version,
            architecture=architecture,
            maintainer=release.maintainer,
            size=size // 1024,
            depends=depends,
            recommends=", ".join(RECOMMENDS),
        )
        + (f"Homepage: {release.homepage}\n" if release.homepage else ""),
        encoding="utf-8",
    )
    _write_sums(root)
    package = folder / f"kiln-models_{release.version}_{architecture}.deb"
    packing = ["-Zgzip", "-z1"] if quick else ["-Zxz"]
    run("dpkg-deb", "--root-owner-group", *packing, "--build", root, package)
    return package


def _describe(root: Path, release: Release) -> None:
    doc = root / "usr/share/doc/kiln-models"
    shutil.copyfile(HERE / "copyright", doc / "copyright")
    overrides = root / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides / "kiln-models")
    when = datetime.fromisoformat(release.day).replace(hour=12, tzinfo=UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    entry = (
        f"kiln-models ({release.version}) stable; urgency=medium\n\n"
        f"  * Version {release.version}. What changed stands in CHANGELOG.md of the sources.\n\n"
        f" -- {release.maintainer}  {when}\n"
    )
    (doc / "changelog.gz").write_bytes(gzip.compress(entry.encode(), mtime=0))
    for path in root.rglob("*"):
        if not path.is_symlink() and path.is_file() and root / APP not in path.parents:
            path.chmod(0o644)


def _depends(root: Path, work: Path) -> str:
    """The packages whose libraries ours are linked to, with the versions that they need."""
    source = work / "source"
    (source / "debian").mkdir(parents=True, exist_ok=True)
    (source / "debian/control").write_text("Source: kiln-models\n\nPackage: kiln-models\nArchitecture: any\n")
    # Relative ones: where a library lies inside the app, it is none to depend on.
    own = sorted({path.parent for path in elf_files(root)})
    said = run(
        "dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{place}" for place in own), *elf_files(root), cwd=source
    )
    return said.strip().removeprefix("shlibs:Depends=")


def _write_sums(root: Path) -> None:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    listed = [path.relative_to(root) for path in files if "DEBIAN" not in path.relative_to(root).parts]
    (root / "DEBIAN/md5sums").write_text(run("md5sum", *listed, cwd=root), encoding="utf-8")

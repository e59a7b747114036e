"""The .rpm, by rpmbuild, from the same files."""

import shutil
from pathlib import Path

from tree import APP, Release, run

SPEC = """Name: kiln-models
Version: {version}
Release: 1
Summary: Add AI providers and custom models for Kiln
License: MIT AND LGPL-3.0-only AND PSF-2.0
{url}
Recommends: (gnome-keyring or kwalletmanager or keepassxc)
Recommends: xdg-desktop-portal
# It is compiled and stripped already.
%global debug_package %{{nil}}
%global __os_install_post %{{nil}}
%global _build_id_links none
%define _binary_payload w6.xzdio
# The libraries inside are for the app alone.
%global __provides_exclude_from ^/{app}/.*$
%global __requires_exclude ^lib(Qt6|icu|python3|pyside6|shiboken6).*$

%description
Kiln Models adds AI providers and custom models for people who do not write
code. It tests the address, the key and the model in plain words before
anything is saved, writes the settings of Kiln and of the AI Orchestrator for
Visual Studio Code, and takes back every change.

%install
cp -a {tree}/. %{{buildroot}}/

%files
%defattr(-,root,root)
{files}
"""
OURS = (
    "/usr/bin/kiln-models",
    f"/{APP}",
    "/usr/share/applications/kiln-models.desktop",
    "/usr/share/doc/kiln-models",
    "/usr/share/icons/hicolor/*/apps/kiln-models.*",
    "/usr/share/man/man1/kiln-models.1.gz",
    "/usr/share/metainfo/*.metainfo.xml",
    "/usr/share/mime/packages/kiln-models.xml",
)


def make_rpm(tree: Path, work: Path, folder: Path, release: Release) -> Path:
    """Make `folder`/kiln-models-VERSION-1.ARCHITECTURE.rpm from `tree`."""
    top = work / "rpm"
    shutil.rmtree(top, ignore_errors=True)
    top.mkdir(parents=True)
    spec = top / "kiln-models.spec"
    url = f"URL: {release.homepage}" if release.homepage else ""
    spec.write_text(
        SPEC.format(version=release.version, url=url, app=APP, tree=tree.resolve(), files="\n".join(OURS)),
        encoding="utf-8",
    )
    run("rpmbuild", "-bb", "--define", f"_topdir {top.resolve()}", spec)
    made = next((top / "RPMS").rglob("*.rpm"))
    return Path(shutil.copy2(made, folder / made.name))

#!/usr/bin/env bash
# Makes ready what `make` needs, and does nothing when it is ready: uv, the Python packages (.venv), system libraries.
# Usage: packaging/setup/bootstrap.sh run     what the app needs
#        packaging/setup/bootstrap.sh test    also the developers' tools, a virtual screen and a keychain for the tests
#        packaging/setup/bootstrap.sh verdicts    LiteLLM, in an environment of its own in build/ (600 MB)
#        packaging/setup/bootstrap.sh package     PyInstaller with the system's Python, likewise, and what makes packages
#        packaging/setup/bootstrap.sh package-test    what installs and tries them in a clean system
#        packaging/setup/bootstrap.sh package-windows    NSIS, mingw-w64 and wine
#        packaging/setup/bootstrap.sh vllm    vLLM, likewise (6 GB)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
here=packaging/setup
want=${1:-test}
stamp=.venv/ready-for-$want

is_ready() {
    [[ -e $stamp ]] && .venv/bin/python -c '' 2>/dev/null || return 1
    local file
    for file in uv.lock pyproject.toml "$here/bootstrap.sh"; do [[ $stamp -nt $file ]] || return 1; done
}
is_ready && exit 0

say() { printf '%s\n' "$@" >&2; }

# --- system packages: through apt, only those that are missing, only when something is -----------------------------
qt_offscreen=(libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 libglib2.0-0 libxkbcommon0 libbrotli1)
qt_window=(libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0)
fonts=(fonts-inter fonts-dejavu-core)
for_tests=(fonts-wqy-microhei xvfb xauth gnome-keyring dbus libglib2.0-bin libgomp1
    at-spi2-core python3-pyatspi gir1.2-atspi-2.0) # the last ones: a screen reader's side of the window
# What links to a library names its package as a dependency, so that all of them have to be here.
for_packages=(binutils dpkg-dev rpm lintian desktop-file-utils appstream man-db
    libwayland-client0 libwayland-cursor0 "${qt_offscreen[@]}" "${qt_window[@]}")
for_package_test=(debootstrap rpm)

install_packages() { # install_packages REASON PACKAGE...
    local reason=$1 name command as_root=() missing=()
    shift
    for name in "$@"; do
        [[ " ${missing[*]-} " != *" $name "* ]] || continue
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    if ! command -v apt-get >/dev/null; then
        say "$reason" "Install what your system calls these Debian packages, then run make again:" "    $*"
        exit 1
    fi
    command="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
    if [[ $EUID -ne 0 ]]; then
        if ! sudo -n true 2>/dev/null; then
            say "$reason" "That needs an administrator. Type this one line, then run make again:"
            if command -v sudo >/dev/null; then say "    sudo sh -c '$command'"; else say "    su -c '$command'"; fi
            exit 1
        fi
        as_root=(sudo -n)
    fi
    say "$reason Installing: ${missing[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive sh -c "$command" >.tools/apt.log 2>&1 || {
        tail -n 20 .tools/apt.log >&2
        say "The installation did not work (all of it: .tools/apt.log)."
        exit 1
    }
}

# --- uv ------------------------------------------------------------------------------------------------------------
uv_is_new_enough() { # uv.lock is of revision 5
    local version
    version=$("$1" --version 2>/dev/null | cut -d ' ' -f 2) && [[ -n $version ]] &&
        printf '0.9.0\n%s\n' "$version" | sort -C -V
}

provide_uv() { # prints the path of a uv
    local own=.tools/uv/bin/uv
    if uv_is_new_enough uv; then
        command -v uv
        return
    fi
    if ! uv_is_new_enough "$own"; then
        say "Fetching uv, which installs the Python packages."
        if ! python3 -m pip --version >/dev/null 2>&1 ||
            ! python3 -m pip install -q --require-hashes --upgrade --target .tools/uv -r "$here/uv.txt" >&2; then
            python3 "$here/get_uv.py" .tools/uv
        fi
    fi
    echo "$own"
}

# --- what is missing -----------------------------------------------------------------------------------------------
qt_starts() { # loads Qt and its two platform plugins, with every library they are linked to
    .venv/bin/python - <<'PY' 2>/dev/null
import ctypes, pathlib
from PySide6 import QtCore, QtNetwork, QtSvg, QtWidgets
for name in ("offscreen", "xcb"):
    ctypes.CDLL(str(pathlib.Path(QtCore.__file__).parent / "Qt/plugins/platforms" / f"libq{name}.so"))
PY
}

test_helpers_are_there() {
    local program
    for program in Xvfb xauth gnome-keyring-daemon dbus-run-session gdbus; do
        command -v "$program" >/dev/null || return 1
    done
    /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || return 1
    # llama.cpp's server needs it.
    .venv/bin/python -c 'import ctypes; ctypes.CDLL("libgomp.so.1")' 2>/dev/null || return 1
    has_font 'inter*' && { has_font 'wqy*' || has_font '*cjk*'; } # the second ones: Chinese and Japanese in pictures
}

has_font() { # has_font PATTERN
    [[ -n $(find /usr/share/fonts /usr/local/share/fonts ~/.local/share/fonts -iname "$1" -print -quit 2>/dev/null) ]]
}

missing_programs() { # missing_programs PROGRAM...: whether one of them is not there
    local program
    for program in "$@"; do command -v "$program" >/dev/null || return 0; done
    return 1
}

mkdir -p .tools
if ! command -v python3 >/dev/null; then install_packages "Python 3 is missing." python3; fi
if [[ $(uname) == Linux && ! -e /etc/ssl/certs/ca-certificates.crt && ! -d /etc/pki && -z ${SSL_CERT_FILE:-} ]]; then
    install_packages "The certificates that downloads are checked with are missing." ca-certificates
fi

uv=$(provide_uv)
# System certificates: networks with their own certificate authority. System Python: not everywhere may uv fetch one.
export UV_SYSTEM_CERTS=${UV_SYSTEM_CERTS:-true} UV_PYTHON_PREFERENCE=${UV_PYTHON_PREFERENCE:-system}
[[ -d .venv ]] || say "Installing the Python packages into .venv (the first time this takes a minute or two)."
if [[ $want == verdicts ]]; then
    UV_PROJECT_ENVIRONMENT=build/verdicts/venv "$uv" sync --quiet --frozen --only-group verdicts
    exit
fi
if [[ $want == package-test ]]; then
    if missing_programs "${for_package_test[@]}"; then
        install_packages "What tries the packages is missing." "${for_package_test[@]}"
    fi
    exit
fi
if [[ $want == package ]]; then
    python=$("$uv" python find --system '>=3.11')
    if [[ $(uname) == Linux ]] && command -v apt-get >/dev/null; then
        # The system's own Python: kept up to date by the system, and free of paths of its builder.
        python=/usr/bin/python3
        for_packages+=("libpython$($python -c 'import sys; print("%d.%d" % sys.version_info[:2])')")
        if ! dpkg -s "${for_packages[@]}" >/dev/null 2>&1; then
            install_packages "What makes packages is missing." "${for_packages[@]}"
        fi
    fi
    UV_PROJECT_ENVIRONMENT=build/package/venv "$uv" sync --quiet --frozen --no-dev --no-install-project \
        --group package --python "$python"
    exit
fi
if [[ $want == vllm ]]; then
    "$uv" venv --quiet --allow-existing build/verdicts/vllm
    "$uv" pip install --quiet --python build/verdicts/vllm/bin/python \
        --requirements $here/vllm.txt --overrides $here/vllm-overrides.txt
    exit
fi
if [[ $want == package-windows ]]; then
    "$0" test # its Qt draws the icon
    for program in makensis x86_64-w64-mingw32-gcc wine; do
        command -v $program >/dev/null && continue
        install_packages "What makes the setup for Windows is missing." nsis gcc-mingw-w64-x86-64 wine wine64
        break
    done
    exit
fi
groups=(--group dev)
[[ $want != run ]] || groups=(--no-dev --inexact) # without removing what `make test` has put there
"$uv" sync --quiet --frozen --compile-bytecode "${groups[@]}"

if [[ $(uname) == Linux ]]; then
    wanted=() # all that is missing at once: nobody shall type two lines
    qt_starts || wanted+=("${qt_offscreen[@]}" "${qt_window[@]}" "${fonts[@]}")
    [[ $want == run ]] || test_helpers_are_there || wanted+=("${for_tests[@]}" "${fonts[@]}")
    if [[ ${#wanted[@]} -gt 0 ]]; then
        install_packages "Some system libraries and programs are missing." "${wanted[@]}"
        qt_starts || { say "Qt still does not start. Its own words:"; .venv/bin/python -c 'import PySide6.QtWidgets'; exit 1; }
    fi
fi
touch "$stamp"

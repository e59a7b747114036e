#!/usr/bin/env bash
# Does what people will do with the packages in dist/, in a clean Debian 12: installs the .deb with apt, starts the app
# by its menu entry on a virtual screen, adds a provider and a model by keyboard, upgrades, removes; then the .rpm.
# Usage, as root: packaging/linux/try-packages.sh [FOLDER]    (FOLDER, build/package/debian, is deleted and remade;
# FOLDER.tar keeps the fresh tree for the next time). Pictures of the window lie in build/package/pictures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tree=$(realpath -m "${1:-build/package/debian}")
pictures=build/package/pictures
person=dana
[[ $EUID -eq 0 ]] || { echo "A system of its own can only be made by root: sudo make package-test"; exit 1; }
version=$(sed -nE 's/^__version__ = "(.*)"/\1/p' kiln_models_gui/__init__.py)
deb=$(echo "dist/kiln-models_${version}_"*.deb)
rpm=$(echo "dist/kiln-models-$version-1."*.rpm)
[[ -e $deb && -e $rpm ]] || { echo "There are no packages of version $version in dist/: make package"; exit 1; }

say() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# --- descriptions and packages, by their own judges ----------------------------------------------------------------
say "lintian, desktop-file-validate, appstreamcli, man"
[[ -z $(lintian --fail-on none "$deb" 2>/dev/null | tee /dev/stderr) ]] || fail "lintian"
desktop-file-validate build/package/linux/tree/usr/share/applications/kiln-models.desktop
appstreamcli validate --no-net build/package/linux/tree/usr/share/metainfo/*.xml || fail "appstreamcli"
[[ -z $(man --warnings -E UTF-8 -l -Tutf8 -Z build/package/linux/tree/usr/share/man/man1/kiln-models.1.gz 2>&1 >/dev/null) ]] ||
    fail "the man page"

# --- a clean system ------------------------------------------------------------------------------------------------
if [[ ! -e $tree.tar ]]; then
    mkdir -p "$(dirname "$tree")"
    debootstrap --variant=minbase --include=ca-certificates bookworm "$tree.new" >/dev/null
    tar -C "$tree.new" -cf "$tree.tar" . && rm -rf --one-file-system "$tree.new"
fi
started=()
end() {
    local one
    for one in "${started[@]}"; do kill -- "$one" 2>/dev/null || true; done
    # What was started in the tree, and nothing else.
    for one in $(find /proc -maxdepth 1 -name '[0-9]*' -printf '%f\n'); do
        [[ $(readlink "/proc/$one/root") != "$tree" ]] || kill -9 "$one" 2>/dev/null || true
    done
    umount "$tree/proc" 2>/dev/null || true
}
trap end EXIT
umount "$tree/proc" 2>/dev/null || true
rm -rf --one-file-system "$tree" && mkdir -p "$tree" && tar -C "$tree" -xf "$tree.tar"
mount -t proc proc "$tree/proc"
# How this machine reaches the network: name servers, its own certificates, apt's settings and proxies.
cp -L /etc/resolv.conf /etc/hosts "$tree/etc/"
cp -L /usr/local/share/ca-certificates/*.crt "$tree/usr/local/share/ca-certificates/" 2>/dev/null || true
chroot "$tree" update-ca-certificates >/dev/null 2>&1
grep -lsiE 'proxy|https' /etc/apt/apt.conf.d/* | xargs -r cp -t "$tree/etc/apt/apt.conf.d/"
mapfile -t network < <(env | grep -iE '^(https?|no|all)_proxy=' || true)
inside() { # inside COMMAND: as root
    chroot "$tree" /usr/bin/env -i "${network[@]}" DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 HOME=/root \
        PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin bash -c "$1"
}
as_person() { # as_person COMMAND: as somebody without any rights, with what the session gave
    chroot "$tree" /usr/bin/env -i LANG=C.UTF-8 HOME=/home/$person USER=$person XDG_RUNTIME_DIR=/run/$person \
        "${session[@]}" PATH=/usr/local/bin:/usr/bin:/bin \
        setpriv --reuid $person --regid $person --clear-groups bash -c "cd && $1"
}
session=(XDG_DATA_DIRS=/usr/share)
inside "useradd --create-home $person && install -d -m 700 -o $person /run/$person && apt-get -q update" >/dev/null

# --- install -------------------------------------------------------------------------------------------------------
say "install with apt, without anything that is only recommended"
cp "$deb" "$tree/tmp/kiln-models.deb"
inside "apt-get -q install -y --no-install-recommends /tmp/kiln-models.deb" >"$tree.log" 2>&1 || { tail "$tree.log"; fail apt; }
as_person "kiln-models --self-test" 2>/dev/null || fail "the self-test of the .deb"

say "a desktop: virtual screen, menu, keychain"
inside "apt-get -q install -y --no-install-recommends xvfb xdotool dbus libglib2.0-bin gnome-keyring shared-mime-info \
    desktop-file-utils hicolor-icon-theme x11-apps openbox fonts-dejavu-core procps" >>"$tree.log" 2>&1 || fail "apt"
as_person "gio mime application/x-kilnmodels" | grep kiln-models.desktop >/dev/null || fail "packs do not open with the app"
as_person "gio mime x-scheme-handler/kilnmodels" | grep kiln-models.desktop >/dev/null || fail "links do not open with the app"
as_person "echo '{}' >team.kilnmodels && gio info -a standard::content-type team.kilnmodels; rm team.kilnmodels" |
    grep application/x-kilnmodels >/dev/null || fail "packs are not known by their name"
as_person "dbus-run-session -- bash -c 'printf p | gnome-keyring-daemon --unlock --components=secrets >/dev/null &&
    kiln-models --self-test'" 2>/dev/null | grep "keeps a key" >/dev/null || fail "the keychain"

# --- the main job --------------------------------------------------------------------------------------------------
say "start by the menu entry, and add a provider and a model by keyboard"
inside "mkdir -m 1777 /tmp/.X11-unix; touch /tmp/display; exec Xvfb -displayfd 3 -screen 0 1300x900x24 -nolisten tcp \
    3>/tmp/display" >/dev/null 2>&1 & # ends with the tree
until [[ -s $tree/tmp/display ]]; do sleep 0.1; done
inside "printf '<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" \
\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\"><busconfig><include>/usr/share/dbus-1/session.conf</include></busconfig>' >/tmp/bus.conf"
session+=("DISPLAY=:$(<"$tree/tmp/display")")
session+=("DBUS_SESSION_BUS_ADDRESS=$(as_person "dbus-daemon --session --fork --print-address")")
as_person "openbox" >/dev/null 2>&1 &
as_person "printf p | gnome-keyring-daemon --unlock --components=secrets" >/dev/null 2>&1
key=sk-9f8e7d6c5b4a39281706f5e4d3c2b1a0 # of nobody; one that looks like none is not taken for one
.venv/bin/python -u -c '
from threading import Event
from kiln_models_gui.probes import practice
practice.PRACTICE_KEY = "'$key'"
one = practice.PracticeProvider(); one.start(); print(one.base_url); Event().wait()' >"$tree/tmp/address" &
started+=($!)
until [[ -s $tree/tmp/address ]]; do sleep 0.1; done
picture() { mkdir -p "$pictures"; inside "DISPLAY=:$(<"$tree/tmp/display") xwd -root -silent" >"$pictures/$1.xwd"; }
start_app() {
    as_person "setsid gio launch /usr/share/applications/kiln-models.desktop $*" >>"$tree.log" 2>&1 &
    as_person "timeout 60 xdotool search --sync --onlyvisible --name '^Kiln Models' >/dev/null" || fail "no window came up"
}
keys() { as_person "xdotool $*"; }
in_settings() { grep -qs -- "$1" "$tree/home/$person/.kiln_ai/settings.yaml"; }
within() { # within SECONDS COMMAND...
    local until=$((SECONDS + $1))
    shift
    until "$@"; do ((SECONDS < until)) || return 1; sleep 0.2; done
}
runs() { as_person "pgrep -u $person -x kiln-models" >/dev/null; }
start_app
window=$(as_person "timeout 20 xdotool search --sync --onlyvisible --name '^Kiln Models' | head -n 1")
# The first start opens the first steps, which Escape skips.
keys "windowactivate --sync $window sleep 2 key Escape sleep 1 key ctrl+shift+v sleep 1"
dialog=$(as_person "timeout 20 xdotool search --sync --onlyvisible --name 'Paste anything' | head -n 1") || { picture no-dialog; fail "no dialog"; }
keys "windowactivate --sync $dialog type --delay 20 'Address: $(<"$tree/tmp/address") Key: $key Model: practice-small'"
keys "sleep 1 key ctrl+Return"
within 30 in_settings practice-small || { picture not-added; fail "nothing was added"; }
picture added
in_settings "$(<"$tree/tmp/address")" || fail "the provider is not there"
keys "key Escape sleep 1"

say "a second start hands over to the first"
as_person "timeout 30 kiln-models" || fail "the second start"
[[ $(as_person "pgrep -c -u $person -x kiln-models") == 1 ]] || fail "there are two of them"
keys "windowactivate --sync $window key alt+F4"
ended() { ! runs; }
within 20 ended || { picture not-ended; fail "it does not end"; }

# --- upgrade and removal -------------------------------------------------------------------------------------------
say "upgrade, which keeps the settings"
build/package/venv/bin/python packaging/linux --quick --version "$version.1" dist/kiln-models build/package/upgrade \
    "$tree/tmp" >/dev/null
before=$(cd "$tree/home/$person" && find . -type f ! -name '*.lock' ! -path '*/cache/*' ! -path './.cache/*' -exec sha256sum {} + | sort)
inside "apt-get -q install -y --no-install-recommends /tmp/kiln-models_$version.1_*.deb" >>"$tree.log" 2>&1 || fail "the upgrade"
[[ $(inside "dpkg-query -W -f '\${Version}' kiln-models") == "$version.1" ]] || fail "the version after the upgrade"
after=$(cd "$tree/home/$person" && find . -type f ! -name '*.lock' ! -path '*/cache/*' ! -path './.cache/*' -exec sha256sum {} + | sort)
[[ $before == "$after" ]] || fail "the upgrade changed the person's files"
[[ $(as_person "QT_QPA_PLATFORM=offscreen kiln-models --first-paint" 2>/dev/null) == "painted 1" ]] || fail "the model is gone"

say "removal, which leaves nothing but the person's own"
inside "apt-get -q purge -y kiln-models" >>"$tree.log" 2>&1 || fail "the removal"
left=$(find "$tree" -xdev -path "$tree/home" -prune -o -iname '*kiln*' ! -path "$tree/tmp/*" -print; grep -rls kilnmodels \
    "$tree/usr/share/mime" "$tree/usr/share/applications" "$tree/var/lib/dpkg/info" || true)
[[ -z $left ]] || fail "left behind: $left"
in_settings practice-small || fail "the person's settings are gone"

# --- the .rpm ------------------------------------------------------------------------------------------------------
say "the .rpm, unpacked by rpm and started"
rpm --root "$tree" --nodeps --nosignature --install "$rpm" 2>>"$tree.log" || fail "rpm"
as_person "kiln-models --self-test" 2>/dev/null || fail "the self-test of the .rpm"
rpm --root "$tree" --nodeps --erase kiln-models 2>>"$tree.log" || fail "rpm --erase"
[[ -z $(find "$tree/usr" -iname '*kiln*' -print) ]] || fail "the .rpm left something behind"
say "All of it works."

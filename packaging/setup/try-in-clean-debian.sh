#!/usr/bin/env bash
# For maintainers: does a bare Debian 12 (Python 3.11, git, make, nothing else) really run `make test` and `make run`?
# Makes a Debian tree with debootstrap, clones the last commit of this checkout into it and tries, in a chroot and with
# a fresh home: first as a plain user without sudo (who must be told the one line to type), then as root, from nothing.
# Usage, as root: packaging/setup/try-in-clean-debian.sh [FOLDER]    (FOLDER, /tmp/clean-debian, is deleted and remade;
# FOLDER.tar keeps the fresh tree for the next time). Needs: apt-get install debootstrap
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tree=${1:-/tmp/clean-debian}

if [[ ! -e $tree.tar ]]; then
    debootstrap --variant=minbase --include=python3,git,make,ca-certificates bookworm "$tree.new" >&2
    tar -C "$tree.new" -cf "$tree.tar" . && rm -rf "$tree.new"
fi
umount "$tree/proc" 2>/dev/null || true
rm -rf --one-file-system "$tree" && mkdir -p "$tree" && tar -C "$tree" -xf "$tree.tar"
trap 'umount "$tree/proc" 2>/dev/null || true' EXIT
mount -t proc proc "$tree/proc"

# How this machine reaches the network: name servers, its own certificates, apt's settings, proxies and indexes.
cp -L /etc/resolv.conf /etc/hosts "$tree/etc/"
cp -L /usr/local/share/ca-certificates/*.crt "$tree/usr/local/share/ca-certificates/" 2>/dev/null || true
chroot "$tree" update-ca-certificates >/dev/null 2>&1
grep -lsiE 'proxy|https' /etc/apt/apt.conf.d/* | xargs -r cp -t "$tree/etc/apt/apt.conf.d/"
mapfile -t network < <(env | grep -iE '^((https?|no|all)_proxy|(uv|pip)_(default_index|index_url|extra_index_url))=' || true)

inside() { # inside USER COMMAND
    # shellcheck disable=SC2317
    chroot "$tree" /usr/bin/env -i "${network[@]}" PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 \
        HOME="/home/$1" bash -c "cd ~/kiln-models && if [[ $1 = root ]]; then $2; else setpriv --reuid $1 --regid $1 --clear-groups bash -c '$2'; fi"
}

clone_for() { # clone_for USER
    git clone --quiet --no-local "$source" "$tree/home/$1/kiln-models"
    chroot "$tree" chown -R "$1" "/home/$1"
}

chroot "$tree" useradd --create-home plain
mkdir -p "$tree/home/root"
clone_for plain
clone_for root
status=0
timed() {
    local start=$SECONDS outcome=0
    "$@" || outcome=$?
    printf '== %s: status %d after %d s\n' "$*" "$outcome" $((SECONDS - start))
    return $outcome
}

for command in "make run" "make test"; do
    said=$(inside plain "$command" 2>&1) || true
    printf '%s\n' "$said"
    [[ $said == *"su -c 'apt-get update && apt-get install"* ]] || { echo "FAILED: no word of what to type"; status=1; }
done
timed inside root "make test" || status=1
timed inside root "make test" || status=1
timed inside root "make run" || status=1
timed inside plain "make test" || status=1
exit $status

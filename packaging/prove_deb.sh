#!/bin/bash
# Proves the Debian package in a bare system of its own, which has no Python and nothing but what the package asks for:
#
#     sudo packaging/prove_deb.sh NEW.deb [OLD.deb] [SUITE]
#
# It installs OLD (or NEW under a lower number), makes a plan with it, opens that in a real window, upgrades to NEW, opens
# it again, removes and purges, and looks whether plan and backups are still there. Needs debootstrap and, for the window,
# Xvfb and xdotool; all of it happens in a temporary folder that goes again. EBB_FLOW_ROOT may name a bare system made
# before, which is copied instead of made anew; EBB_FLOW_PICTURE a file for a picture of the window.
set -eu -o pipefail

new=$(readlink -f "$1")
old=
[ -z "${2:-}" ] || old=$(readlink -f "$2")
suite=${3:-bookworm}
work=$(mktemp -d)
root=$work/root
screen=${EBB_FLOW_SCREEN:-:97}
server=

tidy() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    for place in tmp/.X11-unix dev proc; do
        ! mountpoint -q "$root/$place" || umount "$root/$place"
    done
    rm -rf --one-file-system "$work"
}
trap tidy EXIT

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'NOT PROVEN: %s\n' "$*" >&2
    exit 1
}
# As root, and as somebody who uses the program.
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
someone() {
    chroot --userspec=nora "$root" /usr/bin/env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/nora "$@"
}
offscreen() { someone QT_QPA_PLATFORM=offscreen "$@"; }
install() {
    cp "$1" "$root/package.deb"
    inside apt-get install -y -q --no-install-recommends --allow-downgrades /package.deb >"$work/apt.log" 2>&1 || {
        cat "$work/apt.log" >&2
        fail "the package could not be installed"
    }
}
version() { offscreen ebb-flow --version | head -n 1; }
# Opens the plan in a window as a double click does, waits for it, takes a picture, and closes it as people do.
window() {
    someone DISPLAY="$screen" ebb-flow /home/nora/ours.ebbflow &
    local program=$!
    for _ in $(seq 100); do
        sleep 0.2
        shown=$(DISPLAY=$screen xdotool search --onlyvisible --name 'Ebb & Flow' 2>/dev/null | head -n 1) || true
        [ -z "$shown" ] || break
        kill -0 $program 2>/dev/null || fail "the window did not come: the program ended"
    done
    [ -n "$shown" ] || fail "the window did not come"
    sleep 2
    if [ -n "${EBB_FLOW_PICTURE:-}" ] && command -v import >/dev/null; then
        DISPLAY=$screen import -window root "$EBB_FLOW_PICTURE"
    fi
    DISPLAY=$screen xdotool windowfocus --sync "$shown" key ctrl+q
    for _ in $(seq 50); do
        sleep 0.2
        kill -0 $program 2>/dev/null || break
    done
    ! kill -0 $program 2>/dev/null || {
        kill $program
        fail "the window did not go when it was asked to"
    }
    wait $program || fail "the program ended with $?"
    local log=$root/home/nora/.local/share/ebb-flow/log.txt
    [ ! -s "$log" ] || {
        cat "$log" >&2
        fail "something went wrong inside the program"
    }
}

say "A bare $suite"
if [ -n "${EBB_FLOW_ROOT:-}" ]; then
    cp -a "$EBB_FLOW_ROOT" "$root"
else
    debootstrap --variant=minbase "$suite" "$root"
fi
mkdir -p "$root/proc" "$root/dev" "$root/tmp/.X11-unix"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
for python in "$root"/usr/bin/python3*; do
    [ ! -e "$python" ] || fail "there is a Python in it already: $(basename "$python")"
done
inside useradd --create-home nora
inside apt-get update -q >/dev/null

if [ -z "$old" ]; then
    say "An older package: the new one under a lower number"
    dpkg-deb --raw-extract "$new" "$work/older"
    sed -i 's/^Version: .*/Version: 0.0.0/' "$work/older/DEBIAN/control"
    dpkg-deb --root-owner-group -Zgzip --build "$work/older" "$work/older.deb" >/dev/null
    rm -rf "$work/older"
    old=$work/older.deb
fi

say "Install the older one, with nothing but what it asks for"
install "$old"
version
[ -z "$(find "$root/usr/bin" -name 'python3*')" ] || fail "the package brought a Python of the system"
offscreen ebb-flow --self-test

say "A plan, made with it"
offscreen ebb-flow new /home/nora/ours.ebbflow --person Nora --person Elias --zone Europe/Berlin
offscreen ebb-flow add /home/nora/ours.ebbflow "every Thu 19-21 pottery" --who Nora
offscreen ebb-flow backup /home/nora/ours.ebbflow
before=$(offscreen ebb-flow week /home/nora/ours.ebbflow --date 2027-01-05)

if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    Xvfb "$screen" -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
    server=$!
    sleep 1
    say "A real window on the plan, before"
    window
else
    echo "No Xvfb or no xdotool here: the window is left out."
fi

say "Upgrade"
install "$new"
version
offscreen ebb-flow --self-test
offscreen ebb-flow check /home/nora/ours.ebbflow
after=$(offscreen ebb-flow week /home/nora/ours.ebbflow --date 2027-01-05)
[ "$before" = "$after" ] || fail "the week is another one after the upgrade: $after"
if [ -n "$server" ]; then
    say "A real window on the plan, after"
    window
fi
offscreen ebb-flow export /home/nora/ours.ebbflow --out /home/nora/ours.ics
offscreen ebb-flow cards /home/nora/ours.ebbflow draw

say "Remove and purge"
backups=$(find "$root/home/nora/.local/share/ebb-flow/backups" -type f | wc -l)
[ "$backups" -gt 0 ] || fail "there is no backup"
inside apt-get purge -y -q ebb-flow >/dev/null 2>&1
left=$(find "$root/usr" "$root/etc" "$root/var/lib/ebb-flow" \( -iname '*ebb-flow*' -o -iname '*ebbflow*' \) 2>/dev/null || true)
[ -z "$left" ] || fail "this was left behind: $left"
[ -s "$root/home/nora/ours.ebbflow" ] || fail "the plan is gone"
[ "$(find "$root/home/nora/.local/share/ebb-flow/backups" -type f | wc -l)" = "$backups" ] || fail "backups are gone"
echo "The program is gone; the plan and its $backups backups are still there."

say "PROVEN on $suite: $(basename "$new")"

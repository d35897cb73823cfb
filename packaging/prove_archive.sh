#!/bin/bash
# Proves the archive for one user, in a home of its own that goes again; no administrator is needed:
#
#     packaging/prove_archive.sh NEW.tar.xz [OLD.tar.xz]
#
# It installs OLD (or NEW), tries the program out, makes a plan with it, installs NEW over it, opens the plan again, removes
# the program, and looks whether nothing but the plan and its backups stayed.
set -eu -o pipefail

new=$(readlink -f "$1")
old=$(readlink -f "${2:-$1}")
home=$(mktemp -d)
trap 'rm -rf --one-file-system "$home"' EXIT

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'NOT PROVEN: %s\n' "$*" >&2
    exit 1
}
someone() { (cd "$home" && env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$home" QT_QPA_PLATFORM=offscreen "$@"); }
flow() { someone "$home/.local/bin/ebb-flow" "$@"; }
install() {
    mkdir "$home/unpacked"
    tar --extract --file "$1" --directory "$home/unpacked"
    someone sh "$(echo "$home"/unpacked/*/install.sh)"
    # What was unpacked is not needed any more, as people tidy up.
    rm -r "$home/unpacked"
}

say "Install, in an empty home"
install "$old"
flow --version | head -n 1
flow --self-test
entry=$home/.local/share/applications/org.ebbflow.EbbFlow.desktop
started=$(sed -n 's/^Exec="\(.*\)" %f$/\1/p' "$entry")
[ -x "$started" ] || fail "the menu starts “$started”, which is not there"
! command -v desktop-file-validate >/dev/null || desktop-file-validate "$entry"

say "A plan, made with it"
flow new ours.ebbflow --person Nora --person Elias --zone Europe/Berlin
flow add ours.ebbflow "every Thu 19-21 pottery" --who Nora
before=$(flow week ours.ebbflow --date 2027-01-05)

say "Upgrade"
install "$new"
flow --version | head -n 1
flow --self-test
flow check ours.ebbflow
[ "$before" = "$(flow week ours.ebbflow --date 2027-01-05)" ] || fail "the week is another one after the upgrade"

say "Remove"
backups=$(find "$home/.local/share/ebb-flow/backups" -type f | wc -l)
[ "$backups" -gt 0 ] || fail "there is no backup"
someone sh "$home/.local/lib/ebb-flow/uninstall.sh"
left=$(find "$home" \( -type f -o -type l \) ! -path "$home/ours.ebbflow" ! -path "$home/.local/share/ebb-flow/backups/*" \
    ! -path "$home/.cache/fontconfig/*" ! -name mimeinfo.cache ! -name icon-theme.cache ! -path "$home/.local/share/mime/*")
[ -z "$left" ] || fail "this was left behind: $left"
[ -s "$home/ours.ebbflow" ] || fail "the plan is gone"
[ "$(find "$home/.local/share/ebb-flow/backups" -type f | wc -l)" = "$backups" ] || fail "backups are gone"
echo "The program is gone; the plan is still there, and its backups: $backups."

say "PROVEN: $(basename "$new")"

#!/bin/sh
# Removes what install.sh brought. Your plan, its backups and your settings stay where they are.
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}

rm -f "$data/applications/@ID@.desktop" "$data/mime/packages/@ID@.xml" "$data/metainfo/@ID@.metainfo.xml" \
    "$data/man/man1/@PROGRAM@.1.gz" "$HOME/.local/bin/@PROGRAM@"
for icon in "$data"/icons/hicolor/*/*/@ID@.png "$data"/icons/hicolor/*/*/@ID@.plan.png \
    "$data"/icons/hicolor/*/*/@ID@.svg "$data"/icons/hicolor/*/*/@ID@.plan.svg; do
    rm -f "$icon"
done
# Starting at login, where it was this program that was to be started.
login=${XDG_CONFIG_HOME:-$HOME/.config}/autostart/@ID@.desktop
! grep -qsF "$HOME/.local/lib/@PROGRAM@/" "$login" || rm -f "$login"
update() {
    ! command -v "$1" >/dev/null 2>&1 || "$@" >/dev/null 2>&1 || true
}
update update-desktop-database "$data/applications"
update update-mime-database "$data/mime"
update gtk-update-icon-cache -qtf "$data/icons/hicolor"
rm -rf "$HOME/.local/lib/@PROGRAM@"
echo "@NAME@ is removed. Your plan and its backups are still in $data/@PROGRAM@."

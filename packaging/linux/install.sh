#!/bin/sh
# Installs @NAME@ for you alone: no administrator is needed, and nothing outside your home is touched.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/@PROGRAM@
starter=$HOME/.local/bin/@PROGRAM@

mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$data"
# Beside the old one first, so that a full disk leaves that one whole.
rm -rf "$program.new"
cp -R "$here/program" "$program.new"
"$program.new/@PROGRAM@" --version >/dev/null
rm -rf "$program"
mv "$program.new" "$program"
ln -sf "$program/@PROGRAM@" "$starter"

cp -R "$here/share/." "$data/"
entry=$data/applications/@ID@.desktop
# The whole path, because menus do not always know ~/.local/bin; & and \ would mean something to sed.
safe=$(printf '%s' "$program/@PROGRAM@" | sed 's/[&\\|]/\\&/g')
sed "s|^Exec=@PROGRAM@|Exec=\"$safe\"|" "$here/share/applications/@ID@.desktop" >"$entry"
cp "$here/uninstall.sh" "$program/"

# Desktops without these find out by themselves.
update() {
    ! command -v "$1" >/dev/null 2>&1 || "$@" >/dev/null 2>&1 || true
}
update update-desktop-database "$data/applications"
update update-mime-database "$data/mime"
update gtk-update-icon-cache -qtf "$data/icons/hicolor"
echo "@NAME@ is installed. It is in the menu, and in a terminal it is called $starter."
echo "To remove it again: sh \"$program/uninstall.sh\". Your plan and its backups always stay."

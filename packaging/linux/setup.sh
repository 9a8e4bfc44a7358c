#!/bin/sh
# Installs kpdesk for the person who runs it, without root: unpacked and called by the .run file.
# What a person wrote (~/.local/share/kpdesk) is neither made nor touched here.
set -eu
umask 022

home="${XDG_DATA_HOME:-$HOME/.local/share}"
programs="$HOME/.local/lib/kpdesk"
commands="$HOME/.local/bin"

if [ "${1:-}" = "--help" ]; then
    echo "Installs kpdesk into $programs, with its commands in $commands. Options: --help, --remove."
    exit 0
fi

remove() {
    rm -rf "$programs" "$programs.old" "$programs.new"
    rm -f "$commands/kpdesk" "$commands/kpdesk-cli" "$home/applications/kpdesk.desktop" \
        "$home/mime/packages/kpdesk.xml" "$home/icons/hicolor/scalable/apps/kpdesk.svg"
}

refresh() {
    update-desktop-database "$home/applications" 2>/dev/null || true
    update-mime-database "$home/mime" 2>/dev/null || true
}

if [ "${1:-}" = "--remove" ]; then
    remove
    refresh
    echo "kpdesk is removed. Your archive is still in $home/kpdesk; delete that folder yourself if you want it gone."
    exit 0
fi

# Beside its place first, so that a broken copy never replaces a program that works.
mkdir -p "$(dirname "$programs")" "$commands" "$home/applications" "$home/mime/packages" \
    "$home/icons/hicolor/scalable/apps"
rm -rf "$programs.new" "$programs.old"
cp -R kpdesk "$programs.new"
cp setup.sh "$programs.new/setup.sh"
chmod -R u+rwX,go+rX "$programs.new"
if [ -d "$programs" ]; then mv "$programs" "$programs.old"; fi
mv "$programs.new" "$programs"
rm -rf "$programs.old"

ln -sf "$programs/kpdesk" "$commands/kpdesk"
ln -sf "$programs/kpdesk-cli" "$commands/kpdesk-cli"
sed "s|^Exec=kpdesk|Exec=\"$programs/kpdesk\"|" kpdesk.desktop > "$home/applications/kpdesk.desktop"
cp kpdesk.mime.xml "$home/mime/packages/kpdesk.xml"
cp kpdesk.svg "$home/icons/hicolor/scalable/apps/kpdesk.svg"
refresh

echo "kpdesk is installed. Start it from the menu, or with $commands/kpdesk."
echo "To remove it: sh $programs/setup.sh --remove. Your archive stays in $home/kpdesk."

#!/usr/bin/env bash
# check_files.sh PACKAGING ICON: what desktops and stores read is valid, and the icon can be read
# at 16 px.
set -euo pipefail
linux=$1/linux
desktop-file-validate "$linux"/*.desktop
# Links are opened by the program, which gets each as it is.
grep -q '^MimeType=.*x-scheme-handler/weightscape;' "$linux"/*.desktop
grep -q '^Exec=weightscape %u$' "$linux"/*.desktop
appstreamcli validate --no-net "$linux"/*.metainfo.xml
xmllint --noout "$linux"/*.xml "$2"
schema=/usr/share/mime/packages/freedesktop.org.xml
[ -f "$schema" ] || { echo "check_files.sh: shared-mime-info is missing" >&2; exit 1; }
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
mkdir -p "$data/mime/packages"
cp "$linux"/*.mime.xml "$schema" "$data/mime/packages/"
update-mime-database "$data/mime"
grep -q 'application/x-weightscape-session:\*.wscape' "$data/mime/globs"

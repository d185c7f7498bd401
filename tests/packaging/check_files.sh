#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_files.sh PROJECT: what desktops and stores read is valid, with addresses and without them, and
# the icon can be read at 16 px.
set -euo pipefail
project=$1
linux=$project/packaging/linux
icon=$project/resources/icons/weightscape.svg
fail() { echo "check_files.sh: $1" >&2; exit 1; }
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

desktop-file-validate "$linux"/*.desktop
# Links are opened by the program, which gets each as it is.
grep -q '^MimeType=.*x-scheme-handler/weightscape;' "$linux"/*.desktop
grep -q '^Exec=weightscape %u$' "$linux"/*.desktop

# metainfo NAME [HOMEPAGE PICTURES]
metainfo() {
  local made=$data/$1/org.weightscape.Weightscape.metainfo.xml
  mkdir "$data/$1"
  cmake -DIN="$(echo "$linux"/*.metainfo.xml.in)" -DOUT="$made" -DVERSION=1.2.3 -DDATE=2026-11-28 \
    -DHOMEPAGE="${2:-}" -DPICTURES="${3:-}" -P "$linux/metainfo.cmake"
  xmllint --noout "$made"
  # Newer ones count a missing address, which nobody has given yet, as a failure.
  appstreamcli validate --no-net "$made" >"$data/told" || ! grep -q "^E:" "$data/told" || { cat "$data/told" >&2; fail "metainfo ($1) is not valid"; }
  grep -q '<release version="1.2.3" date="2026-11-28"/>' "$made" || fail "metainfo ($1) names another release"
}
metainfo without
! grep -q 'https\?://' "$data"/without/*.xml || fail "an address that nobody gave"
metainfo with https://example.org/ https://example.org/pictures/
grep -q '<url type="homepage">https://example.org/</url>' "$data"/with/*.xml || fail "no homepage"
# What it shows is what the manual shows.
shown=$(grep -o 'https://example.org/pictures/[^<]*' "$data"/with/*.xml)
[ "$(wc -l <<<"$shown")" -ge 3 ] || fail "less than three pictures"
for picture in $shown; do
  [ -f "$project/docs/images/manual/${picture##*/}" ] || fail "no docs/images/manual/${picture##*/}"
done

xmllint --noout "$linux"/*.mime.xml "$icon"
schema=/usr/share/mime/packages/freedesktop.org.xml
[ -f "$schema" ] || fail "shared-mime-info is missing"
mkdir -p "$data/mime/packages"
cp "$linux"/*.mime.xml "$schema" "$data/mime/packages/"
update-mime-database "$data/mime"
grep -q 'application/x-weightscape-session:\*.wscape' "$data/mime/globs"

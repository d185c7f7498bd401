#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# same_bytes.sh [OUT]: makes the packages twice, from two clones of what is committed, in folders of
# other names, at other times, in another order of files, zone and language, and compares their bytes. Takes as
# long as two builds; OUT keeps the first packages.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# make_packages FOLDER JOBS
make_packages() {
  git -c safe.directory='*' clone -q "$project" "$folder/$1"
  (cd "$folder/$1" && cmake --preset release -DWEIGHTSCAPE_TESTS=OFF -DWEIGHTSCAPE_PYTHON=ON >/dev/null &&
    cmake --build build/release --parallel "$2" >/dev/null && cd build/release && cpack -G DEB >/dev/null)
}
TZ=UTC LC_ALL=C.UTF-8 make_packages one "$(nproc)"
# Another order of the folder's entries, and other times of files.
(umask 027 && TZ=Pacific/Auckland LC_ALL=C make_packages another/and/longer/name 1)
wrong=0
for package in "$folder"/one/build/release/*.deb; do
  name=$(basename "$package")
  other=$folder/another/and/longer/name/build/release/$name
  if cmp "$package" "$other"; then
    echo "same_bytes.sh: $(sha256sum <"$package" | cut -c1-64)  $name"
  else
    wrong=1
    if command -v diffoscope >/dev/null; then diffoscope "$package" "$other" | head -n 60 >&2 || true; fi
  fi
done
lintian --allow-root --fail-on error,warning "$folder"/one/build/release/*.deb || wrong=1
[ -z "${1:-}" ] || cp "$folder"/one/build/release/*.deb "$1"/
exit $wrong

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fresh_debian.sh SUITE FOLDER [PACKAGES]: a Debian of that suite in the folder, with nothing but the
# base and the named packages (a,b,c), from where this machine takes its own. Needs root, mmdebstrap.
set -euo pipefail
suite=$1
root=$2
packages=${3:-ca-certificates}
here=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
[ -n "$here" ] || { echo "fresh_debian.sh: this machine's suite is unknown (/etc/os-release)" >&2; exit 1; }
sources=$(mktemp -d)
trap 'rm -rf "$sources"' EXIT
# This machine's own sources of Debian, for the wanted suite.
find /etc/apt -maxdepth 2 \( -name '*.list' -o -name '*.sources' \) | while read -r file; do
  grep -qw "$here" "$file" || continue
  sed "s/\b$here\b/$suite/g" "$file" >"$sources/$(basename "$file")"
done
mapfile -t files < <(find "$sources" -type f)
[ ${#files[@]} -gt 0 ] || { echo "fresh_debian.sh: no source in /etc/apt names $here" >&2; exit 1; }
told=$(mmdebstrap --variant=minbase --include="$packages" "$suite" "$root" "${files[@]}" 2>&1) || {
  grep -E '^E:' <<<"$told" | tail -n 3 >&2
  echo "fresh_debian.sh: mmdebstrap failed" >&2
  exit 1
}
# How this machine reaches the network and sets up apt. Not what a package brings: installed there, it
# would ask which of both files is wanted.
for file in /etc/resolv.conf /etc/hosts /etc/apt/apt.conf.d/*; do
  dpkg-query -S "$file" >/dev/null 2>&1 && continue
  [ -f "$file" ] && mkdir -p "$root$(dirname "$file")" && cp "$file" "$root$file"
done

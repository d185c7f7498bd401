#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# no_paths.sh SOURCE BUILD: nothing that is installed knows the folder that it was built in, so that a build in another
# gives the same bytes (tests/packaging/same_bytes.sh builds twice).
set -euo pipefail
found=0
for file in "$2"/bin/weightscape* "$2"/python/weightscape/_core*.so; do
  [ -f "$file" ] || continue
  if grep -qaF -e "$1/" -e "$2/" "$file"; then
    echo "no_paths.sh: $file holds $(grep -aoF -e "$1/" -e "$2/" "$file" | head -n 1)" >&2
    found=1
  fi
done
exit $found

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# library_test.sh BUILD: installs the library to a temporary folder and builds and runs a program that
# knows nothing else.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cmake --install "$1" --component library --prefix "$work/installed" >/dev/null
# Nothing of ours may lie open to it but what was installed.
cp "$here/CMakeLists.txt" "$here/ring.cpp" "$work"
cmake -S "$work" -B "$work/build" -DCMAKE_PREFIX_PATH="$work/installed" \
  -DCMAKE_CXX_FLAGS="-Wall -Wextra -Werror" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >/dev/null
cmake --build "$work/build" >/dev/null
if grep -qE -- '-Wshadow|-Wold-style-cast|EIGEN_USE_BLAS' "$work/build/compile_commands.json"; then
  echo "library_test.sh: our flags reach the program" >&2
  exit 1
fi
"$work/build/ring"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# version_test.sh PROJECT: packages are named by the tag that they are made from, and what names the version
# names the same one.
set -euo pipefail
project=$(realpath "$1")
folder=$(realpath "$(mktemp -d)")
trap 'rm -rf "$folder"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_CEILING_DIRECTORIES=$folder
for who in AUTHOR COMMITTER; do export "GIT_${who}_NAME=test" "GIT_${who}_EMAIL=test@example.org"; done
fail() { echo "version_test.sh: $1" >&2; exit 1; }

named() { cmake -DSOURCE="$1" -DVERSION="$2" -P "$project/packaging/package_version.cmake" 2>&1; }
# expect SOURCE VERSION PATTERN: a pattern of bash, where HASH stands for the commit.
expect() {
  local name pattern
  name=$(named "$1" "$2")
  pattern=${3//HASH/$(git -C "$1" rev-parse --short=10 HEAD 2>/dev/null || true)}
  [ "$name" = "$pattern" ] || fail "$1 at $2 is called $name, not $pattern"
}

# An archive, alone and unpacked inside another project's checkout.
mkdir -p "$folder/archive" "$folder/tree"
expect "$folder/archive" 1.0.0 1.0.0
cd "$folder/tree"
git init -q
expect "$folder/tree" 1.0.0 1.0.0
echo 1 >file
git add file
git commit -qm 1
mkdir inside
expect "$folder/tree/inside" 1.0.0 1.0.0

expect . 1.0.0 '1.0.0~git1.gHASH'
before=$(named . 1.0.0)
git tag v1.0.0
expect . 1.0.0 1.0.0
at_tag=$(named . 1.0.0)
echo changed >file
expect . 1.0.0 '1.0.0+git0.gHASH.changed'
git commit -qam 2
expect . 1.0.0 '1.0.0+git1.gHASH'
after=$(named . 1.0.0)
# A tag with a message, and other tags on the way.
git tag -a -m 'not a version' milestone
expect . 1.0.0 '1.0.0+git1.gHASH'
expect . 1.0.1 '1.0.1~git2.gHASH'
next=$(named . 1.0.1)
git tag -a -m release v1.0.1
expect . 1.0.1 1.0.1
git checkout -q v1.0.0
expect . 1.0.0 1.0.0

# Debian takes each for newer than the one before.
in_order=("$before" "$at_tag" "$after" "$next" 1.0.1)
if command -v dpkg >/dev/null; then
  for ((i = 1; i < ${#in_order[@]}; ++i)); do
    dpkg --compare-versions "${in_order[i - 1]}" lt "${in_order[i]}" ||
      fail "${in_order[i]} is not newer than ${in_order[i - 1]}"
  done
fi

# The version stands in CMakeLists.txt. The citation and the changelog follow it (core/citation_test
# compares them with the program); nothing else names one by hand.
cd "$project"
version=$(sed -n 's/^project(weightscape VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
[ -n "$version" ] || fail "no version in CMakeLists.txt"
grep -qx "version: $version" CITATION.cff || fail "CITATION.cff is not of version $version"
grep -q "^## $version (" CHANGELOG.md || fail "CHANGELOG.md has no heading of version $version"
named_elsewhere=$(grep -rnF "$version" --include='*.txt' --include='*.cmake' --include='*.in' --include='*.py' \
  --include='*.cpp' --include='*.h' --include='*.sh' --exclude-dir=build --exclude-dir=tests . |
  grep -v '^./CMakeLists.txt:' | grep -v 'package_version.cmake:' || true)
[ -z "$named_elsewhere" ] || fail "names version $version by hand: $named_elsewhere"

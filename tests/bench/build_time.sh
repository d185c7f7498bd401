#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build_time.sh [--all] [COMMIT…]: seconds of CPU (user and system) that a clean build of each commit
# takes in a temporary folder, without ccache: what ./dev run builds, and with --all the tests too.
# Without a commit: of this work tree's. All are built at the same time, a process each, so that
# they meet the same machine: its speed may change by two within minutes. Whoever is left alone at
# the end has it easier, so that a ratio to a longer build is rather too large than too small.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
unset CMAKE_C_COMPILER_LAUNCHER CMAKE_CXX_COMPILER_LAUNCHER
export CCACHE_DISABLE=1
all=false
if [ "${1:-}" = --all ]; then
  all=true
  shift
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
TIMEFORMAT='%U %S'
# seconds LOG COMMAND…: what it and all that it starts take.
seconds() {
  local log=$1 told
  shift
  told=$({ time "$@" >"$log" 2>&1 || touch "$log.failed"; } 2>&1)
  [ ! -f "$log.failed" ] || { tail -n 20 "$log" >&2; exit 1; }
  awk '{ printf "%.0f", $1 + $2 }' <<<"$told"
}
# measure COMMIT FOLDER
measure() {
  local tree=$2/tree log=$2/log configure run rest
  mkdir -p "$tree"
  git -C "$project" archive "$1" | tar -x -C "$tree"
  configure=$(cd "$tree" && seconds "$log" cmake --preset release)
  run=$(seconds "$log" cmake --build "$tree/build/release" --parallel 1 --target weightscape weightscape-cli)
  printf '%s: ./dev run %s s of CPU' "$(git -C "$project" rev-parse --short "$1")" "$((configure + run))"
  if $all; then
    rest=$(seconds "$log" cmake --build "$tree/build/release" --parallel 1)
    printf ', with all tests %s s' "$((configure + run + rest))"
  fi
  echo
}
running=()
number=0
for commit in "${@:-HEAD}"; do
  number=$((number + 1))
  measure "$commit" "$work/$number" &
  running+=($!)
done
for one in "${running[@]}"; do wait "$one"; done

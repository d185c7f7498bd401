#!/usr/bin/env bash
# build_time.sh [COMMIT…]: seconds of CPU (user and system) that a clean build of each commit takes in
# a temporary folder, without ccache: first what ./dev run builds, then the rest, for ./dev test.
# Without arguments: of this work tree's commit. Only figures that were measured one after the other
# on one machine can be compared; a busy machine makes all of them larger.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
unset CMAKE_C_COMPILER_LAUNCHER CMAKE_CXX_COMPILER_LAUNCHER
export CCACHE_DISABLE=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
TIMEFORMAT='%U %S'
# seconds COMMAND…: what it and all that it starts take.
seconds() {
  local told
  told=$({ time "$@" >"$work/log" 2>&1 || touch "$work/failed"; } 2>&1)
  [ ! -f "$work/failed" ] || { tail -n 20 "$work/log" >&2; exit 1; }
  awk '{ printf "%.0f", $1 + $2 }' <<<"$told"
}
build() { cmake --build "$work/tree/build/release" --parallel "$(nproc)" "$@"; }
for commit in "${@:-HEAD}"; do
  rm -rf "$work/tree" && mkdir "$work/tree"
  git -C "$project" archive "$commit" | tar -x -C "$work/tree"
  configure=$(cd "$work/tree" && seconds cmake --preset release)
  run=$(seconds build --target weightscape weightscape-cli)
  rest=$(seconds build)
  echo "$(git -C "$project" rev-parse --short "$commit"): ./dev run $((configure + run)) s, with all tests $((configure + run + rest)) s of CPU"
done

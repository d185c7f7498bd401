#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_display.sh COMMAND…: runs the command with an X server of its own and returns its exit code.
# (xvfb-run sometimes returns the code of its own clean-up instead.)
set -uo pipefail
number=$(mktemp)
Xvfb -displayfd 3 -screen 0 "${WEIGHTSCAPE_SCREEN:-1920x1080}x24" -nolisten tcp 3>"$number" 2>/dev/null &
server=$!
# What the program remembers belongs to this run alone.
settings=$(mktemp -d)
export XDG_CONFIG_HOME="$settings" XDG_DATA_HOME="$settings" XDG_STATE_HOME="$settings"
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$number" "$settings"' EXIT
for _ in $(seq 100); do
  [ -s "$number" ] && break
  sleep 0.1
done
if [ ! -s "$number" ]; then
  echo "with_display.sh: Xvfb did not start; is the package xvfb installed?" >&2
  exit 1
fi
export DISPLAY=":$(cat "$number")" QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1
# As the programs themselves do: the same bits whatever the number of threads.
export OPENBLAS_NUM_THREADS=1
unset WAYLAND_DISPLAY
"$@"

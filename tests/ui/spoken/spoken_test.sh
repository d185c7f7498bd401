#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# spoken_test.sh WEIGHTSCAPE: the program as a screen reader hears it, with a display, a session bus
# and an accessibility bus of its own; no system bus is needed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for program in dbus-run-session Xvfb; do
  command -v "$program" >/dev/null || { echo "spoken_test.sh: $program is not here." >&2; exit 1; }
done
# What a desktop around this one has set does not reach in.
unset AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
export XDG_RUNTIME_DIR="$runtime" GSETTINGS_BACKEND=memory NO_AT_BRIDGE=0
"$here/../../with_display.sh" dbus-run-session -- /usr/bin/python3 "$here/listen.py" "$1"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# deb_test.sh PACKAGE MODULE [SUITE]: installs the package of the Python module in a fresh Debian and
# runs the ring, then that of the program, which it starts to its first picture, and removes both
# without a trace. Needs root, mmdebstrap and lintian, and some minutes.
set -euo pipefail
package=$(realpath "$1")
module=$(realpath "$2")
# What was built here runs on what is here.
suite=${3:-$(. /etc/os-release && echo "$VERSION_CODENAME")}
lintian --allow-root --fail-on error,warning "$package" "$module"
root=$(mktemp -d)
# The chroot's own X server ends with this script; nothing else is started in it.
trap 'kill ${server:-0} 2>/dev/null || true
  umount "$root/proc" 2>/dev/null || true
  rm -rf --one-file-system "$root"' EXIT
"$(dirname "${BASH_SOURCE[0]}")/fresh_debian.sh" "$suite" "$root"
mount -t proc proc "$root/proc"  # as every Debian has it
cp "$package" "$root/tmp/weightscape.deb"
cp "$module" "$root/tmp/module.deb"
chroot "$root" apt-get update >/dev/null
# The module alone; sessions are read by a process that it brings.
chroot "$root" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y --no-install-recommends /tmp/module.deb >/dev/null
chroot "$root" python3 - <<'PYTHON'
import weightscape
ring = weightscape.run("preset:ring")
ring.save("/tmp/from-python")
assert weightscape.load("/tmp/from-python/session.wscape").headline == ring.headline == "ring recovered"
print("module:", ring.headline)
PYTHON
chroot "$root" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y --no-install-recommends /tmp/weightscape.deb >/dev/null
echo "installed"
chroot "$root" weightscape-cli run preset:ring --out /tmp/ring --quiet | head -n 1
chroot "$root" weightscape --figures /tmp/figures /tmp/ring 2>/dev/null
test -s "$root/tmp/figures/wiring.pdf"
number=$(mktemp)
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$number" 2>/dev/null &
server=$!
for _ in $(seq 100); do [ -s "$number" ] && break; sleep 0.1; done
display=":$(cat "$number")"
told=$(timeout 60 chroot "$root" env DISPLAY="$display" LIBGL_ALWAYS_SOFTWARE=1 HOME=/root \
  timeout 20 weightscape --start --milestones 2>/dev/null || true)
echo "$told"
grep -q painted <<<"$told"
grep -q 'ring recovered' <<<"$told"
chroot "$root" env DEBIAN_FRONTEND=noninteractive \
  apt-get purge -y weightscape python3-weightscape >/dev/null
left=$(cd "$root" && find usr etc -iname '*weightscape*' | head)
[ -z "$left" ] || { echo "deb_test.sh: left behind: $left" >&2; exit 1; }
rm -f "$number"
echo "removed without a trace"

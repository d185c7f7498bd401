#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# in_fresh_debian.sh SUITE COMMAND…: the command in a copy of this work tree (what is not committed
# too) inside a fresh Debian of that suite, which is gone afterwards. What ./dev does not install by
# itself is missing there: only the base and git are. Needs root, mmdebstrap, git; takes long.
set -euo pipefail
suite=$1
shift
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
chmod 755 "$root"
"$project/tests/packaging/fresh_debian.sh" "$suite" "$root" ca-certificates,git
copy=$root/home/weightscape
git -c safe.directory='*' clone -q "$project" "$copy"
cd "$project"
git diff -z --name-only --no-renames --diff-filter=D HEAD | (cd "$copy" && xargs -0 -r rm -f)
{ git diff -z --name-only --no-renames --diff-filter=d HEAD; git ls-files -z -o --exclude-standard; } |
  tar --null --no-recursion -T - -c | tar -x -C "$copy"
echo "in_fresh_debian.sh: Debian $(cat "$root/etc/debian_version") in $root" >&2
# Mounts and processes of its own, which end with it.
unshare --mount --pid --fork --kill-child bash -c '
  root=$1
  shift
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount --rbind /sys "$root/sys"
  exec chroot "$root" env -i HOME=/root LANG=C.UTF-8 TERM=dumb \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    bash -c "cd /home/weightscape && \"\$@\"" bash "$@"' bash "$root" "$@"

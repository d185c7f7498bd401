#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_packages.sh PROJECT: all lists of what Weightscape needs name the same things.
set -euo pipefail
cd "$1"
wrong=0
miss() { echo "check_packages.sh: $1 does not name $2" >&2; wrong=1; }

packages=$(./dev packages)
written=$(tr ' ,|' '\n' <docs/dependencies.md)
script=$(tr ' ()' '\n' <dev)
# What ./dev installs, on any Debian, has its reason in the documents.
for package in $packages libqt6opengl6-dev qt6-svg-plugins; do
  grep -qFx -- "$package" <<<"$written" || miss docs/dependencies.md "$package"
  grep -qFx -- "$package" <<<"$script" || miss dev "$package"
done
# The libraries, under whatever name a system has for them.
for library in eigen openblas spectra json hdf5 vtk qcustomplot; do
  grep -qi "$library" <<<"$packages" || miss dev "$library"
  for system in Fedora macOS; do
    grep -qiE "^\| $system .*$library" docs/platforms.md || miss "docs/platforms.md ($system)" "$library"
  done
done
exit $wrong

#!/usr/bin/env bash
# check_packages.sh PROJECT: all lists of what Weightscape needs name the same things.
set -euo pipefail
cd "$1"
wrong=0
miss() { echo "check_packages.sh: $1 does not name $2" >&2; wrong=1; }

# What ./dev installs, on any Debian, has its reason in the documents.
for package in $(./dev packages) libqt6opengl6-dev qt6-svg-plugins; do
  tr ' ,|' '\n' <docs/dependencies.md | grep -qFx -- "$package" || miss docs/dependencies.md "$package"
  tr ' ()' '\n' <dev | grep -qFx -- "$package" || miss dev "$package"
done
# The libraries, under whatever name a system has for them.
for library in eigen openblas spectra json hdf5 vtk qcustomplot; do
  grep -qi "$library" <<<"$(./dev packages)" || miss dev "$library"
  grep -qiE "name: .*$library" packaging/flatpak/*.yml || miss packaging/flatpak "$library"
  for system in Fedora macOS; do
    grep -E "^\| $system " docs/platforms.md | grep -qi "$library" || miss "docs/platforms.md ($system)" "$library"
  done
done
exit $wrong

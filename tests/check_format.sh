#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a file is not laid out as .clang-format says; ./dev format mends it. Each version of
# clang-format breaks some lines in its own way: with another than Debian 12's nothing is said (77:
# passed over).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
known=14
version=$(clang-format --version | sed -E 's/.*version ([0-9]+).*/\1/')
if [ "$version" != "$known" ]; then
  echo "The files are laid out with clang-format $known; here is $version, which breaks lines elsewhere."
  exit 77
fi
git ls-files -co --exclude-standard '*.cpp' '*.h' | xargs clang-format --dry-run --Werror

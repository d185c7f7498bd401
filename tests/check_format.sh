#!/usr/bin/env bash
# Fails when a file is not laid out as .clang-format says; ./dev format mends it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
git ls-files -co --exclude-standard '*.cpp' '*.h' | xargs clang-format --dry-run --Werror

#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Shirube authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds and runs every test without a screen.
set -eu
cd "$(dirname "$0")/.."
sh installer/dependencies.sh tests
PRESET=dev
. installer/build.sh
build
say "Running the tests"
ctest --preset dev --parallel 2 --no-tests=error

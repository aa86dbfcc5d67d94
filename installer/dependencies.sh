#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Shirube authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing to build and run Shirube: sh installer/dependencies.sh [tests]
# Debian and Ubuntu by apt (as root or with sudo), macOS by Homebrew. Windows: vcpkg.json and the preset "vcpkg".
set -eu

say() { printf '%s\n' "== $*" >&2; }

debian() {
    packages="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev
        qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite libsqlite3-dev libicu-dev
        libexpected-dev libcli11-dev libqpdf-dev libxlsxwriter-dev zlib1g-dev libboost-math-dev libnlopt-cxx-dev libnlopt-dev fonts-noto-cjk"
    [ "${1:-}" = tests ] && packages="$packages catch2 librapidcheck-dev poppler-utils sqlite3 locales libreoffice-calc
        desktop-file-utils appstream xvfb xdotool openbox"
    missing=""
    for package in $packages; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "Missing:$missing"; say "Run this as root, or install sudo."; exit 1; }
        root=sudo
    fi
    log=$(mktemp)
    say "Installing:$missing"
    { $root apt-get update && $root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; } \
        >"$log" 2>&1 || { tail -n 20 "$log" >&2; say "Step failed: installing packages (apt-get)."; exit 1; }
    rm -f "$log"
}

macos() {
    formulas="cmake ninja ccache pkg-config qt sqlite icu4c cli11 tl-expected qpdf libxlsxwriter zlib boost nlopt"
    [ "${1:-}" = tests ] && formulas="$formulas catch2 rapidcheck poppler"
    command -v brew >/dev/null || { say "Homebrew is missing: https://brew.sh"; exit 1; }
    for formula in $formulas; do
        brew list "$formula" >/dev/null 2>&1 || { say "Installing: $formula"; brew install "$formula" >&2; }
    done
}

if command -v apt-get >/dev/null; then
    debian "$@"
elif [ "$(uname)" = Darwin ]; then
    macos "$@"
else
    say "Only Debian, Ubuntu and macOS are known here. See README.md for what to install by hand."
    exit 1
fi

# SPDX-FileCopyrightText: 2026 The Shirube authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by app/run.sh and tests/run.sh, which set PRESET: configures and builds, showing one line of progress.

say() { printf '%s\n' "== $*" >&2; }

# step NAME COMMAND…: runs it quietly; when it fails, says which step and why.
step() {
    name=$1
    shift
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    grep -nE 'error|Error|FAILED' "$log" | head -n 20 >&2 || true
    tail -n 15 "$log" >&2
    say "Step failed: $name. The whole output is in $log"
    exit 1
}

build() {
    [ -f "build/$PRESET/build.ninja" ] || say "Configuring ($PRESET)"
    step "configuring" cmake --preset "$PRESET"
    todo=$(ninja -C "build/$PRESET" -n | grep -c '^\[' || true)
    [ "$todo" -gt 2 ] && say "Building: $todo steps (a first build takes some minutes)"
    if [ -t 2 ]; then
        ninja -C "build/$PRESET" >&2 || { say "Step failed: building."; exit 1; }
    else
        step "building" ninja -C "build/$PRESET"
    fi
}

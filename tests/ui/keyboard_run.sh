#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Shirube authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# keyboard_run.sh SHIRUBE_UI_TESTS: the main tasks by keys alone (tests/ui/shell/keyboard_test.cpp) on a real X server, Xvfb, with
# a window manager that gives windows the focus, openbox; every key is pressed by xdotool. Exit 77: not possible here.
set -eu
for tool in Xvfb xdotool openbox; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed (sh installer/dependencies.sh tests)"; exit 77; }
done
DISPLAY=:${SHIRUBE_DISPLAY:-81}
work=$(mktemp -d)
server= manager=
finish() {
    status=$?
    for process in $manager $server; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
    exit $status
}
trap finish EXIT INT TERM
Xvfb "$DISPLAY" -screen 0 1400x900x24 -nolisten tcp >"$work/x.log" 2>&1 &
server=$!
export DISPLAY HOME="$work" XDG_CONFIG_HOME="$work" XDG_RUNTIME_DIR="$work" QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY QT_IM_MODULE XMODIFIERS
tries=0
until xdotool getdisplaygeometry >/dev/null 2>&1; do
    kill -0 "$server" 2>/dev/null || { echo "the X server did not start:"; cat "$work/x.log"; exit 1; }
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "the X server does not answer"; exit 1; }
    sleep 0.1
done
openbox >"$work/openbox.log" 2>&1 &
manager=$!
"$1" "[keyboard][desk]"

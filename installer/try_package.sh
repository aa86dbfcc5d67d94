#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Shirube authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries the Debian package as a person would, and prints what it saw:
#   sh installer/try_package.sh PACKAGE.deb [PICTURES]
# As root, with mmdebstrap: makes a clean Debian 12 in a folder that goes afterwards, installs the package there, runs its
# self-test, starts it from the desktop entry and from a file on a virtual screen, removes it and looks for what it left.
# With --here as first word: on this machine itself.
set -eu

say() { printf '%s\n' "== $*"; }
bad() { printf '%s\n' "BAD $*"; exit 1; }

tools="ca-certificates dbus-x11 desktop-file-utils imagemagick libfile-mimeinfo-perl libglib2.0-bin libgtk-3-bin poppler-utils
    procps shared-mime-info x11-utils xauth xdg-utils xdotool xvfb"

if [ "${1:-}" != --here ]; then
    package=$(readlink -f "${1:?which package?}")
    pictures=${2:-}
    root=$(mktemp -d)
    trap 'rm -rf --one-file-system "$root"' EXIT
    say "A clean Debian 12"
    mmdebstrap --quiet --variant=apt --aptopt='APT::Install-Recommends "false"' --include="$(echo $tools | tr ' ' ',')" \
        --setup-hook='mkdir -p "$1/etc"' bookworm "$root" http://deb.debian.org/debian \
        "deb http://deb.debian.org/debian bookworm-updates main" || bad "no clean Debian could be made"
    cp "$package" "$0" "$root/tmp/"
    chroot "$root" sh "/tmp/$(basename "$0")" --here "/tmp/$(basename "$package")"
    [ -z "$pictures" ] || cp "$root"/tmp/shirube-pictures/*.png "$pictures/"
    exit 0
fi

package=${2:?which package?}
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
missing=""
for tool in $tools; do
    dpkg-query -W -f='${Status}' "$tool" 2>/dev/null | grep -q 'ok installed' || missing="$missing $tool"
done
[ -z "$missing" ] || { apt-get update -qq; apt-get install -y -qq --no-install-recommends $missing >/dev/null; }

# Everything but what runs, is scratch, or is a list that the package system itself keeps.
files() {
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /root -o -path /home \
        -o -path /var/cache -o -path /var/log -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | sort
}
id tester >/dev/null 2>&1 || useradd -m tester # takes part: what an ordinary person may do
files >/tmp/files.before
dpkg-query -W -f='${Package}\n' | sort >/tmp/packages.before

say "Installing $(dpkg-deb -f "$package" Package Version Architecture | tr '\n' ' ')"
dpkg-deb -f "$package" Depends Recommends
dpkg -i "$package" >/tmp/dpkg.log 2>&1 && say "dpkg -i: done" || say "dpkg -i names what is missing: apt-get brings it"
apt-get update -qq
apt-get install -y -qq -f --install-recommends "$package" >/tmp/apt.log 2>&1 || { tail -n 20 /tmp/apt.log; bad "it cannot be installed"; }
dpkg -s shirube | grep -q '^Status: install ok installed' || bad "it is not installed"
dpkg -L shirube | sort >/tmp/files.package
say "$(wc -l </tmp/files.package) paths, $(dpkg-query -W -f='${Installed-Size}' shirube) KiB; packages it brought: $(dpkg-query -W -f='${Package}\n' | sort | comm -13 /tmp/packages.before - | wc -l)"
desktop-file-validate /usr/share/applications/shirube.desktop || bad "desktop entry"

as() { runuser -u tester -- env HOME=/home/tester XDG_RUNTIME_DIR=/tmp/runtime-tester "$@"; }
install -d -m 700 -o tester /tmp/runtime-tester
rm -rf "/tmp/shirube-try" /tmp/shirube-pictures
mkdir -p "/tmp/shirube-try/計画 #1 100%" /tmp/shirube-pictures
chown -R tester /tmp/shirube-try /tmp/shirube-pictures
file="/tmp/shirube-try/計画 #1 100%/見本.shirube"

say "shirube-cli selftest"
as shirube-cli selftest || bad "the self-test"
as shirube-cli init "$file" --sample
as shirube-cli report "$file" --as-of 2021-12 --out /tmp/shirube-try/pack.pdf --number 1 --meeting 会議 --date 2022-01-13
pdftotext /tmp/shirube-try/pack.pdf - | grep -q 支部 || bad "支部 is not found in the report"
say "report: $(pdfinfo /tmp/shirube-try/pack.pdf | grep Pages)"

say "File type"
kind=$(as xdg-mime query filetype "$file") || bad "its type cannot be asked for"
[ "$kind" = application/x-shirube ] || bad "the file's type is $kind"
by_magic=$(as sh -c 'cp "$1" /tmp/shirube-try/nameless && gio info -a standard::content-type /tmp/shirube-try/nameless' - "$file")
case $by_magic in *application/x-shirube*) ;; *) bad "without its name the file's type is $by_magic" ;; esac
program=$(as xdg-mime query default application/x-shirube) || bad "its program cannot be asked for"
[ "$program" = shirube.desktop ] || bad "files of the type are opened by '$program'"
say "$kind, also without its name; opened by $program"

# with_screen NAME COMMAND…: runs the command on a virtual screen until a window named NAME shows; takes its picture.
with_screen() {
    as env SHIRUBE_PICTURE="/tmp/shirube-pictures/$1.png" SHIRUBE_TITLE="$2" LANGUAGE=ja \
        xvfb-run -a -s "-screen 0 1366x768x24" dbus-launch --exit-with-session sh -c '
        "$@" &
        for i in $(seq 100); do
            window=$(xdotool search --onlyvisible --name "$SHIRUBE_TITLE" 2>/dev/null | head -n 1) && [ -n "$window" ] && break
            sleep 0.3
        done
        [ -n "${window:-}" ] || { xdotool search --onlyvisible --name . getwindowname; exit 1; }
        sleep 3
        xdotool getwindowname "$window"
        xprop -id "$window" WM_CLASS
        import -window root "$SHIRUBE_PICTURE"
        pid=$(xdotool getwindowpid "$window")
        kill "$pid"
        for i in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done' - $3 "${4:-}" 2>/tmp/screen.log ||
        { cat /tmp/screen.log; bad "no window: $1"; }
}
say "From the desktop entry"
with_screen from-entry "Shirube|しるべ" gtk-launch shirube
say "From the file"
with_screen from-file "見本" xdg-open "$file"

say "Removing"
apt-get purge -y -qq shirube >/tmp/purge.log 2>&1 || bad "it cannot be removed"
left=$(while read -r path; do [ -d "$path" ] || { [ -e "$path" ] && echo "$path"; } || true; done </tmp/files.package)
[ -z "$left" ] || bad "left after removal: $left"
apt-get autoremove --purge -y -qq >>/tmp/purge.log 2>&1
# What came with it and was not removed, for instance because something else recommends it.
dpkg-query -W -f='${Package}\n' | sort | comm -13 /tmp/packages.before - >/tmp/packages.left
if [ -s /tmp/packages.left ]; then apt-get purge -y -qq $(cat /tmp/packages.left) >>/tmp/purge.log 2>&1; fi
files | comm -13 /tmp/files.before - >/tmp/files.left
say "Paths on the machine that were not there before: $(wc -l </tmp/files.left)"
cat /tmp/files.left
grep -i shirube /tmp/files.left && bad "something of the program is left" || true
[ -z "$(xdg-mime query default application/x-shirube)" ] || bad "the file type is left"
say "The package holds what it promises"

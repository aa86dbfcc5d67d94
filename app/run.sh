#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Shirube authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and opens Shirube on a new file with the FY2021 plan and sample data. Where
# there is no display it makes the same file and the executive pack, as PDF and CSV, and says where they lie.
set -eu
cd "$(dirname "$0")/.."
sh installer/dependencies.sh
PRESET=release
. installer/build.sh
build

out=${SHIRUBE_OUT:-out}
mkdir -p "$out"
file="$out/sample.shirube"
cli="build/$PRESET/bin/shirube-cli"
if [ ! -f "$file" ]; then
    say "Making $file (FY2021 plan, fictional members)"
    step "making the sample file" "$cli" init "$file" --plan fy2021 --sample
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    say "Opening $file"
    exec "build/$PRESET/bin/shirube" "$file"
fi
say "There is no display: writing the executive pack instead"
step "writing the report" "$cli" report "$file" --as-of 2021-12 --out "$out/pack.pdf" --number 資料1 --meeting 正副会頭会議 \
    --date 2022-01-13
step "writing the workbook" "$cli" export workbook "$file" --as-of 2021-12 --out "$out/pack.xlsx"
for kind in initiatives monthly branches reserve organs themes; do
    step "exporting $kind" "$cli" export "$kind" "$file" --as-of 2021-12 --for excel --out "$out/$kind.csv"
done
say "Done. The pack and its tables:"
ls -1 "$out"/*.pdf "$out"/*.xlsx "$out"/*.csv

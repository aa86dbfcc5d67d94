#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Shirube authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the icons in installer/icons from resources/icons/app.svg, after that drawing was changed. What comes out is kept
# in the repository, so that building a package needs none of these tools: rsvg-convert, convert (ImageMagick), png2icns.
set -eu
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for size in 16 22 24 32 48 64 128 256; do
    rsvg-convert -w $size -h $size resources/icons/app.svg -o installer/icons/shirube-$size.png
done
rsvg-convert -w 512 -h 512 resources/icons/app.svg -o "$scratch/512.png"
convert installer/icons/shirube-16.png installer/icons/shirube-24.png installer/icons/shirube-32.png \
    installer/icons/shirube-48.png installer/icons/shirube-256.png installer/icons/shirube.ico
png2icns installer/icons/shirube.icns installer/icons/shirube-16.png installer/icons/shirube-32.png \
    installer/icons/shirube-128.png installer/icons/shirube-256.png "$scratch/512.png" >/dev/null

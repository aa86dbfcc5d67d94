// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/paper.h"

namespace shirube::ui
{

/// A chart on paper: its title above, its sentence below.
struct Picture
{
    QString title;
    QString caption;
    bool isKnown = true; ///< false: says that nothing is entered
    std::function<std::unique_ptr<QChart>()> make;
};

inline constexpr double gutter = 4; ///< mm between cards

/// Side by side over the width of the body, at this height in mm; on a new page where there is no room for them.
void drawPictures(Paper& paper, const QList<Picture>& row, double height);

/// In a frame of its own.
void drawPicture(Paper& paper, const QRectF& box, const Picture& picture);

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

namespace shirube::ui
{

/// A size in pixels that was measured with text at 100 %, for text as large as it is now.
[[nodiscard]] int atTextSize(int pixels);
[[nodiscard]] inline QSize atTextSize(QSize pixels)
{
    return {atTextSize(pixels.width()), atTextSize(pixels.height())};
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFrame;
class QWidget;

namespace shirube::ui
{

/// A card that lies over the window, with an outline, hidden. A child and no window of its own: the line above it keeps the
/// focus and the input method.
[[nodiscard]] QFrame* makeDropFrame(QWidget& content, QWidget* window);

/// Right below a line of the window, as wide as results want to be, as high as the content or the window's end.
void placeBelow(QFrame& frame, const QWidget& line, int contentHeight);

} // namespace shirube::ui

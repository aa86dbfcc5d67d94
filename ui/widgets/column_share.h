// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace shirube::ui
{

/// What one column asks of its table's width, in pixels.
struct ColumnWish
{
    int whole = 0;      ///< nothing in it is cut
    int least = 0;      ///< narrower it says nothing; a figure, of which nothing may be cut, has `whole` here
    double weight = 1;  ///< what it means to the reader beside the others
    bool grows = false; ///< takes of the room that is left
};

/// The widths of a table's columns. Where room is left, those that grow share it by weight. Where it is short, those give way that
/// are widest for their weight: a list of names before the title that is read, and a short text not at all. Together they are
/// wider than the room only when all are down to their least.
[[nodiscard]] QList<int> shareWidth(const QList<ColumnWish>& wishes, int room);

} // namespace shirube::ui

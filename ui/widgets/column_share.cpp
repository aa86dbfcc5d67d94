// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/column_share.h"

#include <algorithm>
#include <numeric>

namespace shirube::ui
{

namespace
{

// Each as wide as it asks for, but no wider than this for each unit of its weight.
QList<int> widthsAt(const QList<ColumnWish>& wishes, double level)
{
    QList<int> widths;
    for (const ColumnWish& wish : wishes)
        widths.append(int(std::clamp(level * wish.weight, double(std::min(wish.least, wish.whole)), double(wish.whole))));
    return widths;
}

int sum(const QList<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

QList<int> shareWidth(const QList<ColumnWish>& wishes, int room)
{
    double enough = 0; // the level at which nobody gives way
    double weights = 0;
    for (const ColumnWish& wish : wishes) {
        enough = std::max(enough, (wish.whole + 1) / wish.weight);
        weights += wish.grows ? wish.weight : 0;
    }
    QList<int> widths = widthsAt(wishes, enough);
    if (const int left = room - sum(widths); left >= 0) {
        for (qsizetype i = 0; i < wishes.size(); ++i)
            widths[i] += wishes[i].grows ? int(left * wishes[i].weight / weights) : 0; // together never wider than the room
        return widths;
    }
    double low = 0;
    double high = enough;
    constexpr int halvings = 24; // to a fraction of a pixel
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (sum(widthsAt(wishes, middle)) <= room ? low : high) = middle;
    }
    return widthsAt(wishes, low);
}

} // namespace shirube::ui

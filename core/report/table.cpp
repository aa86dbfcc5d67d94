// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/table.h"

#include "core/base/format.h"
#include "core/storage/query.h"

namespace shirube::report
{

using namespace Qt::StringLiterals;

Cell textCell(const QString& text)
{
    return {text, {}};
}

Cell countCell(std::optional<qint64> value)
{
    return {formatCount(value), storage::orNull(value)};
}

Cell changeCell(std::optional<qint64> value)
{
    return {formatChange(value), storage::orNull(value)};
}

Cell differenceCell(std::optional<qint64> difference)
{
    Cell cell = changeCell(difference);
    if (difference.value_or(0) != 0)
        cell.text.prepend(u"▲ "_s);
    return cell;
}

Cell percentCell(std::optional<double> fraction)
{
    return {formatPercent(fraction), storage::orNull(fraction)};
}

} // namespace shirube::report

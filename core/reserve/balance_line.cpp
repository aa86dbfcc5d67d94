// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/balance_line.h"

#include <algorithm>

namespace shirube::reserve
{

namespace
{

constexpr size_t days = size_t(1) << 17; // more than there are from 1900 to 2200

size_t placeOf(QDate day)
{
    const qint64 place = QDate(1900, 1, 1).daysTo(day);
    return size_t(std::clamp<qint64>(place, 0, qint64(days) - 1));
}

} // namespace

BalanceLine::BalanceLine() : m_nodes(2 * days) {}

BalanceLine::Node BalanceLine::joined(const Node& left, const Node& right)
{
    return {left.sum + right.sum, std::min(left.low, left.sum + right.low), std::max(left.high, left.sum + right.high)};
}

void BalanceLine::add(QDate day, Yen change)
{
    size_t at = days + placeOf(day);
    m_nodes[at].sum += change;
    m_nodes[at].low = m_nodes[at].high = m_nodes[at].sum;
    for (at /= 2; at > 0; at /= 2)
        m_nodes[at] = joined(m_nodes[2 * at], m_nodes[2 * at + 1]);
}

BalanceLine::Node BalanceLine::extremeFrom(QDate day) const
{
    size_t at = days + placeOf(day);
    Node from = m_nodes[at];
    Yen before;
    for (; at > 1; at /= 2) {
        if (at % 2 == 0)
            from = joined(from, m_nodes[at + 1]);
        else
            before += m_nodes[at - 1].sum;
    }
    return {before + from.sum, before + from.low, before + from.high};
}

} // namespace shirube::reserve

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"

#include <QDate>
#include <vector>

namespace shirube::reserve
{

/// The balance of every day from 1900 to 2200 while movements come and go; each answer takes some twenty steps, so that
/// a file of 100,000 entries is judged row by row.
class BalanceLine
{
public:
    BalanceLine();

    void add(QDate day, Yen change);
    /// The lowest and the highest balance at the end of a day, from `day` on.
    [[nodiscard]] Yen lowestFrom(QDate day) const { return extremeFrom(day).low; }
    [[nodiscard]] Yen highestFrom(QDate day) const { return extremeFrom(day).high; }

private:
    struct Node
    {
        Yen sum;
        Yen low; ///< of the balances at the ends of its days, reckoned from 0 before the first
        Yen high;
    };
    [[nodiscard]] static Node joined(const Node& left, const Node& right);
    [[nodiscard]] Node extremeFrom(QDate day) const;

    std::vector<Node> m_nodes; // a binary tree by days, the root at 1
};

} // namespace shirube::reserve

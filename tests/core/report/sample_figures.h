// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/tables.h"

namespace shirube::report
{

/// A table as text: title [unit], column titles, rows (totals marked =), note.
inline QString dump(const Table& table)
{
    const auto line = [](const QString& mark, const QList<Cell>& cells) {
        QStringList texts;
        for (const Cell& cell : cells)
            texts.append(cell.text);
        return mark + texts.join(QStringLiteral(" | ")) + u'\n';
    };
    QStringList titles;
    for (const Column& column : table.columns)
        titles.append(column.title);
    QString text = u'\n' + table.title + QStringLiteral(" [") + table.unit + QStringLiteral("]\n");
    text += titles.join(QStringLiteral(" | ")) + u'\n';
    if (!table.totals.isEmpty())
        text += line(QStringLiteral("= "), table.totals);
    for (const QList<Cell>& row : table.rows)
        text += line({}, row);
    return table.note.isEmpty() ? text : text + table.note + u'\n';
}

inline plan::Organ organ(qint64 id, plan::OrganKind kind, const QString& name)
{
    plan::Organ made;
    made.id = {id};
    made.kind = kind;
    made.name = name;
    return made;
}

inline plan::Initiative item(plan::OrganKind kind, const QList<plan::Organ>& owners, const QString& title,
                             std::optional<plan::Status> status = {})
{
    plan::Initiative made;
    made.fiscalYear = FiscalYear(2021);
    made.organKind = kind;
    made.owners = owners;
    made.title = title;
    made.status = status;
    return made;
}

/// What a new file with the plan and nothing else knows at the end of December 2021.
inline KeyFigures emptyFigures()
{
    KeyFigures figures;
    figures.asOf = YearMonth(2021, 12);
    figures.membership.asOf = figures.asOf;
    figures.baseMonth = YearMonth(2020, 3);
    figures.target = membership::Target{{}, QDate(2023, 3, 31), 83'000};
    figures.branches = {{organ(1, plan::OrganKind::Branch, QStringLiteral("千代田")), {}, {}, {}},
                        {organ(2, plan::OrganKind::Branch, QStringLiteral("中央")), {}, {}, {}}};
    return figures;
}

/// The same with a ledger that starts in March 2020 with 80,000 members and gains 120 and loses 100 every
/// month; the second branch's figures contradict each other by -150.
inline KeyFigures ledgerFigures()
{
    KeyFigures figures = emptyFigures();
    membership::Snapshot& snapshot = figures.membership;
    snapshot.firstMonth = figures.baseMonth;
    snapshot.lastMonth = figures.asOf;
    snapshot.months.append({snapshot.firstMonth, {0, 80'000, {80'000, 0, 0, 0, 0}, 0}});
    while (snapshot.months.last().month < figures.asOf) {
        const membership::MonthFigures& before = snapshot.months.last();
        const qint64 opening = before.figures.closing;
        snapshot.months.append(
            {before.month.plusMonths(1), {opening, opening + 20, {110, 10, 100, 7, 7}, 90}});
    }
    snapshot.fiscalYear = membership::Figures{80'240, 80'420, {990, 90, 900, 63, 63}, 810};
    figures.headcount = 80'420;
    figures.base = 80'000;
    figures.progress = {80'420.0 / 83'000.0, 420.0 / 3'000.0, 272};
    figures.branches[0].figures = membership::Figures{77'240, 77'670, {915, 90, 725, 150, 0}, 660};
    figures.branches[0].target = 80'000;
    figures.branches[0].achievement = 77'670.0 / 80'000.0;
    figures.branches[1].figures = membership::Figures{3'000, 2'750, {75, 0, 175, 0, 0}, 150};
    return figures;
}

} // namespace shirube::report

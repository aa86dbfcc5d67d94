// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/paper_tables.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/report/chart_series.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

} // namespace

Table withoutZeroDifferences(Table table)
{
    const QStringList names{say(QT_TRANSLATE_NOOP("Report", "Diff.")), say(QT_TRANSLATE_NOOP("Report", "Difference"))};
    const auto column = std::ranges::find_if(table.columns, [&](const Column& one) { return names.contains(one.title); });
    if (column == table.columns.end())
        return table;
    const qsizetype at = column - table.columns.begin();
    const auto isZero = [at](const QList<Cell>& row) { return at < row.size() && row[at].number.isValid() && row[at].number.toLongLong() == 0; };
    if (table.rows.isEmpty() || !std::ranges::all_of(table.rows, isZero) || (!table.totals.isEmpty() && !isZero(table.totals)))
        return table;
    removeColumn(table, at);
    addSentence(table.note, say(QT_TRANSLATE_NOOP("Report", "Opening and movements add up to the closing in every row: all differences are 0.")));
    return table;
}

Table withoutBlankColumns(Table table)
{
    if (table.rows.isEmpty() || table.isForm)
        return table;
    for (qsizetype at = table.columns.size() - 1; at > 0; --at) {
        const auto isBlank = [at](const QList<Cell>& row) { return row.value(at).text.isEmpty(); };
        if (!std::ranges::all_of(table.rows, isBlank) || !isBlank(table.totals))
            continue;
        removeColumn(table, at);
    }
    return table;
}

Table withoutTransfers(Table table)
{
    const qsizetype in = 5; // of breakdownTable(), out behind it
    const auto isSame = [in](const QList<Cell>& row) { return row[in].number == row[in + 1].number; };
    if (!std::ranges::all_of(table.rows, isSame))
        return table;
    removeColumn(table, in + 1);
    removeColumn(table, in);
    return table;
}

Table onlyOwing(Table table)
{
    const qsizetype all = table.rows.size();
    table.title = say(QT_TRANSLATE_NOOP("Report", "%1 (organs that owe sheets only)")).arg(table.title);
    table.rows.removeIf([](const QList<Cell>& row) { return row[owedColumn].number.toLongLong() == 0; });
    addSentence(table.note, say(QT_TRANSLATE_NOOP("Report", "Organs that owe nothing: %1.")).arg(formatCount(all - table.rows.size())));
    return table;
}

Table survivalExtract(const SurvivalCurves& curves)
{
    static constexpr qsizetype years[] = {0, 1, 3, 5, 10, 20, 30};
    Table table = tableTwin(curves);
    table.title = say(QT_TRANSLATE_NOOP("Report", "How long members stay, by join channel"));
    QList<QList<Cell>> rows;
    for (const qsizetype year : years) {
        if (year < table.rows.size())
            rows.append(table.rows[year]);
    }
    table.rows = rows;
    addSentence(table.note, say(QT_TRANSLATE_NOOP("Report", "Observed: who was a member that long; members who had joined before leaves were recorded "
                                                        "count only from then on, so that the number may rise.")));
    return table;
}

Table paperMatrix(const Matrix& matrix, const QString& title)
{
    Table table = matrixTable(matrix, title);
    for (const qsizetype at : {matrixOrganColumn - 1, matrixOrganColumn - 2}) {
        if (std::ranges::all_of(table.rows, [at](const QList<Cell>& row) { return row[at].number.toLongLong() == 0; }))
            removeColumn(table, at);
    }
    return table;
}

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/remark_table.h"

#include <QCoreApplication>

namespace shirube::ui
{

report::Table remarkTable(const QString& title, const QList<exchange::RowRemark>& remarks)
{
    report::Table table;
    table.title = title;
    table.columns = {{QCoreApplication::translate("Remarks", "Line"), report::Align::Right, 0.5},
                     {QCoreApplication::translate("Remarks", "Column"), report::Align::Left},
                     {QCoreApplication::translate("Remarks", "In the file"), report::Align::Left, 1.5},
                     {title, report::Align::Left, 4}};
    for (const exchange::RowRemark& one : remarks)
        table.rows.append({report::countCell(one.line), report::textCell(one.column), report::textCell(one.value),
                           report::textCell(one.reason)});
    return table;
}

} // namespace shirube::ui

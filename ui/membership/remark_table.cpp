// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/remark_table.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace shirube::ui
{

namespace
{

void addRemarks(report::Table& table, const QString& kind, const QList<exchange::RowRemark>& remarks)
{
    for (const auto& remark : remarks) {
        table.rows.append({report::textCell(kind), report::countCell(remark.line),
                           report::textCell(remark.column), report::textCell(remark.value),
                           report::textCell(remark.reason)});
    }
}

} // namespace

report::Table remarkTable(const exchange::ImportReport& report)
{
    report::Table table;
    table.title = QCoreApplication::translate("Import", "Rejected rows and findings");
    table.columns = {{QCoreApplication::translate("Import", "Result"), report::Align::Left, 0.5},
                     {QCoreApplication::translate("Import", "Line"), report::Align::Right},
                     {QCoreApplication::translate("Import", "Column"), report::Align::Left, 0.5},
                     {QCoreApplication::translate("Import", "Value"), report::Align::Left, 1},
                     {QCoreApplication::translate("Import", "Reason"), report::Align::Left, 4}};
    addRemarks(table, QCoreApplication::translate("Import", "▲ Rejected"), report.rejections);
    addRemarks(table, QCoreApplication::translate("Import", "To check"), report.findings);
    const qint64 all = report.rejected + report.findingCount;
    if (all > table.rows.size()) {
        table.note = QCoreApplication::translate("Import", "The first %1 of %2.")
                         .arg(formatCount(table.rows.size()), formatCount(all));
    }
    return table;
}

QString importSummary(const exchange::ImportReport& report)
{
    QStringList lines{QCoreApplication::translate("Import", "%1 new rows came in from %2.")
                          .arg(formatCount(report.good), report.fileName)};
    if (report.known > 0)
        lines << QCoreApplication::translate("Import", "%1 rows were there already.")
                     .arg(formatCount(report.known));
    if (report.rejected > 0) {
        lines << QCoreApplication::translate("Import", "%1 rows were rejected and stayed out.")
                     .arg(formatCount(report.rejected));
    }
    if (report.findingCount > 0) {
        lines << QCoreApplication::translate("Import", "%1 rows came in but need a look.")
                     .arg(formatCount(report.findingCount));
    }
    return lines.join(u'\n');
}

} // namespace shirube::ui

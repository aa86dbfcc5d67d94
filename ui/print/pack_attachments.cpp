// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pack_attachments.h"

#include "core/plan/names.h"
#include "core/spreadsheet/table_csv.h"
#include "ui/widgets/file_name.h"

namespace shirube::ui
{

using namespace Qt::StringLiterals;

QList<PdfAttachment> attachmentsOf(const PackContent& content)
{
    QList<PdfAttachment> files;
    const QString owner = content.data.branch ? asFileName(plan::displayName(*content.data.branch)) + u' ' : QString();
    for (const report::SectionTables& section : report::packTables(content.data, content.sections)) {
        for (const report::Table& table : section.tables) {
            const report::KeyFigures& figures = content.data.figures;
            const auto whole = spreadsheet::chosenTable(table, {}, figures.asOf, figures.isSample);
            const QStringList about = whole ? exchange::aboutLines(whole->about) : QStringList();
            const QString name = u"%1%2 %3 - %4.csv"_s.arg(owner)
                                     .arg(files.size() + 1, 2, 10, QChar(u'0'))
                                     .arg(asFileName(report::sectionTitle(section.section)), asFileName(table.title));
            files.append({name, table.title, spreadsheet::tableCsv(table, exchange::CsvWriter(exchange::Dialect::Excel), about)});
        }
    }
    return files;
}

} // namespace shirube::ui

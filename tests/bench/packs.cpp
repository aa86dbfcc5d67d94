// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/packs.h"

#include "core/exchange/new_file.h"
#include "core/report/pack_tables.h"
#include "core/report/pack_templates.h"
#include "core/review/actions.h"
#include "core/review/review_store.h"
#include "tests/bench/best.h"
#include "tests/bench/must.h"
#include "ui/print/branch_packs.h"
#include "ui/print/pack.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <cstdio>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

constexpr int times = 3;
const YearMonth asOf(2021, 12);

// A sheet for each of the plan's items.
void addRound(storage::Database& database)
{
    must(review::createRounds(database, FiscalYear(asOf), review::Period::HalfYear, must(review::loadScales(database)).first().id));
}

ui::PackFacts inJapanese(const QStringList& sections)
{
    ui::PackFacts facts;
    facts.sections = sections;
    facts.language = u"ja"_s;
    return facts;
}

QString page(const report::PackData& data, const QStringList& sections)
{
    QString html = u"<html><head><meta charset='utf-8'></head><body>"_s;
    for (const report::SectionTables& section : report::packTables(data, sections)) {
        html += u"<h1>"_s + report::sectionTitle(section.section).toHtmlEscaped() + u"</h1>"_s;
        for (const report::Table& table : section.tables) {
            html += u"<h2>"_s + table.title.toHtmlEscaped() + u"</h2><table><tr>"_s;
            for (const report::Column& column : table.columns)
                html += u"<th>"_s + column.title.toHtmlEscaped() + u"</th>"_s;
            html += u"</tr>"_s;
            for (const auto& row : table.rows) {
                html += u"<tr>"_s;
                for (const report::Cell& cell : row)
                    html += u"<td>"_s + cell.text.toHtmlEscaped() + u"</td>"_s;
                html += u"</tr>"_s;
            }
            html += u"</table>"_s;
        }
    }
    return html + u"</body></html>"_s;
}

int pagesOf(const QString& pdf)
{
    QProcess info;
    info.start(u"pdfinfo"_s, {pdf});
    info.waitForFinished();
    for (const QByteArray& line : info.readAllStandardOutput().split('\n')) {
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    }
    return 0;
}

} // namespace

void benchPacks(const QString& folder)
{
    const QString file = folder + u"/packs.shirube"_s;
    must(exchange::makeFile(file, {.plan = u"fy2021"_s, .sample = true}));
    storage::Database database = must(storage::Database::open(file));
    addRound(database);
    const QString pdf = folder + u"/pack.pdf"_s;
    const auto measure = [&](const char* what, const report::PackWish& wish, double limit) {
        report::LedgerShelf shelf;
        double loading = 1e9;
        double drawing = 1e9;
        double first = 0; // of a file: the shelf holds what it needs of the ledger for the next one
        for (int i = 0; i < times; ++i) {
            report::PackData data;
            const double load = best(1, [&] { data = must(report::loadPackData(database, wish, shelf)); });
            const double draw = best(1, [&] { must(ui::writePack(data, inJapanese(wish.sections), pdf, {})); });
            first = i == 0 ? load + draw : first;
            loading = std::min(loading, load);
            drawing = std::min(drawing, draw);
        }
        std::printf("%-34s %7.3f s, the next %.3f s  (at most %.1f s), of it loading %.3f s; %d pages, %lld KiB\n", what, first,
                    loading + drawing, limit, loading, pagesOf(pdf), static_cast<long long>(QFileInfo(pdf).size() / 1024));
    };
    measure("full pack, all sheets", {.asOf = asOf, .hasAllSheets = true}, 2);
    measure("short pack", {.asOf = asOf, .sections = {u"cover"_s, u"summary"_s, u"membership"_s, u"branches"_s, u"reserve"_s, u"decisions"_s, u"definitions"_s}}, 0.5);
    measure("standing committee's pack", {.asOf = asOf, .sections = report::packTemplate(u"standing"_s)->sections}, 1);

    report::LedgerShelf shelf;
    const QStringList sections = report::packTemplate(u"branch"_s)->sections;
    const double branches = best(times, [&] {
        const auto whole = must(report::loadPackData(database, {.asOf = asOf, .sections = sections, .forBranches = true}, shelf));
        must(ui::writeBranchPacks(database, whole, {}, inJapanese(sections), folder + u"/{branch}.pdf"_s, {}));
    });
    std::printf("%-34s %7.3f s  (at most 5.0 s)\n", "reports of all branches", branches);

    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        return;
    QFile html(folder + u"/pack.html"_s);
    if (!html.open(QIODevice::WriteOnly))
        qFatal("no space for the benchmark's files");
    html.write(page(must(report::loadPackData(database, {.asOf = asOf, .hasAllSheets = true}, shelf)), {}).toUtf8());
    html.close();
    const double office = best(1, [&] {
        QProcess::execute(u"soffice"_s, {u"--headless"_s, u"--infilter=HTML (StarCalc)"_s, u"--convert-to"_s, u"pdf:calc_pdf_Export"_s,
                                         u"--outdir"_s, folder + u"/office"_s, html.fileName()});
    });
    std::printf("%-34s %7.3f s; %d pages\n", "LibreOffice, the same tables", office, pagesOf(folder + u"/office/pack.pdf"_s));
}

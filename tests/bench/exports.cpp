// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/exports.h"

#include "core/exchange/export_file.h"
#include "tests/bench/best.h"

#include <QFile>
#include <QProcess>
#include <cstdio>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

constexpr int times = 5;

qint64 lines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    qint64 count = 0;
    while (!file.atEnd())
        count += file.read(1 << 20).count('\n');
    return count;
}

} // namespace

void benchExport(const storage::Database& database, const QString& folder)
{
    const QString ours = folder + u"/ours.csv"_s;
    const QString theirs = folder + u"/theirs.csv"_s;
    const auto write = [&](exchange::Dialect dialect, exchange::Encoding encoding) {
        if (!exchange::exportFile(database, u"events"_s, ours, {.asOf = YearMonth(2021, 12), .dialect = dialect, .encoding = encoding}))
            qFatal("the export failed");
    };
    const double exchangeTime = best(times, [&] { write(exchange::Dialect::Exchange, exchange::Encoding::Utf8); });
    const double shellTime = best(times, [&] {
        const QString script =
            u"sqlite3 -csv -header '%1' \"SELECT e.member_no AS 会員番号, CASE e.kind WHEN 1 THEN '入会' WHEN 2 THEN '再入会' WHEN 3 THEN '退会' "
            "ELSE '異動' END AS 区分, e.on_date AS 日付, b.name AS 支部, t.name AS 異動先支部, d.name AS 部会, e.size_class AS 規模, "
            "e.company_name AS 事業所名, e.reason AS 理由, e.channel AS 経路 FROM effective_event e LEFT JOIN organ b ON b.id = e.branch_id "
            "LEFT JOIN organ t ON t.id = e.to_branch_id LEFT JOIN organ d ON d.id = e.division_id WHERE e.on_date <= '2021-12-31' "
            "ORDER BY e.on_date, e.id\" > '%2'"_s.arg(database.path(), theirs);
        if (QProcess::execute(u"sh"_s, {u"-c"_s, script}) != 0)
            qFatal("sqlite3 failed");
    });
    std::printf("%-34s %7.3f s  against %7.3f s  ratio %5.2f  (at most %.1f)  %lld lines, theirs %lld\n", "export of all events, CSV",
                exchangeTime, shellTime, exchangeTime / shellTime, 1.0, static_cast<long long>(lines(ours)),
                static_cast<long long>(lines(theirs)));
    std::printf("%-34s %7.3f s\n", "the same for Excel",
                best(times, [&] { write(exchange::Dialect::Excel, exchange::Encoding::Utf8); }));
    std::printf("%-34s %7.3f s\n", "the same for Excel, CP932",
                best(times, [&] { write(exchange::Dialect::Excel, exchange::Encoding::Cp932); }));
    QFile::remove(ours);
    QFile::remove(theirs);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints ratios against public tools, measured in the same run:
//   import of N companies' events (CP932) against iconv | sqlite3 .import plus the same indexes
//   the home page's figures against the sqlite3 shell's count(*)
//   survival of 1,250,000 unbroken memberships, with the curves of all branches; and how long the ledger takes to read
//   all events out as CSV against the shell's -csv
//   the figures of the membership page against the same sums by the shell
//   the forecasts of 23 branches, and the whole outlook
//   searching all members while one types, absolute
//   the branches page's figures, absolute
//   plan and review at 3,000 items and 20 rounds, absolute
//   the reserve's page with 100,000 entries, and a slider's step of its what-if, absolute
//   a key typed into the search of everything and into the command palette, against grep -c
//   the executive pack, a short one and the branches' reports, absolute; LibreOffice beside them
//   the whole window: every page brought forward, absolute; its memory at home and what it does at rest against an empty one
//   how an import grows from a tenth of the rows to ten times
//   start to the first painted window with the sample file against an empty Qt Widgets window
// Usage: shirube_bench [companies] (default gives about 1,250,000 rows), or shirube_bench review, reserve, packs, search or desk [file] for
// those alone

#include "core/exchange/members_import.h"
#include "core/exchange/new_file.h"
#include "core/exchange/sample.h"
#include "core/membership/member_search.h"
#include "core/membership/breakdown.h"
#include "core/report/key_figures.h"
#include "core/report/retention.h"
#include "core/report/outlook.h"
#include "tests/bench/best.h"
#include "tests/bench/branches.h"
#include "tests/bench/desk.h"
#include "tests/bench/exports.h"
#include "tests/bench/packs.h"
#include "tests/bench/reserve.h"
#include "tests/bench/review.h"
#include "tests/bench/search.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <string_view>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

void shell(const QString& script)
{
    if (QProcess::execute(u"sh"_s, {u"-c"_s, script}) != 0)
        qFatal("failed: %s", qUtf8Printable(script));
}

// The largest resident set a command had, in MiB.
double peakMemory(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForStarted();
    double peak = 0;
    const QString path = u"/proc/%1/status"_s.arg(process.processId());
    while (!process.waitForFinished(20)) {
        QFile status(path);
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        if (at >= 0)
            peak = std::max(peak, text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024);
    }
    return peak;
}

void print(const char* what, double ours, double theirs, double allowed)
{
    std::printf("%-34s %7.3f s  against %7.3f s  ratio %5.2f  (at most %.1f)\n", what, ours, theirs, ours / theirs, allowed);
}

void printLimit(const char* what, double seconds, double limit)
{
    std::printf("%-34s %7.3f s  (at most %.1f s)\n", what, seconds, limit);
}

void survival(const storage::Database& database, const QString& file)
{
    constexpr size_t spellCount = 1'250'000;
    report::Retention retention;
    membership::SpellShelf shelf;
    const auto load = [&](YearMonth asOf) {
        return best(3, [&] {
            auto loaded = report::loadRetention(database, asOf, shelf);
            if (!loaded)
                qFatal("no spells");
            retention = std::move(*loaded);
        });
    };
    QElapsedTimer timer;
    timer.start();
    if (!membership::loadSpells(database, QDate(2021, 12, 31)))
        qFatal("no spells");
    const double reading = double(timer.nsecsElapsed()) / 1e9;
    const double shellTime = best(3, [&] {
        shell(u"sqlite3 '%1' \"WITH spell AS (SELECT kind, on_date, lead(on_date) OVER member AS until FROM effective_event "
              "WHERE kind <> 4 WINDOW member AS (PARTITION BY member_no ORDER BY on_date)) "
              "SELECT substr(on_date, 1, 4), substr(until, 1, 4), count(*) FROM spell WHERE kind <> 3 "
              "GROUP BY 1, 2\" >/dev/null"_s.arg(file));
    });
    print("members' histories, read", reading, shellTime, 1.2);
    std::vector<double> months;
    for (int month = 1; month <= 12; ++month)
        months.push_back(load(YearMonth(2021, month)));
    std::ranges::sort(months);
    printLimit("cohorts and yields of a month, median", months[months.size() / 2], 0.05);
    std::vector<membership::Spell>& all = retention.spells.all;
    for (size_t i = 0; all.size() < spellCount; ++i)
        all.push_back(all[i]);
    all.resize(spellCount);
    const auto curvesOf = [&](const QList<report::SpellGroup>& groups) {
        if (report::survivalCurves(retention, report::Grouping::Branch, groups).curves.size() != groups.size() + 1)
            qFatal("no curves");
    };
    printLimit("survival of 1.25 M spells", best(5, [&] { curvesOf({}); }), 0.5);
    const auto branches = report::groupsOf(retention, report::Grouping::Branch);
    printLimit("the same by branch, log-rank", best(5, [&] { curvesOf(branches); }), 0.5);
}

// The branches' forecasts to the target's month from the summary, and the whole outlook, which reads the ledger too.
void forecasts(const storage::Database& database)
{
    const auto figures = report::loadKeyFigures(database, YearMonth(2021, 12));
    if (!figures)
        qFatal("no figures");
    const report::Outlook whole = report::outlook(*figures);
    const report::MethodOutlook* chosen = whole.chosen();
    if (!chosen)
        qFatal("no forecast");
    membership::Forecast seasonal = *chosen->outcome.forecast;
    seasonal.method = membership::ForecastMethod::Seasonal; // the costly one
    const double branches = best(3, [&] {
        const auto months = membership::loadBranchMonths(database, figures->asOf);
        if (!months)
            qFatal("no branches");
        QMap<OrganId, membership::History> histories;
        for (auto branch = months->begin(); branch != months->end(); ++branch)
            histories.insert(branch.key(), membership::historyOf(branch.value(), whole.history.first));
        if (membership::branchForecasts(seasonal, histories).size() != 23)
            qFatal("not all branches");
    });
    std::printf("%-34s %7.3f s  (at most 1.0)\n", "23 branch forecasts", branches);
    report::LedgerShelf shelf;
    const auto outlookOf = [&](YearMonth asOf) {
        const auto there = report::loadKeyFigures(database, asOf);
        QElapsedTimer timer;
        timer.start();
        if (!there || !report::loadOutlook(database, *there, shelf))
            qFatal("no outlook");
        return double(timer.nsecsElapsed()) / 1e9;
    };
    std::printf("%-34s %7.3f s\n", "outlook, members' histories read", outlookOf(figures->asOf));
    std::printf("%-34s %7.3f s\n", "outlook of another month", outlookOf(figures->asOf.plusMonths(-1)));
    printLimit("outlook of a month seen before", outlookOf(figures->asOf), 0.05);
}

// The figures of the membership page's tabs; the costliest breakdown against the same sums by the shell.
void pages(const storage::Database& database, const QString& file)
{
    using membership::Dimension;
    const membership::Period year = membership::Period::fiscalYear(FiscalYear(2020));
    double slowest = 0;
    for (const Dimension dimension : {Dimension::Branch, Dimension::Division, Dimension::SizeClass})
        slowest = std::max(slowest, best(7, [&] {
                               if (!membership::loadBreakdown(database, dimension, year))
                                   qFatal("no breakdown");
                           }));
    const double shellTime = best(7, [&] {
        shell(u"sqlite3 '%1' \"SELECT division_id, sum(CASE WHEN month < '2020-04' THEN change ELSE 0 END), sum(change), "
              "sum(CASE WHEN month >= '2020-04' THEN joins END), sum(CASE WHEN month >= '2020-04' THEN rejoins END), "
              "sum(CASE WHEN month >= '2020-04' THEN leaves END), sum(CASE WHEN month >= '2020-04' THEN opening_lost END) "
              "FROM month_figure WHERE division_id <= -3 AND month <= '2021-03' GROUP BY division_id\" >/dev/null"_s.arg(file));
    });
    print("breakdown, slowest dimension", slowest, shellTime, 1.2);
    const QList<std::function<bool()>> others{
        [&] { return membership::loadReasons(database, year).has_value(); },
        [&] { return membership::loadChannels(database, year).has_value(); },
        [&] { return membership::loadBranchMonths(database, YearMonth(2021, 12)).has_value(); },
        [&] { return membership::targetStreaks(database, YearMonth(2021, 12)).has_value(); }};
    slowest = 0;
    for (const auto& load : others)
        slowest = std::max(slowest, best(7, [&] {
                               if (!load())
                                   qFatal("no figures");
                           }));
    printLimit("reasons, channels, panels, streaks", slowest, 0.05);
}

// The slowest of what people type: a word of most names, a rare one, none, part of a number, an exact number.
void searchMembers(const storage::Database& database)
{
    QElapsedTimer timer;
    timer.start();
    const auto index = membership::MemberIndex::build(database);
    if (!index)
        qFatal("no index of the members");
    std::printf("%-34s %7.3f s  of %lld members\n", "reading the members for searching", double(timer.nsecsElapsed()) / 1e9,
                static_cast<long long>((*index)->count()));
    double slowest = 0;
    for (const QString& text : {u"商"_s, u"見本"_s, u"㈱みほん"_s, u"髙﨑"_s, u"0"_s, u"12345"_s, u"00012345"_s, u"みつからない"_s})
        slowest = std::max(slowest, best(5, [&] { static_cast<void>((*index)->find(text)); }));
    std::printf("%-34s %7.1f ms  (at most 30)\n", "member search, slowest", slowest * 1e3);
    const double pairs = best(3, [&] {
        static_cast<void>((*index)->duplicates());
        static_cast<void>((*index)->rejoins());
    });
    std::printf("%-34s %7.3f s\n", "duplicates and rejoins", pairs);
}

// How time and memory of an import, and of a page's figures after it, grow from a tenth of the companies to ten times.
void growth(const QString& folder, const QString& empty, int companies)
{
    std::printf("%-34s %10s %10s %10s\n", "growth: rows", "import", "memory", "figures");
    for (const int tenths : {1, 10, 100}) {
        const QString events = folder + u"/growth.csv"_s;
        const QString file = folder + u"/growth.shirube"_s;
        if (!exchange::writeSampleEvents(events, {companies / 10 * tenths}, exchange::Encoding::Cp932))
            qFatal("no space for the benchmark's files");
        QFile::remove(file);
        QFile::copy(empty, file);
        QElapsedTimer timer;
        timer.start();
        const double memory = peakMemory(QStringLiteral(SHIRUBE_CLI), {u"import"_s, u"events"_s, file, events});
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        const auto database = storage::Database::open(file, {.access = storage::Access::ReadOnly, .check = false});
        if (!database)
            qFatal("the file does not open");
        auto rows = database->query(u"SELECT max(id) FROM membership_event"_s);
        const double figures = best(3, [&] {
            if (!report::loadKeyFigures(*database, YearMonth(2021, 12)))
                qFatal("no figures");
        });
        std::printf("%-34lld %8.2f s %6.0f MiB %7.1f ms\n", rows && rows->next() ? static_cast<long long>(rows->integer(0)) : 0,
                    seconds, memory, figures * 1e3);
        QFile::remove(events);
        QFile::remove(file);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    if (argc > 1 && std::string_view(argv[1]) == "review") {
        benchReview(folder.path());
        return 0;
    }
    if (argc > 1 && std::string_view(argv[1]) == "packs") {
        benchPacks(folder.path());
        return 0;
    }
    if (argc > 1 && std::string_view(argv[1]) == "search") {
        benchSearch(folder.path());
        return 0;
    }
    if (argc > 1 && std::string_view(argv[1]) == "desk") {
        const QString sample = folder.filePath(u"sample.shirube"_s);
        if (!exchange::makeFile(sample, {.plan = u"fy2021"_s, .sample = true}))
            qFatal("no sample");
        benchDesk(argc > 2 ? QString::fromLocal8Bit(argv[2]) : sample);
        return 0;
    }
    if (argc > 1 && std::string_view(argv[1]) == "reserve") {
        benchReserve(folder.path());
        return 0;
    }
    const int companies = argc > 1 ? std::atoi(argv[1]) : 690'000;
    const QString events = folder.filePath(u"events.csv"_s);
    const QString empty = folder.filePath(u"empty.shirube"_s);
    const QString file = folder.filePath(u"full.shirube"_s);
    if (!exchange::writeSampleEvents(events, {companies}, exchange::Encoding::Cp932) ||
        !exchange::makeFile(empty, {.plan = u"fy2021"_s}))
        qFatal("no space for the benchmark's files");

    const QString cli = QStringLiteral(SHIRUBE_CLI);
    const double ours = best(3, [&] {
        QFile::remove(file);
        QFile::copy(empty, file);
        if (QProcess::execute(cli, {u"import"_s, u"events"_s, file, events}) != 0)
            qFatal("import failed");
    });
    const double theirs = best(3, [&] {
        shell(u"cd '%1' && rm -f b.db && iconv -f cp932 -t utf-8 events.csv | sqlite3 b.db "
              "'CREATE TABLE e(member_no TEXT, kind TEXT, on_date TEXT, branch TEXT, to_branch TEXT, division TEXT, "
              "size TEXT, name TEXT, reason TEXT, channel TEXT) STRICT;' '.import --csv --skip 1 /dev/stdin e' "
              "'CREATE INDEX e1 ON e(member_no, on_date);' 'CREATE INDEX e2 ON e(on_date);'"_s
                  .arg(folder.path()));
    });
    print("import, CP932", ours, theirs, 0.7);

    QFile::remove(file);
    QFile::copy(empty, file);
    std::printf("%-34s %7.0f MiB  (at most 300)\n", "import, peak memory",
                peakMemory(cli, {u"import"_s, u"events"_s, file, events}));

    const auto database = storage::Database::open(file, {.access = storage::Access::ReadOnly});
    if (!database)
        qFatal("the file does not open");
    const double figures = best(7, [&] {
        if (!report::loadKeyFigures(*database, YearMonth(2021, 12)))
            qFatal("no figures");
    });
    const double count = best(7, [&] { shell(u"sqlite3 '%1' 'SELECT count(*) FROM membership_event' >/dev/null"_s.arg(file)); });
    print("home page's figures", figures, count, 3.0);
    benchExport(*database, folder.path());
    forecasts(*database);

    survival(*database, file);

    pages(*database, file);
    benchBranches(*database);
    searchMembers(*database);
    benchReview(folder.path());
    benchReserve(folder.path());
    benchPacks(folder.path());
    benchSearch(folder.path());
    benchDesk(file);

    const QString sample = folder.filePath(u"sample.shirube"_s);
    if (!exchange::makeFile(sample, {.plan = u"fy2021"_s, .sample = true}))
        qFatal("no sample");
    const double empties = best(7, [&] { QProcess::execute(QStringLiteral(SHIRUBE_WINDOW), {}); });
    const double window = best(7, [&] { QProcess::execute(QStringLiteral(SHIRUBE_WINDOW), {sample}); });
    print("first painted window", window, empties, 2.5);
    const double figuresPainted = best(7, [&] { QProcess::execute(QStringLiteral(SHIRUBE_WINDOW), {sample, u"figures"_s}); });
    std::printf("%-34s %7.3f s\n", "sample's figures painted", figuresPainted);
    growth(folder.path(), empty, companies);
    return 0;
}

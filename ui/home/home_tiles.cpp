// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/home_tiles.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/definitions.h"
#include "core/report/review_words.h"

#include <QCoreApplication>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Home", text);
}

QString importMembers()
{
    return say(QT_TRANSLATE_NOOP("Home", "Import the member ledger"));
}

// The furthest stage of the year's drawdown, because that is the figure the meeting speaks of.
QString drawdownLine(const reserve::ReserveYear& year)
{
    const QString fiscalYear = formatFiscalYear(year.fiscalYear);
    if (year.effective) {
        return say(QT_TRANSLATE_NOOP("Home", "%1 drawdown: %2 (effective)"))
            .arg(fiscalYear, formatMoney(year.effective));
    }
    if (year.executed) {
        return say(QT_TRANSLATE_NOOP("Home", "%1 drawdown: %2 (executed)"))
            .arg(fiscalYear, formatMoney(year.executed));
    }
    if (year.approved) {
        return say(QT_TRANSLATE_NOOP("Home", "%1 drawdown: %2 (approved)"))
            .arg(fiscalYear, formatMoney(year.approved));
    }
    return say(QT_TRANSLATE_NOOP("Home", "%1 drawdown: %2 (planned)"))
        .arg(fiscalYear, formatMoney(year.planned));
}

} // namespace

TileText membersTile(const report::KeyFigures& figures)
{
    TileText tile{say(QT_TRANSLATE_NOOP("Home", "Members")), formatCount(figures.headcount), {}, report::Metric::Members};
    if (!figures.headcount) {
        tile.lines.append(importMembers());
        return tile;
    }
    const YearMonth monthBefore = figures.asOf.plusMonths(-1);
    if (const auto before = figures.membership.headcount(monthBefore)) {
        tile.lines.append(say(QT_TRANSLATE_NOOP("Home", "%1 on the month before"))
                              .arg(formatChange(*figures.headcount - *before)));
    }
    tile.lines.append(say(QT_TRANSLATE_NOOP("Home", "companies, end of %1")).arg(formatMonth(figures.asOf)));
    return tile;
}

TileText gapTile(const report::KeyFigures& figures)
{
    TileText tile{say(QT_TRANSLATE_NOOP("Home", "To the target")), unknownText(), {}, report::Metric::JoinsNeeded};
    if (!figures.target) {
        tile.lines.append(say(QT_TRANSLATE_NOOP("Home", "Set a target on the members page")));
        return tile;
    }
    const qint64 target = figures.target->headcount;
    const QString goal = say(QT_TRANSLATE_NOOP("Home", "%1 by %2"))
                             .arg(formatCount(target), formatMonth(YearMonth(figures.target->dueOn)));
    if (!figures.headcount) {
        tile.lines = {importMembers(), goal};
        return tile;
    }
    if (*figures.headcount >= target) {
        tile.figure = say(QT_TRANSLATE_NOOP("Home", "Reached"));
        tile.lines = {say(QT_TRANSLATE_NOOP("Home", "%1 above the target"))
                          .arg(formatCount(*figures.headcount - target)),
                      goal};
        return tile;
    }
    tile.figure = formatCount(target - *figures.headcount);
    if (const auto needed = figures.progress.requiredJoinsPerMonth)
        tile.lines = {say(QT_TRANSLATE_NOOP("Home", "%1 joins a month needed")).arg(formatCount(needed)),
                      report::premiseOf(report::LeavesTaken::LastTwelveMonths)};
    tile.lines.append(goal);
    return tile;
}

std::optional<qint64> netGrowthLastYear(const report::KeyFigures& figures)
{
    const YearMonth last = figures.asOf.plusMonths(-12);
    const YearMonth first = FiscalYear(last).firstMonth();
    const auto& ledger = figures.membership;
    if (!ledger.firstMonth.isValid() || ledger.firstMonth > first)
        return std::nullopt;
    qint64 sum = 0;
    for (const auto& month : ledger.months) {
        if (month.month >= first && month.month <= last)
            sum += month.figures.netGrowth();
    }
    return sum;
}

TileText netGrowthTile(const report::KeyFigures& figures)
{
    TileText tile{
        say(QT_TRANSLATE_NOOP("Home", "Net growth (%1)")).arg(formatFiscalYear(FiscalYear(figures.asOf))),
        unknownText(),
        {},
        report::Metric::NetGrowth};
    const auto& year = figures.membership.fiscalYear;
    if (!year) {
        tile.lines.append(importMembers());
        return tile;
    }
    tile.figure = formatChange(year->netGrowth());
    tile.lines = {
        say(QT_TRANSLATE_NOOP("Home", "last year %1")).arg(formatChange(netGrowthLastYear(figures))),
        say(QT_TRANSLATE_NOOP("Home", "in %1 · out %2"))
            .arg(formatCount(year->flows.joins + year->flows.rejoins), formatCount(year->flows.leaves))};
    return tile;
}

TileText reserveTile(const report::KeyFigures& figures)
{
    TileText tile{say(QT_TRANSLATE_NOOP("Home", "Reserve (%1)")).arg(displayName(display().unit)),
                  formatMoney(figures.reserveBalance),
                  {},
                  report::Metric::ReserveBalance};
    if (!figures.reserveBalance)
        tile.lines.append(say(QT_TRANSLATE_NOOP("Home", "Enter the opening balance")));
    for (const reserve::ReserveYear& year : figures.reserveYears) {
        if (year.fiscalYear == FiscalYear(figures.asOf) &&
            (year.effective || year.executed || year.approved || year.planned))
            tile.lines.append(drawdownLine(year));
    }
    return tile;
}

TileText gradesTile(const report::KeyFigures& figures)
{
    if (!figures.round || figures.round->byKind.whole.total == 0)
        return initiativesTile(figures);
    const report::RoundFigures& round = *figures.round;
    const review::GradeCounts& whole = round.byKind.whole;
    TileText tile{say(QT_TRANSLATE_NOOP("Home", "Grades (%1)")).arg(review::displayName(round.round)), {}, {}, report::Metric::Grade};
    const QString between = u" · "_s;
    const QStringList counts = report::gradeCountTexts(whole, round.byKind.scale);
    // The best two stand large; a tile is not wide enough for five.
    tile.figure = counts.isEmpty() ? report::notEvaluable() : counts.first(std::min<qsizetype>(2, counts.size())).join(between);
    if (counts.size() > 2)
        tile.lines.append(counts.mid(2).join(between));
    tile.lines.append(report::notGradedText(whole.notEvaluable) + between +
                      say(QT_TRANSLATE_NOOP("Home", "sheets owed %1")).arg(formatCount(round.owed)));
    if (whole.mean)
        tile.lines.append(say(QT_TRANSLATE_NOOP("Home", "mean achievement %1")).arg(formatPercent(whole.mean)));
    return tile;
}

TileText initiativesTile(const report::KeyFigures& figures)
{
    TileText tile{say(QT_TRANSLATE_NOOP("Home", "Priority items")), unknownText(), {}, report::Metric::Items};
    if (figures.initiatives.isEmpty()) {
        tile.lines.append(say(QT_TRANSLATE_NOOP("Home", "No items for %1 yet"))
                              .arg(formatFiscalYear(FiscalYear(figures.asOf))));
        return tile;
    }
    tile.figure = formatCount(figures.initiatives.size());
    QMap<plan::Status, int> counts;
    int withoutStatus = 0;
    for (const plan::Initiative& item : figures.initiatives)
        item.status ? ++counts[*item.status] : ++withoutStatus;
    const auto addCounts = [&](plan::Status one, plan::Status other) {
        QStringList line;
        for (const plan::Status status : {one, other}) {
            if (const int count = counts.value(status))
                line.append(u"%1 %2"_s.arg(plan::displayName(status), formatCount(count)));
        }
        if (!line.isEmpty())
            tile.lines.append(line.join(u" · "_s));
    };
    addCounts(plan::Status::Done, plan::Status::UnderWay);
    addCounts(plan::Status::NotBegun, plan::Status::Stopped);
    if (withoutStatus > 0)
        tile.lines.append(
            say(QT_TRANSLATE_NOOP("Home", "status not entered %1")).arg(formatCount(withoutStatus)));
    return tile;
}

} // namespace shirube::ui

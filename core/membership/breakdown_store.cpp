// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/breakdown.h"

#include "core/membership/branch_months.h"
#include "core/membership/event_store.h"
#include "core/membership/figure_cells.h"
#include "core/membership/figure_store.h"
#include "core/membership/target.h"

namespace shirube::membership
{

using namespace Qt::StringLiterals;

namespace
{

qint64 closingOf(const QList<MonthFigures>& months, YearMonth month)
{
    const int at = months.isEmpty() ? -1 : months.first().month.monthsUntil(month);
    return at < 0 || at >= months.size() ? 0 : months[at].figures.closing;
}

Result<QList<WordCount>> loadWords(const storage::Database& database, const QString& kinds, Period period, OrganId branch)
{
    // A list without the word (unlisted, none given) leaves its group unknown.
    const Period before = period.aYearBefore();
    const QString here = branch.isValid() ? u" AND f.branch_id = ?"_s : QString();
    QVariantList values{period.first.toText(),  period.last.toText(), before.first.toText(), before.last.toText(),
                        before.first.toText(), period.last.toText()};
    if (branch.isValid())
        values.append(branch.value);
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT f.word, coalesce(r.reason_group, 4), "
                                  "sum(CASE WHEN f.month BETWEEN ? AND ? THEN f.events ELSE 0 END) AS this_period, "
                                  "sum(CASE WHEN f.month BETWEEN ? AND ? THEN f.events ELSE 0 END) AS year_before "
                                  "FROM word_figure f LEFT JOIN leave_reason r ON r.name = f.word WHERE f.kind IN ("_s +
                                      kinds + u") AND f.month BETWEEN ? AND ?"_s + here +
                                      u" GROUP BY f.word, r.reason_group ORDER BY 3 DESC, 4 DESC, f.word"_s,
                                  values));
    QList<WordCount> counts;
    while (query.next()) {
        const WordCount count{query.text(0), ReasonGroup(query.integer(1)), query.integer(2), query.integer(3)};
        if (count.events != 0 || count.yearAgo != 0)
            counts.append(count);
    }
    return counts;
}

} // namespace

bool Period::opensFiscalYear() const
{
    return first == FiscalYear(first).firstMonth() && last <= FiscalYear(first).lastMonth();
}

std::optional<double> GroupFigures::firstYearRetention() const
{
    return newcomers > 0 ? std::optional(1.0 - double(newcomersLost) / double(newcomers)) : std::nullopt;
}

Result<QList<GroupFigures>> loadBreakdown(const storage::Database& database, Dimension dimension, Period period)
{
    // The sums that are kept by month answer for each dimension.
    const auto [key, rows] = [&] {
        switch (dimension) {
        case Dimension::Branch:
            return std::pair(u"branch_id"_s, u"division_id = %1 AND size_class = ''"_s.arg(CellKey::allDivisions));
        case Dimension::Division:
            return std::pair(u"division_id"_s, u"division_id <= %1"_s.arg(CellKey::ofDivision(0)));
        case Dimension::SizeClass:
            return std::pair(u"size_class"_s, u"division_id = %1"_s.arg(CellKey::ofSize));
        }
        Q_UNREACHABLE();
    }();
    const Period before{period.first.plusMonths(-12), period.first.plusMonths(-1)}; // for first-year retention
    const QString first = period.first.toText();
    const QString yearAgo = period.last.plusMonths(-12).toText();
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT "_s + key +
                                      u", sum(CASE WHEN month < ? THEN change ELSE 0 END), sum(change), "
                                      "sum(CASE WHEN month >= ? THEN joins ELSE 0 END), "
                                      "sum(CASE WHEN month >= ? THEN rejoins ELSE 0 END), "
                                      "sum(CASE WHEN month >= ? THEN leaves ELSE 0 END), "
                                      "sum(CASE WHEN month >= ? THEN transfers_in ELSE 0 END), "
                                      "sum(CASE WHEN month >= ? THEN transfers_out ELSE 0 END), "
                                      "sum(CASE WHEN month >= ? THEN opening_lost ELSE 0 END), "
                                      "sum(CASE WHEN month <= ? THEN change ELSE 0 END), "
                                      "sum(CASE WHEN month BETWEEN ? AND ? THEN joins + rejoins ELSE 0 END), "
                                      "sum(CASE WHEN month BETWEEN ? AND ? THEN lost_same_year ELSE 0 END) + "
                                      "sum(CASE WHEN month >= ? THEN lost_next_year ELSE 0 END) "
                                      "FROM month_figure WHERE "_s +
                                      rows + u" AND month <= ? GROUP BY "_s + key + u" ORDER BY "_s + key +
                                      (dimension == Dimension::Division ? u" DESC"_s : QString()),
                                  {first, first, first, first, first, first, first, yearAgo, before.first.toText(),
                                   before.last.toText(), before.first.toText(), before.last.toText(), first,
                                   period.last.toText()}));
    QList<GroupFigures> groups;
    while (query.next()) {
        GroupFigures group;
        if (dimension == Dimension::SizeClass)
            group.sizeClass = query.text(0);
        else if (dimension == Dimension::Division)
            group.organ = OrganId{CellKey::ofDivision(qint32(query.integer(0)))};
        else
            group.organ = query.id<OrganId>(0);
        group.figures.opening = query.integer(1);
        group.figures.closing = query.integer(2);
        group.figures.flows = {query.integer(3), query.integer(4), query.integer(5), query.integer(6), query.integer(7)};
        group.figures.openingLost = query.integer(8);
        group.yearAgo = query.integer(9);
        group.newcomers = query.integer(10);
        group.newcomersLost = query.integer(11);
        groups.append(group);
    }
    return groups;
}

Result<QList<WordCount>> loadReasons(const storage::Database& database, Period period, OrganId branch)
{
    return loadWords(database, QString::number(int(EventKind::Leave)), period, branch);
}

Result<QList<WordCount>> loadChannels(const storage::Database& database, Period period, OrganId branch)
{
    return loadWords(database, u"%1, %2"_s.arg(int(EventKind::Join)).arg(int(EventKind::Rejoin)), period, branch);
}

Result<qint64> loadLines(const storage::Database& database, const LineFilter& filter, qsizetype most,
                         QList<LedgerLine>& lines)
{
    QString where = u" FROM effective_event WHERE on_date BETWEEN ? AND ?"_s;
    QVariantList values{filter.period.first.firstDay().toString(Qt::ISODate),
                        filter.period.last.lastDay().toString(Qt::ISODate)};
    if (filter.branch.isValid()) {
        where += u" AND (branch_id = ? OR to_branch_id = ?)"_s;
        values << filter.branch.value << filter.branch.value;
    }
    if (filter.kind) {
        where += u" AND kind = ?"_s;
        values << int(*filter.kind);
    }
    if (filter.word) {
        where += filter.kind == EventKind::Leave ? u" AND reason = ?"_s : u" AND channel = ?"_s;
        values << *filter.word;
    }
    if (filter.division) {
        where += u" AND coalesce(division_id, 0) = ?"_s;
        values << filter.division->value;
    }
    if (filter.sizeClass) {
        where += u" AND size_class = ?"_s;
        values << *filter.sizeClass;
    }
    SHIRUBE_ASSIGN(storage::Query count, database.query(u"SELECT count(*)"_s + where, values));
    const qint64 total = count.next() ? count.integer(0) : 0;
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT member_no, kind, on_date, branch_id, to_branch_id, division_id, size_class, "
                                  "company_name, reason, channel"_s +
                                      where + u" ORDER BY on_date, id LIMIT ?"_s,
                                  values + QVariantList{qint64(most)}));
    lines.clear();
    while (query.next())
        lines.append({query.text(0), EventKind(query.integer(1)), query.date(2), query.id<OrganId>(3),
                      query.id<OrganId>(4), query.id<OrganId>(5), query.text(6), query.text(7), query.text(8),
                      query.text(9)});
    return total;
}

Result<QMap<OrganId, int>> targetStreaks(const storage::Database& database, YearMonth asOf)
{
    SHIRUBE_ASSIGN(const QList<Target> targets, loadTargets(database));
    SHIRUBE_ASSIGN(const auto branches, loadBranchMonths(database, asOf));
    QMap<OrganId, int> streaks;
    QSet<OrganId> judged; // those that had a target in a year that is over
    const FiscalYear lastOver = FiscalYear(asOf.plusMonths(1)).plusYears(-1);
    for (const Target& target : targets) {
        if (target.branch.isValid())
            streaks.insert(target.branch, 0);
    }
    for (auto it = streaks.begin(); it != streaks.end(); ++it) {
        const QList<MonthFigures> months = branches.value(it.key());
        for (FiscalYear year = lastOver;; year = year.plusYears(-1)) {
            std::optional<Target> due; // in that year, the latest set
            for (const Target& target : targets) {
                if (target.branch == it.key() && target.dueOn >= year.firstDay() && target.dueOn <= year.lastDay())
                    due = target;
            }
            if (!due)
                break;
            judged.insert(it.key());
            if (closingOf(months, YearMonth(due->dueOn)) < due->headcount)
                break;
            ++*it;
        }
    }
    for (const OrganId branch : streaks.keys()) {
        if (!judged.contains(branch))
            streaks.remove(branch); // unknown, not none
    }
    return streaks;
}

} // namespace shirube::membership

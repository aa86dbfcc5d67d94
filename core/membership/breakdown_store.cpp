// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/breakdown.h"

#include "core/membership/branch_months.h"
#include "core/membership/event_store.h"
#include "core/membership/figure_cells.h"
#include "core/membership/figure_store.h"
#include "core/membership/member_search.h"
#include "core/membership/size_class.h"
#include "core/membership/target.h"

#include <algorithm>

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

/// What a line says of its member's division or size, in SQL.
struct GroupColumn
{
    QString said; // %1: alias of the line
    QString none;

    [[nodiscard]] QString of(const QString& alias) const { return said.arg(alias); }
    // As the rules have it: a join says it anew, a transfer only when it names one.
    [[nodiscard]] QString before() const
    {
        return u"coalesce((SELECT "_s + of(u"p"_s) +
               u" FROM effective_event p WHERE p.member_no = e.member_no AND p.kind <> %1 AND (p.on_date < e.on_date OR "
               "(p.on_date = e.on_date AND p.id < e.id)) AND (p.kind <> %2 OR "_s.arg(int(EventKind::Leave))
                   .arg(int(EventKind::Transfer)) +
               of(u"p"_s) + u" <> "_s + none + u") ORDER BY p.on_date DESC, p.id DESC LIMIT 1), "_s + none + u')';
    }
    [[nodiscard]] QString from() const
    {
        return u"CASE WHEN e.kind IN (%1, %2) THEN "_s.arg(int(EventKind::Join)).arg(int(EventKind::Rejoin)) + of(u"e"_s) +
               u" ELSE "_s + before() + u" END"_s;
    }
    [[nodiscard]] QString to() const
    {
        return u"CASE WHEN e.kind <> %1 AND "_s.arg(int(EventKind::Leave)) + of(u"e"_s) + u" <> "_s + none + u" THEN "_s +
               of(u"e"_s) + u" ELSE "_s + from() + u" END"_s;
    }
};

void addEnds(QString& where, QVariantList& values, TransferEnd end, const QString& from, const QString& to,
             const QVariant& value)
{
    switch (end) {
    case TransferEnd::Either:
        where += u" AND ("_s + from + u" = ? OR "_s + to + u" = ?)"_s;
        values << value << value;
        return;
    case TransferEnd::From:
    case TransferEnd::To:
        where += u" AND "_s + (end == TransferEnd::From ? from : to) + u" = ?"_s;
        values << value;
    }
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
    if (dimension == Dimension::SizeClass)
        std::ranges::stable_sort(groups, {}, [](const GroupFigures& group) { return placeOfSize(group.sizeClass); });
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
    QString where = u" FROM effective_event e WHERE e.on_date BETWEEN ? AND ?"_s;
    QVariantList values{filter.period.first.firstDay().toString(Qt::ISODate),
                        filter.period.last.lastDay().toString(Qt::ISODate)};
    if (!filter.kinds.isEmpty()) {
        QStringList kinds;
        for (const EventKind kind : filter.kinds)
            kinds.append(QString::number(int(kind)));
        where += u" AND e.kind IN ("_s + kinds.join(u", "_s) + u')';
    }
    if (filter.branch.isValid())
        addEnds(where, values, filter.end, u"e.branch_id"_s, u"e.to_branch_id"_s, filter.branch.value);
    if (filter.word) {
        const bool isReason = filter.kinds == QList{EventKind::Leave};
        const QString column = isReason ? u"e.reason"_s : u"e.channel"_s;
        if (*filter.word == QLatin1StringView(unlistedWord)) {
            where += u" AND "_s + column + u" <> '' AND "_s + column + u" NOT IN (SELECT name FROM "_s +
                     (isReason ? u"leave_reason)"_s : u"join_channel)"_s);
        } else {
            where += u" AND "_s + column + u" = ?"_s;
            values << *filter.word;
        }
    }
    if (filter.division) {
        const GroupColumn division{u"coalesce(%1.division_id, 0)"_s, u"0"_s};
        addEnds(where, values, filter.end, division.from(), division.to(), filter.division->value);
    }
    if (filter.sizeClass) {
        const GroupColumn size{u"%1.size_class"_s, u"''"_s};
        addEnds(where, values, filter.end, size.from(), size.to(), *filter.sizeClass);
    }
    SHIRUBE_ASSIGN(storage::Query count, database.query(u"SELECT count(*)"_s + where, values));
    const qint64 total = count.next() ? count.integer(0) : 0;
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT e.member_no, e.kind, e.on_date, e.branch_id, e.to_branch_id, e.division_id, "
                                  "e.size_class, e.company_name, e.reason, e.channel"_s +
                                      where + u" ORDER BY e.on_date, e.id LIMIT ?"_s,
                                  values + QVariantList{qint64(most)}));
    lines.clear();
    while (query.next())
        lines.append({query.text(0), EventKind(query.integer(1)), query.date(2), query.id<OrganId>(3),
                      query.id<OrganId>(4), query.id<OrganId>(5), query.text(6), query.text(7), query.text(8),
                      query.text(9)});
    return total;
}

Result<qint64> loadMembers(const storage::Database& database, const MemberFilter& filter, qsizetype most,
                           QList<FoundMember>& members)
{
    SHIRUBE_ASSIGN(LedgerWords words, loadLedgerWords(database));
    const qint64 day = filter.day.toJulianDay();
    qint64 total = 0;
    members.clear();
    SHIRUBE_TRY(forAllMembers(database, words, [&](std::span<const LedgerEvent> events) {
        const auto later = std::ranges::find_if(events, [&](const LedgerEvent& event) { return event.day > day; });
        MemberState state;
        replay(events.first(size_t(later - events.begin())), [&](const LedgerEvent& event, const MemberState&) {
            static_cast<void>(apply(state, event));
        });
        if (!state.isMember || (filter.branch.isValid() && filter.branch.value != state.branch) ||
            (filter.division && filter.division->value != state.division) ||
            (filter.sizeClass && *filter.sizeClass != QString::fromUtf8(words.sizes.word(state.sizeClass))))
            return;
        ++total;
        if (members.size() < most)
            members.append({QString::fromUtf8(events.front().member.view()), {}, OrganId{state.branch}, true,
                            QDate::fromJulianDay(state.since)});
    }));
    QStringList numbers;
    for (const FoundMember& member : std::as_const(members))
        numbers.append(member.number);
    SHIRUBE_ASSIGN(const auto names, companyNames(database, numbers, filter.day));
    for (FoundMember& member : members)
        member.name = names.value(member.number);
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

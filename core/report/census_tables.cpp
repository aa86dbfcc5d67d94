// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/census_tables.h"

#include "core/base/format.h"
#include "core/membership/count_store.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/branch_report.h"
#include "core/report/definitions.h"

#include <QCoreApplication>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using membership::CensusCount;
using membership::LedgerMonth;

namespace
{

using Ledger = QMap<OrganId, QMap<YearMonth, LedgerMonth>>;

std::optional<double> ratio(std::optional<qint64> part, std::optional<qint64> whole)
{
    return part && whole.value_or(0) != 0 ? std::optional(double(*part) / double(*whole)) : std::nullopt;
}

// nullopt before the ledger's first event of the branch: it says nothing of that time.
std::optional<qint64> headcount(const Ledger& ledger, OrganId branch, YearMonth month)
{
    const auto months = ledger.constFind(branch);
    if (months == ledger.cend() || !months->contains(month))
        return std::nullopt;
    return months->value(month).closing;
}

std::optional<qint64> minus(std::optional<qint64> a, std::optional<qint64> b)
{
    return a && b ? std::optional(*a - *b) : std::nullopt;
}

QString wholeChamber()
{
    return QCoreApplication::translate("Report", "Whole chamber");
}

} // namespace

Result<Table> reconciliationTable(const storage::Database& database, YearMonth asOf)
{
    SHIRUBE_ASSIGN(const QList<CensusCount> census, membership::loadCensus(database));
    SHIRUBE_ASSIGN(const Ledger ledger, membership::ledgerByMonth(database, asOf));
    SHIRUBE_ASSIGN(const QList<plan::Organ> branches, plan::loadOrgans(database, plan::OrganKind::Branch));
    QMap<YearMonth, QMap<OrganId, qint64>> counted;
    for (const CensusCount& count : census) {
        if (count.month <= asOf)
            counted[count.month].insert(count.branch, count.headcount);
    }

    Table table;
    table.title = QCoreApplication::translate("Report", "Census against ledger");
    table.unit = QCoreApplication::translate("Report", "companies");
    table.columns = {{QCoreApplication::translate("Report", "Month"), Align::Left, 1.3},
                     {QCoreApplication::translate("Report", "Branch"), Align::Left, 1.5},
                     {QCoreApplication::translate("Report", "Census"), Align::Right},
                     {QCoreApplication::translate("Report", "Ledger"), Align::Right},
                     {QCoreApplication::translate("Report", "Difference"), Align::Right}};
    table.note = counted.isEmpty()
                     ? QCoreApplication::translate("Report", "No census has been brought in up to this month.")
                     : QCoreApplication::translate("Report", "Difference: census − ledger; ▲ where they disagree. Nothing "
                                                             "is adjusted.");
    const auto addRow = [&](YearMonth month, const QString& name, std::optional<qint64> said, std::optional<qint64> held) {
        table.rows.append({textCell(formatMonth(month)), textCell(name), countCell(said), countCell(held),
                           differenceCell(minus(said, held))});
    };
    const QList<YearMonth> months = counted.keys();
    for (auto month = months.crbegin(); month != months.crend(); ++month) {
        const QMap<OrganId, qint64>& of = counted[*month];
        qint64 said = 0;
        qint64 held = 0;
        for (const plan::Organ& branch : branches) {
            said += of.value(branch.id);
            held += headcount(ledger, branch.id, *month).value_or(0);
        }
        if (const auto whole = of.constFind(OrganId()); whole != of.cend())
            addRow(*month, wholeChamber(), *whole, held);
        else if (of.size() == branches.size() && branches.size() > 1)
            addRow(*month, wholeChamber(), said, held);
        for (const plan::Organ& branch : branches) {
            if (of.contains(branch.id))
                addRow(*month, plan::displayName(branch), of.value(branch.id), headcount(ledger, branch.id, *month));
        }
    }
    return table;
}

Result<Table> censusFlowTable(const storage::Database& database, YearMonth asOf)
{
    SHIRUBE_ASSIGN(const QList<CensusCount> census, membership::loadCensus(database));
    SHIRUBE_ASSIGN(const Ledger ledger, membership::ledgerByMonth(database, asOf));
    SHIRUBE_ASSIGN(const QList<plan::Organ> branches, plan::loadOrgans(database, plan::OrganKind::Branch));
    QMap<OrganId, QMap<YearMonth, qint64>> counted;
    for (const CensusCount& count : census) {
        if (count.month <= asOf)
            counted[count.branch].insert(count.month, count.headcount);
    }

    Table table;
    table.title = QCoreApplication::translate("Report", "From census to census");
    table.unit = QCoreApplication::translate("Report", "companies");
    table.note = QCoreApplication::translate(
        "Report", "Opening and closing as counted, joins and leaves from the ledger. Difference: closing − (opening + joins + "
                  "rejoins + transfers in − leaves − transfers out); ▲ where they do not add up. Nothing is adjusted.");
    table.columns = {{QCoreApplication::translate("Report", "Branch"), Align::Left, 1.5},
                     {QCoreApplication::translate("Report", "From"), Align::Left, 1.2},
                     {QCoreApplication::translate("Report", "To"), Align::Left, 1.2},
                     {QCoreApplication::translate("Report", "Opening"), Align::Right},
                     {QCoreApplication::translate("Report", "Joins"), Align::Right},
                     {QCoreApplication::translate("Report", "Rejoins"), Align::Right},
                     {QCoreApplication::translate("Report", "Leaves"), Align::Right},
                     {QCoreApplication::translate("Report", "In"), Align::Right},
                     {QCoreApplication::translate("Report", "Out"), Align::Right},
                     {QCoreApplication::translate("Report", "Closing"), Align::Right},
                     {QCoreApplication::translate("Report", "Difference"), Align::Right},
                     {QCoreApplication::translate("Report", "Growth rate"), Align::Right, 1, meaningOf(Metric::GrowthRate)},
                     {QCoreApplication::translate("Report", "Leave rate"), Align::Right, 1, meaningOf(Metric::LeaveRate)}};
    // The whole chamber's flows are the sum of its branches'.
    QMap<YearMonth, membership::Flows> wholeFlows;
    for (const auto& months : ledger) {
        for (auto month = months.cbegin(); month != months.cend(); ++month)
            wholeFlows[month.key()] += month->flows;
    }
    QList<plan::Organ> scopes{plan::Organ()}; // the whole first
    scopes += branches;
    for (const plan::Organ& branch : std::as_const(scopes)) {
        const bool isWhole = !branch.id.isValid();
        const QMap<YearMonth, qint64>& counts = counted[branch.id];
        for (auto from = counts.cbegin(); from != counts.cend() && std::next(from) != counts.cend(); ++from) {
            const auto to = std::next(from);
            membership::Figures figures{from.value(), to.value(), {}, 0};
            for (YearMonth month = from.key().plusMonths(1); month <= to.key(); month = month.plusMonths(1))
                figures.flows += isWhole ? wholeFlows.value(month) : ledger.value(branch.id).value(month).flows;
            table.rows.append({textCell(isWhole ? wholeChamber() : plan::displayName(branch)), textCell(formatMonth(from.key())),
                               textCell(formatMonth(to.key())), countCell(figures.opening), countCell(figures.flows.joins),
                               countCell(figures.flows.rejoins), countCell(figures.flows.leaves),
                               countCell(figures.flows.transfersIn), countCell(figures.flows.transfersOut),
                               countCell(figures.closing), differenceCell(figures.difference()),
                               percentCell(ratio(figures.netGrowth(), figures.opening)),
                               percentCell(figures.leaveRate())});
        }
    }
    return table;
}

Result<Table> penetrationTable(const storage::Database& database, YearMonth asOf)
{
    SHIRUBE_ASSIGN(const auto counts, membership::loadEstablishments(database));
    SHIRUBE_ASSIGN(const Ledger ledger, membership::ledgerByMonth(database, asOf));
    SHIRUBE_ASSIGN(const QList<plan::Organ> branches, plan::loadOrgans(database, plan::OrganKind::Branch));
    QHash<OrganId, membership::EstablishmentCount> latest;
    for (const membership::EstablishmentCount& count : counts) {
        if (count.countedOn <= asOf.lastDay())
            latest.insert(count.branch, count); // in order of days
    }

    Table table;
    table.title = QCoreApplication::translate("Report", "Penetration by branch");
    table.unit = QCoreApplication::translate("Report", "companies");
    table.note = QCoreApplication::translate("Report", "Penetration: members at the month's end ÷ establishments in the ward, "
                                                       "by the latest count up to then.");
    table.columns = {{QCoreApplication::translate("Report", "Branch"), Align::Left, 1.5},
                     {QCoreApplication::translate("Report", "Members"), Align::Right},
                     {QCoreApplication::translate("Report", "Establishments"), Align::Right},
                     {QCoreApplication::translate("Report", "Penetration"), Align::Right, 1, meaningOf(Metric::Penetration)},
                     {QCoreApplication::translate("Report", "Counted on"), Align::Left, 1.2},
                     {QCoreApplication::translate("Report", "Source"), Align::Left, 2}};
    qint64 members = 0;
    qint64 establishments = 0;
    bool isWhole = !branches.isEmpty();
    for (const plan::Organ& branch : branches) {
        const auto held = headcount(ledger, branch.id, asOf);
        const auto count = latest.constFind(branch.id);
        const auto there = count == latest.cend() ? std::nullopt : std::optional(count->establishments);
        members += held.value_or(0);
        establishments += there.value_or(0);
        isWhole = isWhole && there.has_value() && held.has_value();
        table.rows.append({textCell(plan::displayName(branch)), countCell(held), countCell(there),
                           measureCell(BranchMeasure::Penetration, ratio(held, there)), textCell(there ? formatDate(count->countedOn) : unknownText()),
                           textCell(there ? count->source : QString())});
    }
    const auto whole = isWhole ? std::optional(establishments) : std::nullopt;
    table.totals = {textCell(wholeChamber()), countCell(ledger.isEmpty() ? std::nullopt : std::optional(members)),
                    whole ? countCell(whole) : textCell(u"―"_s), measureCell(BranchMeasure::Penetration, isWhole ? ratio(members, whole) : std::nullopt), textCell({}), textCell({})};
    return table;
}

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/table_kinds.h"

#include "core/report/census_tables.h"
#include "core/report/outlook_tables.h"
#include "core/report/reserve_outlook.h"
#include "core/report/retention_tables.h"
#include "core/report/tables.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

struct Source
{
    const Database& database;
    YearMonth asOf;
    LedgerShelf& shelf;

    [[nodiscard]] Result<KeyFigures> figures() const { return loadKeyFigures(database, asOf); }
    [[nodiscard]] Result<Retention> retention() const { return loadRetention(database, asOf, shelf.spells); }
    [[nodiscard]] Result<Outlook> outlook() const
    {
        SHIRUBE_ASSIGN(const KeyFigures known, figures());
        return loadOutlook(database, known, shelf);
    }
};

using Load = Result<Table> (*)(const Source&);

/// A table of the key figures.
template <auto make>
Result<Table> ofFigures(const Source& source)
{
    SHIRUBE_ASSIGN(const KeyFigures figures, source.figures());
    return make(figures);
}

template <auto make>
Result<Table> ofRetention(const Source& source)
{
    SHIRUBE_ASSIGN(const Retention retention, source.retention());
    return make(retention);
}

template <auto make>
Result<Table> ofOutlook(const Source& source)
{
    SHIRUBE_ASSIGN(const Outlook outlook, source.outlook());
    return make(outlook);
}

template <auto load>
Result<Table> ofCounts(const Source& source)
{
    return load(source.database, source.asOf);
}

Result<Table> entries(const Source& source)
{
    SHIRUBE_ASSIGN(const KeyFigures figures, source.figures());
    SHIRUBE_ASSIGN(const ReservePaper paper, loadReservePaper(source.database, figures));
    return entryTable(paper.entries);
}

Table allMonths(const KeyFigures& figures)
{
    return monthTable(figures, 0);
}

Table itemLines(const KeyFigures& figures)
{
    return initiativeTable(figures.initiatives);
}

Table members(const Retention& retention)
{
    return cohortTable(retention, CohortValue::Members);
}

Table survival(const Retention& retention)
{
    return survivalTable(retention);
}

Result<Table> definitions(const Source&)
{
    return definitionTable();
}

struct Kind
{
    QString name;
    const char* words;
    Load load;
};

const QList<Kind>& kinds()
{
    static const QList<Kind> all{
        {u"monthly"_s, QT_TRANSLATE_NOOP("Report", "Members by month"), ofFigures<allMonths>},
        {u"branches"_s, QT_TRANSLATE_NOOP("Report", "Members by branch"), ofFigures<branchTable>},
        {u"items"_s, QT_TRANSLATE_NOOP("Report", "Priority items, one line each"), ofFigures<itemLines>},
        {u"item-groups"_s, QT_TRANSLATE_NOOP("Report", "Priority items by kind of organ"), ofFigures<groupTable>},
        {u"reserve-years"_s, QT_TRANSLATE_NOOP("Report", "Reserve by fiscal year"), ofFigures<reserveTable>},
        {u"reserve-entries"_s, QT_TRANSLATE_NOOP("Report", "Reserve ledger"), entries},
        {u"cohorts"_s, QT_TRANSLATE_NOOP("Report", "Cohorts of members"), ofRetention<members>},
        {u"survival"_s, QT_TRANSLATE_NOOP("Report", "How long members stay"), ofRetention<survival>},
        {u"yields"_s, QT_TRANSLATE_NOOP("Report", "What the join channels yield"), ofRetention<channelYieldTable>},
        {u"reconciliation"_s, QT_TRANSLATE_NOOP("Report", "Census against ledger"), ofCounts<reconciliationTable>},
        {u"census-flow"_s, QT_TRANSLATE_NOOP("Report", "From census to census"), ofCounts<censusFlowTable>},
        {u"penetration"_s, QT_TRANSLATE_NOOP("Report", "Penetration by branch"), ofCounts<penetrationTable>},
        {u"forecast"_s, QT_TRANSLATE_NOOP("Report", "Forecast by month"), ofOutlook<forecastTable>},
        {u"branch-outlook"_s, QT_TRANSLATE_NOOP("Report", "Outlook by branch"), ofOutlook<branchOutlookTable>},
        {u"definitions"_s, QT_TRANSLATE_NOOP("Report", "Definitions"), definitions}};
    return all;
}

} // namespace

QStringList tableKinds()
{
    QStringList names;
    for (const Kind& kind : kinds())
        names.append(kind.name);
    return names;
}

QString displayTableKind(const QString& kind)
{
    const auto found = std::ranges::find(kinds(), kind, &Kind::name);
    return found == kinds().end() ? kind : QCoreApplication::translate("Report", found->words);
}

Result<Table> loadTable(const Database& database, const QString& kind, YearMonth asOf, LedgerShelf& shelf)
{
    const auto found = std::ranges::find(kinds(), kind, &Kind::name);
    if (found == kinds().end())
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Report", "There is no table “%1”. Choose one of: %2.")
                                            .arg(kind, tableKinds().join(u", "_s)));
    return found->load({database, asOf, shelf});
}

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pack_tables.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/plan/names.h"
#include "core/report/branch_items.h"
#include "core/report/branch_tables.h"
#include "core/report/breakdown_tables.h"
#include "core/report/list_words.h"
#include "core/report/pack_summary.h"
#include "core/report/paper_tables.h"
#include "core/report/reserve_tables.h"
#include "core/report/retention_tables.h"
#include "core/report/review_series.h"
#include "core/report/review_tables.h"
#include "core/report/review_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace shirube::report
{

using namespace Qt::StringLiterals;
using membership::Dimension;
using membership::Period;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

Table titled(Table table, const QString& title)
{
    table.title = title;
    return table;
}

Table noRound(const QString& title, const PackData& data)
{
    return remarkTable(title, say(QT_TRANSLATE_NOOP("Report", "No round of review of %1 has begun by the end of %2."))
                             .arg(formatFiscalYear(FiscalYear(data.figures.asOf)), formatMonth(data.figures.asOf)));
}

QList<Table> summaryTables(const PackData& data)
{
    return {tileTable(data), changeTable(data), attentionTable(data)};
}

bool hasMembers(const PackData& data)
{
    return data.branch || data.figures.headcount;
}

/// What stands where nothing is known of the members.
Table noMembers(const QString& section, const PackData& data)
{
    return remarkTable(sectionTitle(section), say(QT_TRANSLATE_NOOP("Report", "No members are entered up to the end of %1, so nothing can be "
                                                                             "shown here. Bring a roster or the joins and leaves in."))
                                                 .arg(formatMonth(data.figures.asOf)));
}

QList<Table> membershipTables(const PackData& data)
{
    if (!hasMembers(data)) {
        QList<Table> tables{noMembers(u"membership"_s, data)};
        if (std::ranges::any_of(data.figures.branches, [](const BranchFigures& row) { return row.target.has_value(); }))
            tables.append(branchTable(data.figures));
        return tables;
    }
    QList<Table> tables{titled(tableTwin(waterfallSeries(data.figures)),
                               say(QT_TRANSLATE_NOOP("Report", "What moved membership in %1"))
                                   .arg(formatFiscalYear(FiscalYear(data.figures.asOf)))),
                        monthTable(data.figures)};
    if (!data.branch)
        tables.append(branchTable(data.figures));
    return tables;
}

Table groupsTable(const PackData& data, Dimension dimension)
{
    return breakdownTable(dimension, Period::fiscalYearTo(data.figures.asOf), data.groups.value(dimension), data.organs,
                          data.branches.streaks);
}

/// Of the breakdown by branch what the members' table of branches does not say already.
Table branchRates(const PackData& data)
{
    Table table = titled(groupsTable(data, Dimension::Branch), say(QT_TRANSLATE_NOOP("Report", "Leave rates and retention of the branches")));
    for (qsizetype at = breakdownRateColumn - 1; at > 0; --at)
        removeColumn(table, at);
    for (Column& column : table.columns) {
        if (column.title == say(QT_TRANSLATE_NOOP("Report", "Year ago"))) // among rates it says what it counts
            column.title = say(QT_TRANSLATE_NOOP("Report", "Members a year ago (companies)"));
    }
    table.unit.clear();
    return table;
}

QList<Table> analysisTables(const PackData& data)
{
    if (!hasMembers(data))
        return {noMembers(u"analysis"_s, data)};
    const Period year = Period::fiscalYearTo(data.figures.asOf);
    QList<Table> tables{reasonTable(year, data.reasons), channelTable(year, data.channels)};
    if (data.branch)
        return tables;
    tables += {withoutTransfers(groupsTable(data, Dimension::Division)), withoutTransfers(groupsTable(data, Dimension::SizeClass))};
    if (!data.retention)
        return tables;
    tables += {cohortTable(*data.retention), survivalExtract(data.survival), channelYieldTable(*data.retention)};
    if (!data.retention->campaigns.isEmpty())
        tables.append(campaignTable(data.retention->campaigns));
    return tables;
}

QList<Table> outlookTables(const PackData& data)
{
    if (!hasMembers(data))
        return {noMembers(u"outlook"_s, data)};
    const Outlook outlook = data.outlook.value_or(Outlook());
    if (data.branch)
        return {branchOutlookTable(outlook)};
    QList<Table> tables{methodTable(outlook), forecastTable(outlook), branchOutlookTable(outlook)};
    if (data.figures.progress.requiredJoinsPerMonth)
        addSentence(tables.first().note, say(QT_TRANSLATE_NOOP("Report", "The summary's %1 joins a month take the last twelve months' "
                                                                           "average of leaves instead of each method's own."))
                                                .arg(formatCount(data.figures.progress.requiredJoinsPerMonth)));
    if (!data.scenarios.isEmpty())
        tables.append(scenarioTable(data.figures, data.scenarios));
    return tables;
}

QList<Table> branchesTables(const PackData& data)
{
    if (data.branch)
        return {compareTable(data.branches, {data.branch->id}), branchGoalTable(data.branches, data.branch->id)};
    if (!hasMembers(data))
        return {noMembers(u"branches"_s, data)};
    const FiscalYear year(data.figures.asOf);
    QList<Table> tables{rankingOf(data.branches, data.figures, BranchMeasure::Attainment).table, branchRates(data)};
    const QList<GoalRow> goals = goalRows(data.branches, year);
    if (std::ranges::any_of(goals, [](const GoalRow& row) { return !row.goal.isEmpty(); }))
        tables.append(goalTable(data.branches, goals, year));
    else // one sentence is no page of its own
        addSentence(tables.last().note, say(QT_TRANSLATE_NOOP("Report", "No branch has entered a target of its own for this year.")));
    return tables;
}

QList<Table> itemTables(const PackData& data)
{
    Table groups = groupTable(data.figures);
    if (data.branch) // only what it takes part in
        groups.rows.removeIf([](const QList<Cell>& row) { return row[1].number.toLongLong() == 0; });
    return {groups, initiativeTable(data.figures.initiatives)};
}

QList<Table> gradeTables(const PackData& data)
{
    if (!data.review)
        return {noRound(say(QT_TRANSLATE_NOOP("Report", "Grades by kind of organ")), data)};
    const QString organ = say(QT_TRANSLATE_NOOP("Report", "Organ"));
    const auto byGroup = [&](const review::GroupsOf& groups, const QString& title, const QString& group) {
        return rollUpTable(review::rollUp(*data.review, groups), title, group);
    };
    QList<Table> tables{byGroup(review::byOrganKind(), say(QT_TRANSLATE_NOOP("Report", "Grades by kind of organ")),
                                say(QT_TRANSLATE_NOOP("Report", "Kind of organ")))};
    const review::Round& round = data.review->round;
    if (round.lastMonth() < round.year.lastMonth())
        addSentence(tables.first().note, say(QT_TRANSLATE_NOOP("Report", "Achievement measures against the whole year's target; at an even pace it "
                                                                           "would be %1 by the end of this round."))
                                                .arg(formatPercent(double(round.year.firstMonth().monthsUntil(round.lastMonth()) + 1) / 12)));
    if (!data.branch)
        tables.append(byGroup(review::byOrgan(), say(QT_TRANSLATE_NOOP("Report", "Grades by organ")), organ));
    if (data.roundBefore)
        tables.append(titled(tableTwin(gradeFlow(*data.review, *data.roundBefore)),
                             say(QT_TRANSLATE_NOOP("Report", "Grades since the round before"))));
    tables += {gradeChangeTable(*data.review), sheetTable(*data.review), onlyOwing(owedTable(*data.review))};
    if (!data.afterLock.isEmpty())
        tables.append(lockChangeTable(data.afterLock));
    return tables;
}

QList<Table> matrixTables(const PackData& data)
{
    QList<Table> tables;
    std::set<plan::ThemeKind> kinds;
    for (const plan::Theme& theme : data.themes)
        kinds.insert(theme.kind);
    for (const plan::ThemeKind kind : kinds) {
        const Matrix matrix = themeMatrix(data.figures.initiatives, data.themes, kind,
                                          data.review ? &*data.review : nullptr, false);
        if (matrix.rows.isEmpty())
            continue;
        const QString title = say(QT_TRANSLATE_NOOP("Report", "%1 × kinds of organ")).arg(plan::displayName(kind));
        if (std::ranges::all_of(matrix.rows, [](const Matrix::Row& row) { return row.all.items == 0; }))
            tables.append(remarkTable(title, say(QT_TRANSLATE_NOOP("Report", "No item is linked directly to any of its themes (%1)."))
                                                 .arg(formatCount(matrix.rows.size()))));
        else
            tables.append(paperMatrix(matrix, title));
    }
    if (tables.isEmpty())
        tables.append(remarkTable(sectionTitle(u"matrix"_s), say(QT_TRANSLATE_NOOP("Report", "The plan has no themes yet."))));
    return tables;
}

QList<Table> sheetTables(const PackData& data)
{
    if (!data.review)
        return {noRound(sectionTitle(u"sheets"_s), data)};
    QList<Table> tables;
    for (const review::GradedSheet& sheet : data.review->sheets) {
        if (!data.hasAllSheets && !isException(sheet, *data.review))
            continue;
        const auto form = data.hasAllSheets ? sheetForm : shortSheetForm;
        tables.append(form(sheet, data.review->scale, data.review->round.lastMonth()));
        tables.last().columns[2].title = review::displayName(data.review->round); // a sheet goes about on its own
    }
    if (!tables.isEmpty() && !data.hasAllSheets)
        tables.prepend(remarkTable(sectionTitle(u"sheets"_s),
                                   say(QT_TRANSLATE_NOOP("Report", "%1 of %2 items: those graded in the lower half of the scale, those that have "
                                                                   "fallen, and those that are to be changed."))
                                       .arg(formatCount(tables.size()), formatCount(data.review->sheets.size()))));
    if (tables.isEmpty())
        tables.append(remarkTable(sectionTitle(u"sheets"_s),
                             data.hasAllSheets
                                 ? say(QT_TRANSLATE_NOOP("Report", "The round has no items."))
                                 : say(QT_TRANSLATE_NOOP("Report", "No item is graded in the lower half of the scale, has fallen, or is "
                                                                   "to be changed."))));
    return tables;
}

QList<Table> reserveTables(const PackData& data)
{
    const KeyFigures& figures = data.figures;
    QList<Table> tables{reserveTable(figures)};
    if (figures.funds.size() > 1) {
        tables.append(fundsTable(figures));
        for (const reserve::FundFigures& fund : figures.funds)
            tables.append(fundTable(fund));
    }
    tables.append(entryTable(data.reserve.entries));
    if (data.reserve.lines.isEmpty())
        return tables;
    tables.append(reserveScenarioTable(data.reserve.basis, data.reserve.lines));
    for (const ReserveLine& line : data.reserve.lines)
        tables.append(titled(reserveYearTable(data.reserve.basis, line), line.name));
    return tables;
}

QList<Table> decisionTables(const PackData& data)
{
    if (data.decisions.isEmpty())
        return {remarkTable(sectionTitle(u"decisions"_s), say(QT_TRANSLATE_NOOP("Report", "No decisions are entered.")))};
    return {decisionTable(data.decisions, data.organs, data.figures.initiatives, data.today)};
}

/// As of when each part of the pack speaks, and what of it may still change.
Table stateTable(const PackData& data)
{
    const KeyFigures& figures = data.figures;
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "As of when"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Subject")), Align::Left, 1.5},
                     {say(QT_TRANSLATE_NOOP("Report", "As of")), Align::Left, 2},
                     {say(QT_TRANSLATE_NOOP("Report", "State")), Align::Left, 5.5}};
    const auto add = [&](const QString& subject, const QString& asOf, const QString& state) {
        table.rows.append({textCell(subject), textCell(asOf), textCell(state)});
    };
    add(say(QT_TRANSLATE_NOOP("Report", "Members")), formatMonth(figures.asOf),
        !figures.headcount ? unknownText()
        : figures.isClosed() ? say(QT_TRANSLATE_NOOP("Report", "Closed: the figures stay as they are"))
                           : say(QT_TRANSLATE_NOOP("Report", "Provisional (prov.): the month is not closed and may still change")));
    add(say(QT_TRANSLATE_NOOP("Report", "Items")), formatFiscalYear(FiscalYear(figures.asOf)),
        say(QT_TRANSLATE_NOOP("Report", "Actuals up to the end of %1; the status as the file holds it now")).arg(formatMonth(figures.asOf)));
    if (figures.round)
        add(say(QT_TRANSLATE_NOOP("Report", "Review")), review::displayName(figures.round->round),
            roundStateText(*figures.round, figures.asOf));
    add(say(QT_TRANSLATE_NOOP("Report", "Submissions, decisions")), formatDate(data.today),
        say(QT_TRANSLATE_NOOP("Report", "As the file holds them now; what is late is reckoned on this day")));
    if (!data.branch)
        add(say(QT_TRANSLATE_NOOP("Report", "Reserve fund")), formatDate(figures.asOf.lastDay()),
            figures.reserveClosedUpTo.isValid()
                ? say(QT_TRANSLATE_NOOP("Report", "Books closed up to %1")).arg(formatFiscalYear(figures.reserveClosedUpTo))
                : say(QT_TRANSLATE_NOOP("Report", "No year's books are closed")));
    return table;
}

Table signTable()
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Signs"));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Sign")), Align::Center, 1.5},
                     {say(QT_TRANSLATE_NOOP("Report", "Meaning")), Align::Left, 7.5}};
    table.rows = {{textCell(u"△"_s), textCell(say(QT_TRANSLATE_NOOP("Report", "Minus")))},
                  {textCell(u"▲"_s), textCell(say(QT_TRANSLATE_NOOP("Report", "Wants attention: overdue, contradicting itself, or missing")))},
                  {textCell(unknownText()), textCell(say(QT_TRANSLATE_NOOP("Report", "Nobody has entered it yet: it is not 0")))},
                  {textCell(u"―"_s), textCell(say(QT_TRANSLATE_NOOP("Report", "Cannot be given or evaluated: not a low grade, and in no mean; before a point of the summary: not entered yet")))},
                  {textCell(say(QT_TRANSLATE_NOOP("Report", "prov."))), textCell(say(QT_TRANSLATE_NOOP("Report", "Provisional")))}};
    return table;
}

/// What earns each grade of the round's scale.
Table scaleTable(const review::GradingScale& scale)
{
    Table table;
    table.title = say(QT_TRANSLATE_NOOP("Report", "Grades: %1")).arg(displayWord(scale.name));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Grade")), Align::Center, 1.5},
                     {say(QT_TRANSLATE_NOOP("Report", "Meaning")), Align::Left, 7.5}};
    for (int place = 0; place <= scale.bands.size(); ++place)
        table.rows.append({textCell(gradeHead(scale, place)), textCell(gradeHelp(scale, place))});
    return table;
}

QList<Table> definitionTables(const PackData& data)
{
    QList<Table> tables = data.corrections + QList<Table>{stateTable(data), signTable()};
    if (data.figures.round)
        tables.append(scaleTable(data.figures.round->byKind.scale));
    tables.append(definitionTable());
    return tables;
}

struct Section
{
    const char* name;
    const char* title;
    QList<Table> (*tables)(const PackData&);
};

constexpr Section sections[] = {
    {"cover", QT_TRANSLATE_NOOP("Report", "Cover"), nullptr},
    {"summary", QT_TRANSLATE_NOOP("Report", "Summary"), summaryTables},
    {"membership", QT_TRANSLATE_NOOP("Report", "Membership"), membershipTables},
    {"analysis", QT_TRANSLATE_NOOP("Report", "Joins and leaves"), analysisTables},
    {"outlook", QT_TRANSLATE_NOOP("Report", "Outlook"), outlookTables},
    {"branches", QT_TRANSLATE_NOOP("Report", "Branches"), branchesTables},
    {"initiatives", QT_TRANSLATE_NOOP("Report", "Priority items (form 1)"), itemTables},
    {"grades", QT_TRANSLATE_NOOP("Report", "Grades"), gradeTables},
    {"matrix", QT_TRANSLATE_NOOP("Report", "Themes and organs"), matrixTables},
    {"sheets", QT_TRANSLATE_NOOP("Report", "Evaluation sheets (form 2)"), sheetTables},
    {"reserve", QT_TRANSLATE_NOOP("Report", "Reserve fund"), reserveTables},
    {"decisions", QT_TRANSLATE_NOOP("Report", "Decisions and follow-up"), decisionTables},
    {"definitions", QT_TRANSLATE_NOOP("Report", "Definitions"), definitionTables}};

const Section* sectionOf(const QString& name)
{
    const auto* found = std::ranges::find_if(sections, [&](const Section& section) { return name == QLatin1StringView(section.name); });
    return found == std::end(sections) ? nullptr : found;
}

} // namespace

QStringList packSections()
{
    QStringList names;
    for (const Section& section : sections)
        names.append(QString::fromLatin1(section.name));
    return names;
}

QString sectionTitle(const QString& section)
{
    const Section* found = sectionOf(section);
    return found ? say(found->title) : QString();
}

Result<> checkSections(const QStringList& names)
{
    for (const QString& name : names) {
        if (!sectionOf(name))
            return fail(ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Report", "The pack has no section \"%1\". Choose from: %2."))
                                                .arg(name, packSections().join(u", "_s)));
    }
    return {};
}

QList<Table> sectionTables(const PackData& data, const QString& section)
{
    const Section* found = sectionOf(section);
    QList<Table> tables = found && found->tables ? found->tables(data) : QList<Table>();
    for (Table& table : tables)
        table = withoutBlankColumns(withoutZeroDifferences(table));
    return tables;
}

QList<SectionTables> packTables(const PackData& data, const QStringList& names)
{
    QStringList wanted = names.isEmpty() ? packSections() : names;
    wanted.removeDuplicates();
    QList<SectionTables> all;
    for (const QString& name : std::as_const(wanted)) {
        if (const QList<Table> tables = sectionTables(data, name); !tables.isEmpty())
            all.append({name, tables});
    }
    return all;
}

bool saysNothing(const QList<Table>& tables)
{
    return std::ranges::all_of(tables, [](const Table& table) { return table.rows.isEmpty() || isRemark(table); });
}

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/names.h"
#include "tests/core/report/sample_figures.h"
#include "tests/support/catch.h"
#include "tests/support/displayed.h"

#include <QLocale>
#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;

namespace
{

QList<plan::Initiative> someItems()
{
    using plan::OrganKind;
    plan::Initiative first = item(OrganKind::HeadOffice, {organ(9, OrganKind::HeadOffice, u"本部"_s)},
                                  u"会員増強"_s, plan::Status::UnderWay);
    first.field = plan::Field::BusinessSupport;
    first.isNew = true;
    plan::Theme challenge;
    challenge.kind = plan::ThemeKind::Challenge;
    challenge.number = 9;
    plan::Theme guideline;
    guideline.kind = plan::ThemeKind::Guideline;
    guideline.number = 1;
    first.themes = {challenge, guideline};
    first.indicators = {{{}, u"会員数"_s, u"社"_s, 83'000, 80'420}};
    plan::Initiative second = item(
        OrganKind::Branch, {organ(1, OrganKind::Branch, u"千代田"_s), organ(2, OrganKind::Branch, u"中央"_s)},
        u"合同交流会"_s);
    second.isEmphasised = true;
    second.indicators = {{{}, u"開催"_s, u"回"_s, 2.5, {}}, {{}, u"参加"_s, u"名"_s, {}, 40}};
    return {first, second};
}

reserve::ReserveYear year(int first, std::optional<Yen> opening, std::optional<Yen> executed,
                          std::optional<Yen> effective, std::optional<Yen> closing)
{
    reserve::ReserveYear made;
    made.fiscalYear = FiscalYear(first);
    made.opening = opening;
    made.executed = executed;
    made.effective = effective;
    made.decrease = effective ? effective : executed;
    made.closing = closing;
    return made;
}

} // namespace

TEST_CASE("the branch table shows the whole on top and every contradiction with its amount")
{
    const Table table = branchTable(ledgerFigures());
    CHECK(dump(table) == uR"(
Branches, FY2021 up to Dec 2021 [companies]
Branch | Opening | Joins | Rejoins | Leaves | In | Out | Closing | Net growth | Growth rate | Difference | Target | Achievement
= Whole chamber | 80,240 | 990 | 90 | 900 | 63 | 63 | 80,420 | +180 | 0.2 % | 0 | 83,000 | 96.9 %
千代田 Branch | 77,240 | 915 | 90 | 725 | 150 | 0 | 77,670 | +280 | 0.4 % | 0 | 80,000 | 97.1 %
中央 Branch | 3,000 | 75 | 0 | 175 | 0 | 0 | 2,750 | △100 | △3.3 % | ▲ △150 | not entered | not entered
Target: each branch's share of the whole's, members by 31 Mar 2023. Net growth is without transfers. Difference: closing − (opening + joins + rejoins + transfers in − leaves − transfers out); ▲ where the ledger contradicts itself.
)"_s);
    CHECK(table.rows[1][10].number.toLongLong() == -150);
    CHECK_FALSE(table.rows[1][11].number.isValid());
    CHECK(table.totals[1].number.toLongLong() == 80'240);
}

TEST_CASE("a branch table without members says not entered, never 0")
{
    CHECK(dump(branchTable(emptyFigures()))
              .contains(
                  u"千代田 Branch | not entered | not entered | not entered | not entered | not entered | "
                  u"not entered | "
                  "not entered | not entered | not entered | not entered | not entered | not entered\n"_s));
}

TEST_CASE("a branch without opening members has no growth rate")
{
    KeyFigures figures = ledgerFigures();
    figures.branches[1].figures = membership::Figures{0, 5, {5, 0, 0, 0, 0}, 0};
    CHECK(branchTable(figures).rows[1][9].text == u"not entered"_s);
}

TEST_CASE("months stand newest first beside the same month a year before")
{
    const Table table = monthTable(ledgerFigures());
    REQUIRE(table.rows.size() == 22);
    const auto rowText = [&](qsizetype row) {
        Table one;
        one.rows = {table.rows[row]};
        return dump(one).section(u'\n', 3, 3);
    };
    CHECK(rowText(0) == u"Dec 2021 | 80,420 | 110 | 10 | 100 | +20 | 80,180 | +240 | 0"_s);
    CHECK(rowText(9) == u"Mar 2021 | 80,240 | 110 | 10 | 100 | +20 | 80,000 | +240 | 0"_s);
    CHECK(rowText(10) == u"Feb 2021 | 80,220 | 110 | 10 | 100 | +20 | not entered | not entered | 0"_s);
    CHECK(table.note == u"All 22 months of the ledger up to this month. No month is closed: all of them are provisional."_s);
}

TEST_CASE("a long ledger is cut to three years and the table says so")
{
    KeyFigures figures = ledgerFigures();
    membership::Snapshot& snapshot = figures.membership;
    while (snapshot.months.size() < 40) {
        snapshot.firstMonth = snapshot.firstMonth.plusMonths(-1);
        snapshot.months.prepend({snapshot.firstMonth, {}});
    }
    const Table table = monthTable(figures);
    CHECK(table.rows.size() == 36);
    CHECK(table.rows.first().first().text == u"Dec 2021"_s);
    CHECK(table.note == u"The latest 36 of 40 months. No month is closed: all of them are provisional."_s);
}

TEST_CASE("a month table without members has no rows and says why")
{
    const Table table = monthTable(emptyFigures());
    CHECK(table.rows.isEmpty());
    CHECK(table.note == u"No members are entered up to this month."_s);
}

TEST_CASE("form 1 has one line an item")
{
    QList<plan::Initiative> items = someItems();
    items[0].number = 4; // each item's own
    items[1].number = 2;
    const Table table = initiativeTable(items);
    CHECK(dump(table) == uR"(
Priority items (form 1) []
No. | Organ | Item | Field | Themes | New | Priority | Indicator and target | Actual | Status
4 | Head office | 会員増強 | %1 | Challenge 9・Guideline 1 | ○ |  | 会員数 83,000 社 | 80,420 | %2
2 | 千代田 Branch・中央 Branch | 合同交流会 |  |  |  | ○ | 開催 2.5 回 / 参加 not entered | not entered / 40 | not entered
Items: 2
)"_s.arg(plan::displayName(plan::Field::BusinessSupport),
                         plan::displayName(std::optional(plan::Status::UnderWay))));
    CHECK(table.rows[0][8].number.toDouble() == 80'420);
    CHECK_FALSE(table.rows[1][8].number.isValid());
}

TEST_CASE("items are counted by kind of organ and status, joint branch items apart")
{
    KeyFigures figures = emptyFigures();
    figures.initiatives = someItems();
    const Table table = groupTable(figures);
    CHECK(table.rows.size() == 7);
    QStringList counted;
    for (const QList<Cell>& row :
         QList<QList<Cell>>{table.totals, table.rows[0], table.rows[5], table.rows[6]}) {
        QStringList texts;
        for (const Cell& cell : row)
            texts.append(cell.number.toString());
        counted.append(texts.mid(1).join(u' '));
    }
    // total, not begun, under way, done, stopped, not entered
    CHECK(counted == QStringList{u"2 0 1 0 0 1"_s, u"1 0 1 0 0 0"_s, u"0 0 0 0 0 0"_s, u"1 0 0 0 0 1"_s});
    CHECK(table.columns.last().title == u"not entered"_s);
}

TEST_CASE("the reserve table keeps the stages of a drawdown apart and unknown balances unknown")
{
    KeyFigures figures = emptyFigures();
    figures.reserveYears = {year(2020, {}, Yen{750'000'000}, {}, {}),
                            year(2021, {}, {}, Yen{200'000'000}, {})};
    CHECK(dump(reserveTable(figures)) == uR"(
Reserve fund by fiscal year [million yen]
Fiscal year | Balance brought forward | Increase | Decrease | Balance carried forward | Planned | Approved | Executed | Returned | Effective
FY2020 | not entered | not entered | 750 | not entered | not entered | not entered | 750 | not entered | not entered
FY2021 (expected) | not entered | not entered | 200 | not entered | not entered | not entered | not entered | not entered | 200
Balances appear once the opening balance is entered.
)"_s);
}

TEST_CASE("rounded millions carry a note, whole ones do not")
{
    KeyFigures figures = emptyFigures();
    figures.fund.opening = Yen{1'000'000'000};
    figures.reserveYears = {year(2021, Yen{1'000'000'000}, Yen{200'000'000}, {}, Yen{800'000'000})};
    CHECK_FALSE(reserveTable(figures).note.contains(u"Rounded"_s));
    figures.reserveYears = {year(2021, Yen{1'000'400'000}, Yen{200'500'000}, {}, Yen{799'900'000})};
    const Table table = reserveTable(figures);
    CHECK(table.note.contains(u"Rounded half up to whole million yen. Rounded figures may not add up."_s));
    CHECK(table.rows[0][4].text == u"800"_s); // and 1,000 less 201 is 799
    CHECK(table.rows[0][4].number.toLongLong() == 799'900'000);
    const test::Displayed inYen({YenUnit::One, YearStyle::Era});
    const Table exact = reserveTable(figures);
    CHECK(exact.unit == u"yen"_s);
    CHECK_FALSE(exact.note.contains(u"Rounded"_s));
    CHECK(exact.rows[0][0].text == u"FY R3 (expected)"_s);
    CHECK(exact.rows[0][4].text == u"799,900,000"_s);
}

TEST_CASE("in every unit a line of the reserve adds up as it is shown, or the note says that it may not")
{
    CHECK(rc::check([] {
        const Yen opening{*rc::gen::inRange<qint64>(0, 10'000'000'000)};
        const Yen out{*rc::gen::inRange<qint64>(0, 10'000'000'000)};
        KeyFigures figures = emptyFigures();
        figures.fund.opening = opening;
        figures.reserveYears = {year(2021, opening, out, {}, opening - out)};
        for (const YenUnit unit : {YenUnit::One, YenUnit::Thousand, YenUnit::Million, YenUnit::HundredMillion}) {
            const test::Displayed shown({unit, YearStyle::Western});
            const Table table = reserveTable(figures);
            // As a reader with a pencil would.
            const auto read = [&](int column) {
                QString text = table.rows[0][column].text;
                const bool isNegative = text.startsWith(u'△');
                text.remove(u'△').remove(u',').remove(u'.');
                return isNegative ? -text.toLongLong() : text.toLongLong();
            };
            const bool addsUp = read(1) - read(3) == read(4);
            RC_ASSERT(addsUp != table.note.contains(u"may not add up"_s));
        }
    }));
}

TEST_CASE("the reserve ledger is in the chosen unit, to the yen")
{
    reserve::ReserveEntry entry;
    entry.fiscalYear = FiscalYear(2021);
    entry.date = QDate(2021, 12, 1);
    entry.planned = Yen{250'000'001};
    entry.effective = Yen{0};
    entry.resolutionNumber = u"第12号"_s;
    entry.note = u"コロナ禍"_s;
    reserve::ReserveEntry bare;
    bare.fiscalYear = FiscalYear(2022);
    const Table table = entryTable({entry, bare});
    const QString kind = reserve::displayName(reserve::EntryKind::Drawdown);
    CHECK(dump(table) == uR"(
Reserve fund ledger [million yen]
Fiscal year | Date | Kind | Stage | Planned | Approved | Executed | Returned | Effective | Resolution | Voucher | Flag | Note
FY2021 | 1 Dec 2021 | %1 | Effective | 250.000001 | not entered | not entered | not entered | 0 | 第12号 |  |  | コロナ禍
FY2022 | not entered | %1 | No amount | not entered | not entered | not entered | not entered | not entered |  |  |  | 
)"_s.arg(kind));
}

TEST_CASE("every table is as wide in its rows as in its columns")
{
    KeyFigures figures = ledgerFigures();
    figures.initiatives = someItems();
    figures.reserveYears = {year(2021, {}, {}, {}, {})};
    for (const Table& table :
         {monthTable(figures), branchTable(figures), initiativeTable(figures.initiatives),
          reserveTable(figures), groupTable(figures), definitionTable()})
    {
        INFO(table.title.toStdString());
        CHECK_FALSE(table.rows.isEmpty());
        for (const QList<Cell>& row : table.rows)
            CHECK(row.size() == table.columns.size());
        if (!table.totals.isEmpty())
            CHECK(table.totals.size() == table.columns.size());
    }
}

TEST_CASE("tables do not depend on the system's locale")
{
    KeyFigures figures = ledgerFigures();
    figures.initiatives = someItems();
    figures.reserveYears = {year(2021, Yen{1'234'000'000}, {}, {}, {})};
    const auto everything = [&] {
        return dump(monthTable(figures)) + dump(branchTable(figures)) +
               dump(initiativeTable(figures.initiatives)) + dump(reserveTable(figures)) +
               paceSeries(figures).summary + QString::fromUtf8(toJson(figures));
    };
    const QLocale before;
    QLocale::setDefault(QLocale::c());
    const QString plain = everything();
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString german = everything();
    QLocale::setDefault(before);
    CHECK(german == plain);
    CHECK(german.contains(u"80,420"_s));
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/review_tables.h"
#include "tests/core/report/review_kit.h"
#include "tests/support/catch.h"

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;

namespace
{

QStringList rowsOf(const Table& table)
{
    QStringList rows;
    for (const QList<Cell>& row : table.rows) {
        QStringList texts;
        for (const Cell& cell : row)
            texts.append(cell.text);
        rows.append(texts.join(u" | "_s));
    }
    return rows;
}

QString totalsOf(const Table& table)
{
    Table only;
    only.rows = {table.totals};
    return rowsOf(only).first();
}

} // namespace

TEST_CASE("a roll-up counts each grade, the mean beside it, what cannot be evaluated apart", "[review]")
{
    const review::Review review = someReview(someSheets());
    SECTION("by organ: a joint item under each partner, once in the whole")
    {
        const Table table = rollUpTable(review::rollUp(review, review::byOrgan()), u"Roll-up"_s, u"Organ"_s);
        // (1.2 + 0.9 + 3 × 0.2) ÷ 5: by weight, without the item that cannot be evaluated.
        CHECK(totalsOf(table) == u"All items | 4 | 1 | 1 | 0 | 1 | 0 | 1 | 54.0 %"_s);
        CHECK(rowsOf(table) == QStringList{u"千代田 Branch | 2 | 1 | 1 | 0 | 0 | 0 | 0 | 105.0 %"_s,
                                           u"中央 Branch | 2 | 1 | 0 | 0 | 0 | 0 | 1 | 120.0 %"_s,
                                           u"労働 Committee | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 20.0 %"_s});
    }
    SECTION("by kind: joint branch items are a group of their own")
    {
        const Table table = rollUpTable(review::rollUp(review, review::byOrganKind()), {}, {});
        REQUIRE(table.rows.size() == 3);
        CHECK(rowsOf(table)[0] == u"Joint branch projects | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 120.0 %"_s);
    }
    SECTION("a round without items has counts of 0 and no mean")
    {
        CHECK(totalsOf(rollUpTable(review::rollUp(someReview({}), review::byOrgan()), {}, {})) ==
              u"All items | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ―"_s);
    }
    SECTION("every figure says what it is of")
    {
        const Table table = rollUpTable(review::rollUp(review, review::byOrgan()), {}, {});
        for (qsizetype i = 1; i < table.columns.size(); ++i)
            CHECK_FALSE(table.columns[i].help.isEmpty());
        CHECK(table.columns[2].help.contains(u"100.0 %"_s));
        CHECK(table.columns[table.columns.size() - 2].title == u"Not graded"_s); // ― means another thing in the last one
    }
}

TEST_CASE("who owes what: joint items under each partner, once in the whole", "[review]")
{
    QList<review::GradedSheet> sheets = someSheets();
    sheets[0].sheet.submittedOn = QDate(2021, 10, 5);
    sheets[0].sheet.assessedOn = QDate(2021, 10, 6);
    sheets[2].missing = {review::SheetField::Done, review::SheetField::Grade};
    const Table table = owedTable(someReview(sheets));
    CHECK(totalsOf(table) == u"All organs | 4 | 1 | 3 | 2 | 1"_s);
    CHECK(rowsOf(table) == QStringList{u"千代田 Branch | 2 | 1 | 1 | 0 | 1"_s, u"中央 Branch | 2 | 1 | 1 | 2 | 1"_s,
                                       u"労働 Committee | 1 | 0 | 1 | 0 | 0"_s});
    CHECK(table.note.contains(u"29 Oct 2021"_s));
}

TEST_CASE("a sheet has one line; what is unknown and what cannot be evaluated are not the same", "[review]")
{
    QList<review::GradedSheet> sheets = someSheets();
    sheets[1].sheet.secondGrade = u"A"_s;
    sheets[1].sheet.submittedOn = QDate(2021, 10, 5);
    sheets[3].ratio.reset();
    sheets[3].achievements = {{std::nullopt, review::Obstacle::NoActual}};
    const QStringList rows = rowsOf(sheetTable(someReview(sheets)));
    CHECK(rows[0] == u"千代田 Branch・中央 Branch | 合同祭 | 120.0 % | ― | A | A | B | not entered | 0 | owed | not yet"_s);
    CHECK(rows[1] == u"千代田 Branch | まち歩き | 90.0 % | ― | B | A | A | not entered | 0 | 5 Oct 2021 | graded"_s);
    CHECK(rows[2] == u"中央 Branch | 交流会 | ― | ― | ― | ― |  | not entered | 0 | owed | not yet"_s);
    CHECK(rows[3].startsWith(u"労働 Committee | 提言 | not entered | "_s));
}

TEST_CASE("grades that changed: falls first, what cannot be compared left out", "[review]")
{
    const Table table = gradeChangeTable(someReview(someSheets()));
    CHECK(rowsOf(table) == QStringList{u"千代田 Branch | まち歩き | A | B | ↓ fell | 90.0 % | not entered"_s,
                                       u"千代田 Branch・中央 Branch | 合同祭 | B | A | ↑ rose | 120.0 % | not entered"_s});
    CHECK(table.note == u"Rose: 1. Fell: 1."_s);
    CHECK(gradeChangeTable(someReview({})).rows.isEmpty());
}

TEST_CASE("decisions: open ones by due day, overdue ones marked, done ones last", "[review]")
{
    const auto decision = [](qint64 id, const QString& words, QDate due, QDate done) {
        review::Decision made;
        made.id = {id};
        made.meeting = u"常議員会"_s;
        made.decidedOn = QDate(2021, 11, 1);
        made.words = words;
        made.dueOn = due;
        made.doneOn = done;
        return made;
    };
    const QDate today(2021, 12, 15);
    QList<review::Decision> decisions{decision(1, u"済"_s, QDate(2021, 12, 1), QDate(2021, 12, 2)),
                                      decision(2, u"期日なし"_s, {}, {}), decision(3, u"今日まで"_s, today, {}),
                                      decision(4, u"遅れ"_s, QDate(2021, 12, 14), {})};
    decisions[3].owner = {3};
    const Table table = decisionTable(decisions, {labour()}, {}, today);
    CHECK(rowsOf(table) ==
          QStringList{u"常議員会 | 1 Nov 2021 | 遅れ | 労働 Committee |  | ▲ 14 Dec 2021 | open | "_s,
                      u"常議員会 | 1 Nov 2021 | 今日まで | not entered |  | 15 Dec 2021 | open | "_s,
                      u"常議員会 | 1 Nov 2021 | 期日なし | not entered |  | not entered | open | "_s,
                      u"常議員会 | 1 Nov 2021 | 済 | not entered |  | 1 Dec 2021 | 2 Dec 2021 | "_s});
    CHECK(table.note == u"Decisions: 4. Open: 3. Overdue (▲): 1."_s);
    CHECK(inFollowUpOrder(decisions).first().id == DecisionId{4});
}

TEST_CASE("the matrix shows where nobody works, what has no indicator, and the worst grade", "[review]")
{
    const auto theme = [](qint64 id, int number, FiscalYear year = {}) {
        return plan::Theme{{id}, plan::ThemeKind::Pillar, number, u"柱"_s, {}, year, {}};
    };
    const QList<plan::Theme> themes{theme(1, 1), theme(2, 2), theme(3, 3, FiscalYear(2020))};
    QList<review::GradedSheet> sheets = someSheets();
    for (review::GradedSheet& sheet : sheets)
        sheet.item.themes = {themes[0]};
    sheets[0].item.indicators = {plan::Indicator()};
    sheets[3].item.owners.clear();
    QList<plan::Initiative> items;
    for (const review::GradedSheet& sheet : sheets)
        items.append(sheet.item);
    const review::Review review = someReview(sheets);

    const Matrix matrix = themeMatrix(items, themes, plan::ThemeKind::Pillar, &review, true);
    CHECK(matrix.columns == QStringList{u"千代田 Branch"_s, u"中央 Branch"_s});
    REQUIRE(matrix.rows.size() == 2); // the third is of another year
    CHECK(matrix.rows[0].all.items == 4);
    CHECK(matrix.rows[0].all.worstGrade == u"D"_s);
    CHECK(matrix.rows[0].all.withoutOwner == 1);
    CHECK(matrix.rows[0].cells[0].ids == QList<InitiativeId>{{11}, {12}}); // the joint item under each partner
    CHECK(matrix.rows[0].cells[0].worstGrade == u"B"_s);
    CHECK(matrix.rows[1].all.items == 0);
    const QStringList rows = rowsOf(matrixTable(matrix, u"Matrix"_s));
    CHECK(rows[0].endsWith(u" | 4 | D | 3 | 1 | 2 · B | 2 · A"_s));
    CHECK(rows[1].endsWith(u" | ▲ 0 | ― | 0 | 0 | 0 | 0"_s));
    CHECK(themeMatrix(items, themes, plan::ThemeKind::Pillar, nullptr, false).columns.size() == 3);
}

TEST_CASE("the form lays this round beside the last and marks what was only carried over", "[review]")
{
    review::GradedSheet sheet = someSheets()[1];
    plan::Indicator indicator{{}, u"参加者"_s, u"名"_s, 100, {}};
    indicator.setActual({YearMonth(2021, 9), 90, {}, {}, {}, true});
    indicator.setActual({YearMonth(2021, 11), 130, {}, {}, {}, false}); // after the round
    sheet.item.indicators = {indicator};
    sheet.sheet.done = u"2回実施"_s;
    sheet.before->done = u"2回実施"_s;
    sheet.sheet.issue = u"天候"_s;
    sheet.before->issue = u"人手"_s;
    sheet.sheet.secondGrade = u"A"_s;
    sheet.sheet.secondReason = u"満足度が高い"_s;
    sheet.missing = {review::SheetField::Direction};
    const Table form = sheetForm(sheet, chamberScale(), YearMonth(2021, 9));
    const QStringList rows = rowsOf(form);
    CHECK(rows.contains(u"D Do | What was done | 2回実施 (unchanged) | 2回実施"_s));
    CHECK(rows.contains(u"A Act | Issue | 天候 | 人手"_s));
    CHECK(rows.contains(u" | Target: 参加者 | 100 名 | "_s));
    CHECK(rows.contains(u" | Actual: 参加者 | 90 名 · Sep 2021, final | "_s));
    CHECK(rows.contains(u"C Check | Achievement: 参加者 | 90.0 % | "_s));
    CHECK(rows.contains(u" | Computed grade | 90.0 % → B | "_s));
    CHECK(rows.contains(u" | Second grade (planning office) | A · 満足度が高い | ―"_s));
    CHECK(rows.contains(u" | Grade that stands | A | A"_s));
    CHECK(form.note == u"Asked for by the round and still to fill in: Direction."_s);

    sheet.before.reset();
    const Table first = sheetForm(sheet, chamberScale(), YearMonth(2021, 9));
    CHECK(first.columns.size() == 3);
    CHECK(rowsOf(first).contains(u"A Act | Issue | 天候"_s));
}

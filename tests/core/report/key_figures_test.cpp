// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/review_kit.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject json(const KeyFigures& figures)
{
    return QJsonDocument::fromJson(toJson(figures)).object();
}

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QStringList texts(const QList<Attention>& found)
{
    QStringList lines;
    for (const Attention& attention : found)
        lines.append((attention.isWarning ? u"▲ "_s : u"― "_s) + attention.text);
    return lines;
}

} // namespace

TEST_CASE("an item counts with its kind of organ, a joint branch item apart")
{
    using plan::OrganKind;
    const plan::Organ one = organ(1, OrganKind::Branch, u"千代田"_s);
    const plan::Organ two = organ(2, OrganKind::Branch, u"中央"_s);
    struct Case
    {
        OrganKind kind;
        bool isJoint;
        ItemGroup group;
    };
    for (const Case& c : {Case{OrganKind::HeadOffice, false, ItemGroup::HeadOffice},
                          Case{OrganKind::Division, false, ItemGroup::Division},
                          Case{OrganKind::Division, true, ItemGroup::Division},
                          Case{OrganKind::Committee, false, ItemGroup::Committee},
                          Case{OrganKind::WomensAssociation, false, ItemGroup::WomensAssociation},
                          Case{OrganKind::YouthSection, false, ItemGroup::YouthSection},
                          Case{OrganKind::Branch, false, ItemGroup::Branch},
                          Case{OrganKind::Branch, true, ItemGroup::JointBranch}})
    {
        const plan::Initiative made = item(c.kind, c.isJoint ? QList{one, two} : QList{one}, u"事項"_s);
        CHECK(groupOf(made) == c.group);
        const QMap<ItemGroup, int> counts = countByGroup({made, made});
        CHECK(counts.size() == 7);
        CHECK(counts[c.group] == 2);
    }
}

TEST_CASE("what is not known is null in the JSON")
{
    const QJsonObject object = json(emptyFigures());
    CHECK(object[u"asOf"_s] == u"2021-12"_s);
    CHECK(object[u"sample"_s] == false);
    const QJsonObject membership = object[u"membership"_s].toObject();
    CHECK(membership[u"target"_s] == 83'000);
    CHECK(membership[u"targetDate"_s] == u"2023-03-31"_s);
    CHECK(membership[u"fiscalYear"_s] == 2021);
    for (const QString& name :
         {u"headcount"_s, u"base"_s, u"level"_s, u"progress"_s, u"opening"_s, u"joins"_s, u"rejoins"_s,
          u"leaves"_s, u"transfersIn"_s, u"transfersOut"_s, u"netGrowth"_s, u"difference"_s,
          u"retentionCohort"_s, u"retentionFlow"_s, u"requiredJoinsPerMonth"_s})
    {
        INFO(name.toStdString());
        CHECK(membership.contains(name));
        CHECK(membership[name].isNull());
    }
    CHECK(compact(membership[u"forecast"_s].toObject()) ==
          u"{\"atTargetDate\":null,\"backtestError\":null,\"high80\":null,\"low80\":null,\"method\":null,"
          "\"probability\":null}"_s);
    CHECK(compact(membership[u"byBranch"_s].toArray().first().toObject()) ==
          u"{\"achievement\":null,\"branch\":\"千代田\",\"closing\":null,\"difference\":null,\"joins\":null,"
          "\"leaves\":null,\"opening\":null,\"rejoins\":null,\"target\":null,\"transfersIn\":null,"
          "\"transfersOut\":null}"_s);
    CHECK(compact(object[u"reserve"_s].toObject()) == u"{\"balance\":null,\"byYear\":[],\"closedUpTo\":null,\"funds\":[]}"_s);

    KeyFigures aimless = emptyFigures();
    aimless.target.reset();
    CHECK(json(aimless)[u"membership"_s].toObject()[u"target"_s].isNull());
    CHECK(json(aimless)[u"membership"_s].toObject()[u"targetDate"_s].isNull());
}

TEST_CASE("the JSON carries counts as integers and ratios as fractions of 1")
{
    const QJsonObject membership = json(ledgerFigures())[u"membership"_s].toObject();
    CHECK(membership[u"headcount"_s] == 80'420);
    CHECK(membership[u"base"_s] == 80'000);
    CHECK(membership[u"level"_s].toDouble() == Approx(0.968916));
    CHECK(membership[u"progress"_s].toDouble() == Approx(0.14));
    CHECK(membership[u"opening"_s] == 80'240);
    CHECK(membership[u"joins"_s] == 990);
    CHECK(membership[u"rejoins"_s] == 90);
    CHECK(membership[u"leaves"_s] == 900);
    CHECK(membership[u"netGrowth"_s] == 180);
    CHECK(membership[u"difference"_s] == 0);
    CHECK(membership[u"retentionCohort"_s].toDouble() == Approx((80'240.0 - 810) / 80'240));
    CHECK(membership[u"retentionFlow"_s].toDouble() == Approx((80'240.0 - 900) / 80'240));
    CHECK(membership[u"requiredJoinsPerMonth"_s] == 272);
    CHECK(
        compact(membership[u"byBranch"_s].toArray().last().toObject()) ==
        u"{\"achievement\":null,\"branch\":\"中央\",\"closing\":2750,\"difference\":-150,\"joins\":75,"
        "\"leaves\":175,\"opening\":3000,\"rejoins\":0,\"target\":null,\"transfersIn\":0,\"transfersOut\":0}"_s);
}

TEST_CASE("the JSON counts items by kind, none graded, and money in whole yen")
{
    KeyFigures figures = emptyFigures();
    figures.isSample = true;
    figures.initiatives = {item(plan::OrganKind::Committee, {}, u"a"_s),
                           item(plan::OrganKind::Branch, {}, u"b"_s)};
    figures.overdue = 1;
    figures.reserveBalance = Yen{9'007'199'254'740'991};
    reserve::ReserveYear year;
    year.fiscalYear = FiscalYear(2020);
    year.executed = Yen{750'000'000};
    figures.reserveYears = {year};
    CHECK(json(figures)[u"sample"_s] == true);
    CHECK(
        compact(json(figures)[u"initiatives"_s].toObject()) ==
        u"{\"byGrade\":null,\"byKind\":{\"branch\":1,"
        "\"committee\":1,\"division\":0,\"headOffice\":0,\"jointBranch\":0,\"womensAssociation\":0,"
        "\"youthSection\":0},\"overdue\":1,\"total\":2}"_s);
    CHECK(toJson(figures).contains("\"balance\": 9007199254740991"));
    CHECK(compact(json(figures)[u"reserve"_s].toObject())
              .contains(u"{\"approved\":null,\"closing\":null,\"contributed\":null,\"decrease\":null,\"effective\":null,"
                        "\"executed\":750000000,\"fiscalYear\":2020,\"increase\":null,\"opening\":null,\"planned\":null,"
                        "\"returned\":null}"_s));
}

TEST_CASE("the round of review: grades as counts, what is owed once its due day is past", "[review]")
{
    KeyFigures figures = emptyFigures();
    QList<review::GradedSheet> sheets = someSheets();
    sheets[3].sheet.submittedOn = QDate(2021, 10, 1);
    sheets[0].missing = {review::SheetField::Done};
    figures.round = roundFigures(someReview(sheets), QDate(2021, 10, 30));
    CHECK(compact(json(figures)[u"initiatives"_s].toObject()[u"byGrade"_s].toObject()) ==
          u"{\"A\":1,\"B\":1,\"C\":0,\"D\":1,\"E\":0,\"notEvaluable\":1}"_s);
    CHECK(figures.round->owed == 3); // the joint item once
    CHECK(figures.round->fieldsToFill == 1);
    CHECK(figures.round->owing == QStringList{u"千代田 Branch"_s, u"中央 Branch"_s});
    figures.overdueDecisions = 2;
    const QList<Attention> lines = needsAttention(figures);
    REQUIRE(lines.size() >= 2);
    CHECK(lines[0].topic == Attention::Topic::Reviews);
    CHECK(lines[0].text == u"FY2021, first half was due on 29 Oct 2021: 2 organs still owe 3 sheets. Ask for them."_s);
    CHECK(lines[1].text == u"Decisions open beyond their due day: 2. Record the outcomes."_s);

    CHECK_FALSE(roundFigures(someReview(sheets), QDate(2021, 10, 29)).isLate); // the due day itself
    review::Review closed = someReview(sheets);
    closed.round.lock = review::Round::Lock();
    CHECK_FALSE(roundFigures(closed, QDate(2021, 10, 30)).isLate);
}

TEST_CASE("a new file asks for what the plan does not state")
{
    KeyFigures figures = emptyFigures();
    figures.initiatives = {item(plan::OrganKind::Committee, {}, u"a"_s),
                           item(plan::OrganKind::Committee, {}, u"b"_s, plan::Status::Done)};
    CHECK(texts(needsAttention(figures)) ==
          QStringList{u"― Members are not entered. Import the roster or the events."_s,
                      u"― The reserve's opening balance is not entered. Enter it."_s,
                      u"― Items whose status is not entered: 1. Enter how far they are."_s,
                      u"― Branches whose target is not entered: 2. Set them."_s});
}

TEST_CASE("what is wrong comes before what is missing, the most urgent first")
{
    KeyFigures figures = ledgerFigures();
    figures.overdue = 1'234;
    const QList<Attention> found = needsAttention(figures);
    CHECK(
        texts(found) ==
        QStringList{
            u"▲ Branches whose figures do not add up: 1. Check their joins, leaves and transfers in the "
            "ledger."_s,
            u"▲ Items not finished when their fiscal year ended: 1,234. Enter whether they are "
            "done or stopped."_s,
            u"▲ 15 months to the target: 272 joins a month are needed (at the last 12 months' leaves); the "
            "last twelve months averaged 120. Step up recruitment."_s,
            u"― The reserve's opening balance is not entered. Enter it."_s,
            u"― Branches whose target is not entered: 1. Set them."_s});
    CHECK(found[0].topic == Attention::Topic::Branches);
    CHECK(found[1].topic == Attention::Topic::Initiatives);
    CHECK(found[2].topic == Attention::Topic::Members);
    CHECK(found[3].topic == Attention::Topic::Reserve);
}

TEST_CASE("the pace is a warning only when it is short")
{
    KeyFigures figures = ledgerFigures();
    figures.branches.clear();
    figures.fund.opening = Yen{0};
    figures.progress.requiredJoinsPerMonth = 120;
    CHECK(texts(needsAttention(figures)).isEmpty());
    figures.progress.requiredJoinsPerMonth = 121;
    CHECK(needsAttention(figures).size() == 1);

    figures.target->dueOn = QDate(2021, 12, 31);
    figures.progress.requiredJoinsPerMonth.reset();
    CHECK(texts(needsAttention(figures)) ==
          QStringList{
              u"▲ The target of 83,000 members by Dec 2021 is missed by 2,580. Set the next target."_s});
    figures.target->headcount = 80'420;
    CHECK(needsAttention(figures).isEmpty());
}

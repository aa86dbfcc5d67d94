// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/figure_store.h"
#include "core/membership/open_file.h"
#include "core/membership/target.h"
#include "core/plan/plan_store.h"
#include "core/report/key_figures.h"
#include "core/reserve/reserve_store.h"
#include "core/review/actions.h"
#include "core/storage/file_info.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QTemporaryDir>

using namespace shirube;
using namespace shirube::report;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

class File
{
public:
    File()
    {
        storage::OpenOptions options;
        options.clock = Clock{[] { return QDateTime(QDate(2022, 1, 15), QTime(9, 0)); }};
        options.actor = u"tester"_s;
        auto made = storage::Database::create(m_folder.filePath(u"t.shirube"_s), options);
        REQUIRE_DONE(made);
        m_database.emplace(std::move(*made));
    }

    /// Fills the file in one action.
    void fill(const std::function<void(storage::Transaction&)>& write)
    {
        auto transaction = storage::Transaction::begin(*m_database, {"Fill"});
        REQUIRE_DONE(transaction);
        write(*transaction);
        REQUIRE_DONE(transaction->commit());
    }

    /// Both halves of FY2021.
    void addRounds() { REQUIRE_DONE(review::createRounds(*m_database, FiscalYear(2021), review::Period::HalfYear, ScaleId{1})); }

    [[nodiscard]] KeyFigures at(YearMonth month) const
    {
        auto figures = loadKeyFigures(*m_database, month);
        REQUIRE_DONE(figures);
        return *figures;
    }

    [[nodiscard]] YearMonth firstShown() const
    {
        const auto month = defaultAsOf(*m_database);
        REQUIRE_DONE(month);
        return *month;
    }

private:
    QTemporaryDir m_folder;
    std::optional<storage::Database> m_database;
};

template <typename T>
T done(Result<T> result)
{
    REQUIRE_DONE(result);
    return *result;
}

struct PlanIds
{
    OrganId chiyoda;
    OrganId chuo;
};

OrganId addBranch(storage::Transaction& tx, int number, const QString& name)
{
    plan::Organ branch;
    branch.kind = plan::OrganKind::Branch;
    branch.number = number;
    branch.name = name;
    return done(plan::insertOrgan(tx, branch));
}

void addItem(storage::Transaction& tx, int year, int number, OrganId owner,
             std::optional<plan::Status> status)
{
    plan::Initiative item;
    item.fiscalYear = FiscalYear(year);
    item.organKind = plan::OrganKind::Branch;
    item.number = number;
    item.title = u"事項"_s;
    item.status = status;
    plan::Organ branch;
    branch.id = owner;
    item.owners = {branch};
    REQUIRE_DONE(plan::insertInitiative(tx, item));
}

PlanIds addPlan(storage::Transaction& tx)
{
    REQUIRE_DONE(storage::initFileInfo(tx));
    plan::Plan plan;
    plan.title = u"中期事業計画"_s;
    plan.firstYear = FiscalYear(2020);
    plan.lastYear = FiscalYear(2022);
    REQUIRE_DONE(plan::insertPlan(tx, plan));
    const PlanIds ids{addBranch(tx, 1, u"千代田"_s), addBranch(tx, 2, u"中央"_s)};
    addItem(tx, 2020, 1, ids.chiyoda, std::nullopt);
    addItem(tx, 2021, 1, ids.chiyoda, plan::Status::Done);
    addItem(tx, 2021, 2, ids.chuo, plan::Status::UnderWay);
    REQUIRE_DONE(membership::putTarget(tx, {{}, QDate(2023, 3, 31), 10}));
    REQUIRE_DONE(membership::putTarget(tx, {ids.chiyoda, QDate(2023, 3, 31), 8}));
    return ids;
}

/// Six members join in March 2020, two in May 2021; one of the first leaves at the end of June 2021.
void addMembers(storage::Transaction& tx, OrganId branch)
{
    membership::LedgerCounts counts;
    const membership::LedgerWords words;
    for (int i = 0; i < 8; ++i) {
        membership::LedgerEvent join;
        join.member = membership::MemberNumber::fromUtf8(QByteArray::number(1000 + i)).value();
        join.setDate(i < 6 ? QDate(2020, 3, 15) : QDate(2021, 5, 10));
        join.branch = quint16(branch.value);
        std::vector events{join};
        if (i == 0) {
            membership::LedgerEvent leave = join;
            leave.kind = membership::EventKind::Leave;
            leave.setDate(QDate(2021, 6, 30));
            events.push_back(leave);
        }
        membership::contribute(counts, events, 1);
    }
    REQUIRE_DONE(membership::addToFigures(tx, membership::summarise(std::move(counts)), words));
}

} // namespace

TEST_CASE("an empty file opens at the current month and knows nothing")
{
    File file;
    CHECK(file.firstShown() == YearMonth(2022, 1));
    const KeyFigures figures = file.at(YearMonth(2022, 1));
    CHECK_FALSE(figures.isSample);
    CHECK_FALSE(figures.headcount);
    CHECK_FALSE(figures.target);
    CHECK_FALSE(figures.baseMonth.isValid());
    CHECK_FALSE(figures.reserveBalance);
    CHECK(figures.branches.isEmpty());
    CHECK(figures.initiatives.isEmpty());
}

TEST_CASE("a file with a plan and no members knows its targets and items, not its members")
{
    File file;
    file.fill([](storage::Transaction& tx) { addPlan(tx); });
    CHECK(file.firstShown() == YearMonth(2022, 1));

    const KeyFigures figures = file.at(YearMonth(2021, 12));
    CHECK(figures.target->headcount == 10);
    CHECK(figures.baseMonth == YearMonth(2020, 3));
    CHECK_FALSE(figures.base);
    REQUIRE(figures.branches.size() == 2);
    CHECK(figures.branches[0].branch.name == u"千代田"_s);
    CHECK(figures.branches[0].target == 8);
    CHECK_FALSE(figures.branches[0].figures);
    CHECK_FALSE(figures.branches[1].target);
    CHECK(figures.initiatives.size() == 2);
    CHECK(figures.overdue == 1);
}

TEST_CASE("an item stays overdue when the next fiscal year has begun")
{
    File file;
    file.fill([](storage::Transaction& tx) { addPlan(tx); });
    CHECK(file.at(YearMonth(2022, 3)).overdue == 2);
    CHECK(file.at(YearMonth(2022, 4)).overdue == 2);
    CHECK(file.at(YearMonth(2022, 4)).initiatives.isEmpty());
}

TEST_CASE("a month tells of the round that is over by its end, and how far its grades go", "[review]")
{
    File file;
    file.fill([](storage::Transaction& tx) { addPlan(tx); });
    CHECK_FALSE(file.at(YearMonth(2021, 12)).round);
    file.addRounds();
    const auto told = [&](YearMonth month) {
        const KeyFigures figures = file.at(month);
        REQUIRE(figures.round);
        return u"%1: %2"_s.arg(figures.round->round.number).arg(roundStateText(*figures.round, figures.asOf));
    };
    CHECK(told(YearMonth(2021, 6)) == u"1: Sheets submitted: 0 of 2; the others' grades are computed where they can be; the period is not over");
    CHECK(told(YearMonth(2021, 12)) == u"1: Sheets submitted: 0 of 2; the others' grades are computed where they can be");
    CHECK(told(YearMonth(2022, 3)) == u"2: Sheets submitted: 0 of 2; the others' grades are computed where they can be");
}

TEST_CASE("the ledger gives headcount, base, progress and the branches' figures")
{
    File file;
    file.fill([](storage::Transaction& tx) { addMembers(tx, addPlan(tx).chiyoda); });
    CHECK(file.firstShown() == YearMonth(2021, 6));

    const KeyFigures figures = file.at(YearMonth(2021, 12));
    CHECK(figures.headcount == 7);
    CHECK(figures.base == 6);
    CHECK(figures.progress.level.value() == Approx(0.7));
    CHECK(figures.progress.progress.value() == Approx(0.25));
    CHECK(figures.progress.requiredJoinsPerMonth == 1); // (10 - 7 + 1/12 × 15) ÷ 15, rounded up
    const BranchFigures& chiyoda = figures.branches[0];
    CHECK(chiyoda.figures->opening == 6);
    CHECK(chiyoda.figures->closing == 7);
    CHECK(chiyoda.figures->flows.joins == 2);
    CHECK(chiyoda.figures->flows.leaves == 1);
    CHECK(chiyoda.achievement.value() == Approx(7.0 / 8.0));
    CHECK(figures.branches[1].figures->closing == 0);
    CHECK_FALSE(figures.branches[1].achievement);

    CHECK_FALSE(file.at(YearMonth(2020, 2)).headcount);
    CHECK_FALSE(file.at(YearMonth(2020, 2)).branches[0].figures);
}

TEST_CASE("the reserve's balance is that of the as-of month's last day")
{
    File file;
    file.fill([](storage::Transaction& tx) {
        const FundId fund = done(reserve::insertFund(tx, u"積立金"_s));
        REQUIRE_DONE(reserve::updateOpening(tx, fund, Yen{1'000'000'000}, QDate(2020, 3, 31)));
        reserve::ReserveEntry entry;
        entry.fund = fund;
        entry.fiscalYear = FiscalYear(2021);
        entry.date = QDate(2021, 12, 31);
        entry.executed = Yen{200'000'000};
        REQUIRE_DONE(reserve::insertEntry(tx, entry));
    });
    CHECK(file.at(YearMonth(2021, 11)).reserveBalance == Yen{1'000'000'000});
    CHECK(file.at(YearMonth(2021, 12)).reserveBalance == Yen{800'000'000});
    CHECK(file.at(YearMonth(2021, 12)).fund.name == u"積立金"_s);
    REQUIRE(file.at(YearMonth(2021, 12)).reserveYears.size() == 1);
    CHECK(file.at(YearMonth(2021, 12)).reserveYears[0].executed == Yen{200'000'000});
}

TEST_CASE("a file marked as sample says so")
{
    File file;
    file.fill([](storage::Transaction& tx) {
        REQUIRE_DONE(storage::initFileInfo(tx));
        REQUIRE_DONE(storage::markSample(tx));
    });
    CHECK(file.at(YearMonth(2021, 12)).isSample);
}

TEST_CASE("the summary of a file made by an older program is counted anew when it is opened")
{
    const TempDir folder;
    const QString path = folder.write(u"v1.shirube"_s, test::readAll(test::sourceFile(u"tests/data/v1.shirube"_s)));
    const auto database = membership::openFile(path);
    REQUIRE_DONE(database);
    const auto differing = membership::compareWithRecount(*database);
    REQUIRE_DONE(differing);
    CHECK(*differing == 0);
    auto words = database->query(u"SELECT group_concat(word || ' ' || events, ', ') FROM (SELECT word, sum(events) AS events "
                                 "FROM word_figure GROUP BY kind, word ORDER BY kind, word)"_s);
    REQUIRE_DONE(words);
    REQUIRE(words->next());
    CHECK(words->text(0) == u" 1, 会員紹介 1, 職員勧誘 1, Web 1, 廃業 1, 経費節減 1"_s);
}

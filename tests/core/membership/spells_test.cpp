// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/spells.h"

#include "core/exchange/members_import.h"
#include "core/exchange/sample.h"
#include "core/membership/actions.h"
#include "core/membership/figures.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;

namespace
{

struct Ledger
{
    test::TempDir folder;
    storage::Database database = test::newPlanDatabase(folder);

    void import(const QString& rows)
    {
        const QString header = u"会員番号,区分,日付,支部,異動先支部,部会,規模,事業所名,理由,経路\n"_s;
        importFile(folder.write(u"e.csv"_s, (header + rows).toUtf8()));
    }
    void importFile(const QString& path)
    {
        const auto report = exchange::importMembers(database, exchange::MemberFile::Events, path, {});
        REQUIRE_DONE(report);
        REQUIRE(report->rejected == 0);
    }
    [[nodiscard]] Spells spells(QDate until) const
    {
        auto loaded = loadSpells(database, until);
        REQUIRE_DONE(loaded);
        return *loaded;
    }
};

// "2020-04-01..2021-03-31 小規模 Web", with "…" for who is still in and R for a rejoin.
QStringList dump(const Spells& spells)
{
    QStringList lines;
    for (const Spell& spell : spells.all) {
        const QString left =
            spell.left == Spell::stillIn ? u"…"_s : QDate::fromJulianDay(spell.left).toString(Qt::ISODate);
        lines.append(u"%1..%2 %3 %4%5"_s.arg(QDate::fromJulianDay(spell.joined).toString(Qt::ISODate), left,
                                             QString::fromUtf8(spells.sizes.word(spell.sizeClass)),
                                             QString::fromUtf8(spells.channels.word(spell.channel)),
                                             spell.isRejoin ? u" R"_s : QString()));
    }
    return lines;
}

} // namespace

TEST_CASE("a leave ends a spell, a transfer does not, a rejoin begins another", "[spells]")
{
    Ledger ledger;
    ledger.import(u"0002,入会,2020-06-01,港,,,中小,二番,,会員紹介\n"
                  "0001,入会,2020-04-01,千代田,,商業,小規模,一番,,Web\n"
                  "0001,異動,2020-07-01,千代田,港,,中小,一番,,\n"
                  "0001,退会,2021-03-31,港,,,,一番,廃業,\n"
                  "0001,再入会,2021-06-15,港,,,中堅,一番,,職員勧誘\n"
                  "0003,入会,2021-07-01,北,,,,三番,,\n"_s);
    CHECK(dump(ledger.spells(QDate(2021, 12, 31))) ==
          QStringList{u"2020-04-01..2021-03-31 小規模 Web"_s, u"2021-06-15..… 中堅 職員勧誘 R"_s,
                      u"2020-06-01..… 中小 会員紹介"_s, u"2021-07-01..…  "_s});
    // What came later is not known yet.
    CHECK(dump(ledger.spells(QDate(2021, 3, 30))) ==
          QStringList{u"2020-04-01..… 小規模 Web"_s, u"2020-06-01..… 中小 会員紹介"_s});
    CHECK(ledger.spells(QDate(2019, 1, 1)).all.empty());

    // An import taken back counts for nothing.
    REQUIRE_DONE(storage::undo(ledger.database, replayHooks()));
    CHECK(ledger.spells(QDate(2021, 12, 31)).all.empty());
}

TEST_CASE("spells count as many members on a day as the month-end figures do", "[spells]")
{
    Ledger ledger;
    const QString events = ledger.folder.file(u"sample.csv"_s);
    REQUIRE_DONE(exchange::writeSampleEvents(events, {2'500}));
    ledger.importFile(events);
    const auto snapshot = loadSnapshot(ledger.database, YearMonth(2021, 12));
    REQUIRE_DONE(snapshot);
    const Spells spells = ledger.spells(QDate(2021, 12, 31));
    CHECK(spells.observedFrom == QDate(2012, 4, 1).toJulianDay()); // its stock of 1975-2012 has no leaves
    for (const YearMonth month :
         {YearMonth(2000, 1), YearMonth(2014, 3), YearMonth(2020, 11), YearMonth(2021, 12)})
    {
        const auto day = qint32(month.lastDay().toJulianDay());
        CHECK(std::ranges::count_if(spells.all, [&](const Spell& spell) { return spell.isInOn(day); }) ==
              snapshot->headcount(month));
    }

    // The person may stop it.
    qint64 all = 0;
    const auto stopped = loadSpells(ledger.database, QDate(2021, 12, 31), [&](qint64 done, qint64 total) {
        all = total;
        return done > total;
    });
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(all > 4'096);
}

TEST_CASE("observation begins with the first leave, unless few were there to leave before it", "[spells]")
{
    const auto day = [](int year, int month, int dayOfMonth) {
        return qint32(QDate(year, month, dayOfMonth).toJulianDay());
    };
    const auto start = [&](int members) {
        std::vector<Spell> spells(size_t(members), Spell{day(2000, 4, 1)});
        spells.push_back({day(2010, 4, 1), day(2010, 6, 20)});
        return observationStart(spells);
    };
    CHECK(start(200) == day(2010, 6, 1)); // 2,000 member-years, some 60 leaves to be expected, none there
    CHECK(start(30) == day(2000, 4, 1));  // 300 member-years
    CHECK(observationStart({}) == 0);
    CHECK(observationStart({{day(2001, 1, 5)}}) == day(2001, 1, 5));
}

TEST_CASE("members still in are censored, those of before are at risk from the first observed day",
          "[spells]")
{
    Spells spells;
    spells.until = QDate(2021, 12, 31);
    spells.observedFrom = qint32(QDate(2012, 4, 1).toJulianDay());
    const auto joinedOn = [](QDate day) { return qint32(day.toJulianDay()); };
    const auto open = spells.duration({joinedOn(QDate(2021, 12, 1))});
    CHECK(open.days == 30);
    CHECK_FALSE(open.ended);
    CHECK(open.entered == 0);
    const auto old = spells.duration({joinedOn(QDate(2012, 3, 1)), joinedOn(QDate(2012, 4, 1))});
    CHECK(old.days == 31);
    CHECK(old.ended);
    CHECK(old.entered == 30); // so that the leave of the first day counts
    CHECK_FALSE(spells.duration({joinedOn(QDate(2021, 1, 1)), joinedOn(QDate(2022, 1, 1))}).ended);
}

TEST_CASE("a shelf reads the ledger once, and again only when it was told to forget", "[spells]")
{
    Ledger ledger;
    QString rows;
    for (int i = 0; i < 4200; ++i) // enough for progress to be told
        rows += u"A%1,入会,2020-04-01,港,,,,,,\n"_s.arg(i, 4, 10, QChar(u'0'));
    ledger.import(rows);
    const QDate until(2021, 3, 31);
    const auto refuseReading = [](qint64, qint64) { return false; };
    SpellShelf shelf;
    const auto read = shelf.take(ledger.database, until);
    REQUIRE_DONE(read);
    CHECK(read->all.size() == 4200);
    const auto kept = shelf.take(ledger.database, until, refuseReading);
    REQUIRE_DONE(kept);
    CHECK(kept->all.size() == 4200);
    shelf.forget();
    const auto again = shelf.take(ledger.database, until, refuseReading);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Cancelled);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics/survival.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <iostream>
#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::statistics;
using namespace Qt::StringLiterals;

namespace
{

using Durations = std::vector<Duration>;

QList<QStringList> rowsOf(const QByteArray& bytes)
{
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u','));
    return rows;
}

// The fixed data set, by group.
QMap<QString, Durations> dataSet()
{
    QMap<QString, Durations> groups;
    for (const QStringList& row :
         rowsOf(test::readAll(test::sourceFile(u"tests/data/survival.csv"_s))).sliced(1))
        groups[row[0]].push_back({row[2].toInt(), row[3] == u"1", row[1].toInt()});
    return groups;
}

Durations together(const QMap<QString, Durations>& groups, const QString& names)
{
    Durations all;
    for (const QChar name : names) {
        const Durations group = groups[name];
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

void checkNumber(const std::optional<double>& ours, const QString& theirs)
{
    REQUIRE(ours.has_value() == !theirs.isEmpty());
    if (ours)
        CHECK(std::abs(*ours - theirs.toDouble()) < 1e-9);
}

void checkAgainst(const QByteArray& expected)
{
    const auto groups = dataSet();
    QMap<QString, SurvivalCurve> curves;
    QMap<QString, size_t> seen;
    int tests = 0;
    for (const QStringList& row : rowsOf(expected)) {
        INFO(row.join(u',').toStdString());
        const QString name = row[1];
        if (!curves.contains(name))
            curves[name] = kaplanMeier(together(groups, name));
        if (row[0] == u"curve") {
            REQUIRE(seen[name] < curves[name].steps.size());
            const SurvivalStep& step = curves[name].steps[seen[name]++];
            CHECK(step.day == row[2].toInt());
            CHECK(step.atRisk == row[3].toInt());
            CHECK(step.events == row[4].toInt());
            CHECK(step.censored == row[5].toInt());
            checkNumber(step.survival, row[6]);
            checkNumber(step.low, row[7]);
            checkNumber(step.high, row[8]);
        } else if (row[0] == u"median") {
            checkNumber(curves[name].median, row[2]);
        } else {
            REQUIRE(row[0] == u"logrank");
            std::vector<Durations> compared;
            for (const QChar group : name)
                compared.push_back(groups[group]);
            const auto test = logRank(compared);
            REQUIRE(test.has_value());
            checkNumber(test->chiSquare, row[2]);
            CHECK(test->degreesOfFreedom == row[3].toInt());
            checkNumber(test->p, row[4]);
            ++tests;
        }
    }
    CHECK(tests == 4);
    REQUIRE(seen.size() == 7);
    for (const QString& name : seen.keys())
        CHECK(seen[name] == curves[name].steps.size());
}

rc::Gen<Durations> durations(bool censoring, int most = 400)
{
    return rc::gen::container<Durations>(
        rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, most), rc::gen::arbitrary<bool>()),
                     [=](const std::tuple<int, bool>& one) {
                         return Duration{std::get<0>(one), !censoring || std::get<1>(one)};
                     }));
}

} // namespace

TEST_CASE("survival and log-rank equal R's survfit and survdiff on the fixed data set", "[survival]")
{
    checkAgainst(test::readAll(test::sourceFile(u"tests/data/survival_expected.csv"_s)));
}

TEST_CASE("what R says today is what the fixed data set was made with", "[survival]")
{
    const QString rscript = QStandardPaths::findExecutable(u"Rscript"_s);
    if (rscript.isEmpty() ||
        QProcess::execute(rscript, {u"-e"_s, u"stopifnot(requireNamespace('survival'))"_s}) != 0)
    {
        std::cerr
            << "SKIPPED: R with the package survival is not here; only its stored values were compared\n";
        return;
    }
    QProcess r;
    r.start(rscript,
            {test::sourceFile(u"tests/data/survival.R"_s), test::sourceFile(u"tests/data/survival.csv"_s)});
    REQUIRE(r.waitForFinished(120'000));
    INFO(r.readAllStandardError().toStdString());
    REQUIRE(r.exitCode() == 0);
    checkAgainst(r.readAllStandardOutput());
}

TEST_CASE("a small case by hand", "[survival]")
{
    // Of four: one leaves on day 2, one is still in on day 3, one leaves on day 5, one is still in on day 6.
    const SurvivalCurve curve = kaplanMeier(Durations{{6, false}, {2, true}, {5, true}, {3, false}});
    REQUIRE(curve.steps.size() == 4);
    CHECK(curve.count == 4);
    CHECK(curve.events == 2);
    CHECK(curve.survivalAt(1) == 1.0);
    CHECK(curve.survivalAt(2) == 0.75);
    CHECK(curve.survivalAt(4) == 0.75);
    CHECK(curve.survivalAt(5) == 0.375);
    CHECK(curve.survivalAt(6) == 0.375);
    CHECK_FALSE(curve.survivalAt(7).has_value()); // nobody was observed that long
    CHECK(curve.atRiskAt(0) == 4);
    CHECK(curve.atRiskAt(3) == 3);
    CHECK(curve.atRiskAt(4) == 2);
    CHECK(curve.atRiskAt(7) == 0);
    CHECK(curve.median == 5);
}

TEST_CASE("who ends before observation begins is not counted, who enters late is at risk from then on",
          "[survival]")
{
    const SurvivalCurve curve =
        kaplanMeier(Durations{{10, true, 0}, {10, true, 10}, {8, false, 20}, {12, true, 9}});
    CHECK(curve.count == 2);
    CHECK(curve.atRiskAt(9) == 1);
    CHECK(curve.atRiskAt(10) == 2);
    CHECK(curve.survivalAt(10) == 0.5);
}

TEST_CASE("nobody has no curve and nothing to compare", "[survival]")
{
    CHECK(kaplanMeier({}).steps.empty());
    CHECK_FALSE(kaplanMeier({}).survivalAt(0).has_value());
    const Durations some{{3, true}, {4, true}};
    CHECK_FALSE(logRank(std::vector<Durations>{some}).has_value());
    CHECK_FALSE(logRank(std::vector<Durations>{some, {}}).has_value());
    CHECK_FALSE(logRank(std::vector<Durations>{{{3, false}}, {{4, false}}}).has_value()); // nobody ended
}

TEST_CASE("survival never rises, stays within its band, and those at risk only grow fewer", "[survival]")
{
    CHECK(rc::check([] {
        const Durations all = *durations(true);
        const SurvivalCurve curve = kaplanMeier(all);
        double last = 1;
        qint64 atRisk = qint64(all.size());
        for (const SurvivalStep& step : curve.steps) {
            RC_ASSERT(step.survival <= last && step.survival >= 0);
            RC_ASSERT(step.atRisk == atRisk);
            RC_ASSERT(step.events + step.censored > 0);
            if (step.low)
                RC_ASSERT(0 <= *step.low && *step.low <= step.survival && step.survival <= *step.high &&
                          *step.high <= 1);
            atRisk -= step.events + step.censored;
            last = step.survival;
        }
        RC_ASSERT(atRisk == 0);
    }));
}

TEST_CASE("without censoring survival is the share still there", "[survival]")
{
    CHECK(rc::check([] {
        const Durations all = *rc::gen::nonEmpty(durations(false));
        for (const SurvivalStep& step : kaplanMeier(all).steps) {
            const auto beyond =
                std::ranges::count_if(all, [&](const Duration& one) { return one.days > step.day; });
            RC_ASSERT(std::abs(step.survival - double(beyond) / double(all.size())) < 1e-12);
        }
    }));
}

TEST_CASE("the log-rank test does not mind the order of its groups, and equal groups are alike", "[survival]")
{
    CHECK(rc::check([] {
        const Durations a = *durations(true, 50);
        const Durations b = *durations(true, 50);
        const Durations c = *durations(true, 50);
        const auto one = logRank(std::vector{a, b, c});
        const auto other = logRank(std::vector{c, a, b});
        RC_ASSERT(one.has_value() == other.has_value());
        if (one) {
            RC_ASSERT(std::abs(one->chiSquare - other->chiSquare) < 1e-6 * (1 + one->chiSquare));
            RC_ASSERT(one->degreesOfFreedom == other->degreesOfFreedom);
            RC_ASSERT(one->p >= 0 && one->p <= 1);
        }
        if (const auto same = logRank(std::vector{a, a}))
            RC_ASSERT(same->chiSquare < 1e-9);
    }));
}

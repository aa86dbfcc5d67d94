// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/figure_store.h"
#include "core/report/key_figures.h"
#include "core/exchange/sample.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <QElapsedTimer>
#include <QProcess>

using namespace shirube;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

QByteArray figures(const QString& path)
{
    const auto database = storage::Database::open(path);
    REQUIRE_DONE(database);
    REQUIRE_DONE(database->checkIntegrity(true));
    REQUIRE_DONE(storage::verifyChain(*database));
    CHECK(*membership::compareWithRecount(*database) == 0);
    return report::toJson(*report::loadKeyFigures(*database, YearMonth(2021, 12)));
}

} // namespace

TEST_CASE("kill -9 in the middle of an import leaves the state before it or after it")
{
    const TempDir folder;
    const QString events = folder.file(u"e.csv"_s);
    REQUIRE_DONE(exchange::writeSampleEvents(events, {.companies = 40'000}));

    const QString whole = test::newPlanDatabase(folder, u"whole.shirube"_s).path();
    const QByteArray before = figures(whole);
    QElapsedTimer timer;
    timer.start();
    REQUIRE(QProcess::execute(QStringLiteral(SHIRUBE_CLI), {u"import"_s, u"events"_s, whole, events}) == 0);
    const qint64 duration = timer.elapsed();
    const QByteArray after = figures(whole);
    REQUIRE(before != after);

    constexpr int kills = 12;
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        const QString path = test::newPlanDatabase(folder, u"k%1.shirube"_s.arg(i)).path();
        QProcess import;
        import.start(QStringLiteral(SHIRUBE_CLI), {u"import"_s, u"events"_s, path, events});
        REQUIRE(import.waitForStarted());
        import.waitForFinished(int(duration * (i + 1) / (kills + 1)));
        killed += import.state() == QProcess::Running ? 1 : 0;
        import.kill();
        import.waitForFinished();
        REQUIRE_DONE(storage::Database::open(path, {.access = storage::Access::ReadOnly})); // a reader may be the first
        const QByteArray found = figures(path);
        CHECK((found == before || found == after));
    }
    CHECK(killed > 0);
}

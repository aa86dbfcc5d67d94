// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/plan_files.h"
#include "core/plan/plan_store.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

namespace shirube::exchange::test_office
{

using namespace Qt::StringLiterals;

/// A file with a plan, two branches and two items, that plan files go in and out of. The clock stands in January 2022.
struct Office
{
    test::TempDir folder;
    storage::Database database = test::newDatabase(folder);

    Office()
    {
        take(u"plan"_s, u"計画,開始年度,終了年度\n中期,2020,2022\n"_s);
        take(u"organs"_s, u"種別,番号,名称,終了日\n支部,1,千代田,\n支部,2,港,\n委員会,1,旧,2021-03-31\n"_s);
        take(u"initiatives"_s, u"年度,組織区分,組織,番号,事項,指標,単位,目標\n2021,支部,千代田,1,会員増強,会員数,社,100\n"
                               "2021,支部,千代田;港,1,合同の会,,,\n"_s);
    }

    Result<ImportReport> tryTake(const QString& kind, const QByteArray& bytes, const ImportOptions& options = {})
    {
        return importPlanFile(database, kind, folder.write(u"in.csv"_s, bytes), options);
    }

    ImportReport take(const QString& kind, const QString& text)
    {
        const auto report = tryTake(kind, text.toUtf8());
        REQUIRE_DONE(report);
        CHECK(report->rows == report->good + report->known + report->changed + report->rejected);
        return *report;
    }

    QByteArray written(const QString& kind, CsvWriter writer = CsvWriter()) const
    {
        REQUIRE_DONE(exportPlanFile(database, kind, writer));
        return writer.bytes();
    }

    QList<plan::Initiative> items() const
    {
        const auto all = plan::loadInitiatives(database);
        REQUIRE_DONE(all);
        return *all;
    }

    qsizetype steps() const
    {
        const auto all = storage::history(database);
        REQUIRE_DONE(all);
        return all->size();
    }
};

} // namespace shirube::exchange::test_office

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/field_changes.h"

#include "core/membership/actions.h"
#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "core/report/item_history.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("the history of an item holds its own changes and those of its parts, undo too")
{
    const test::TempDir folder;
    storage::Database file = test::newPlanDatabase(folder);
    auto items = plan::loadInitiatives(file);
    REQUIRE_DONE(items);
    plan::Initiative item = items->first();
    const InitiativeId other = items->at(1).id;
    const auto linesOf = [&](InitiativeId id) {
        const auto history = report::itemHistory(file, id);
        REQUIRE_DONE(history);
        QStringList lines;
        for (const auto& row : history->rows)
            lines.append(row[3].text + u": "_s + row[4].text + u" > "_s + row[5].text);
        return lines;
    };
    const qsizetype before = linesOf(item.id).size();
    const QStringList othersBefore = linesOf(other);

    plan::Indicator indicator;
    indicator.name = u"件数"_s;
    indicator.target = 10;
    indicator.actuals = {{YearMonth(2021, 9), 4, {}, {}, {}, false}};
    item.indicators.append(indicator);
    REQUIRE_DONE(plan::saveItems(file, {item}, plan::ItemEdit::Form));
    item = plan::loadInitiatives(file)->first();
    item.indicators.last().target = 12;
    item.indicators.last().setActual({YearMonth(2021, 9), 5, {}, {}, {}, true});
    item.note = u"見直し"_s;
    REQUIRE_DONE(plan::saveItems(file, {item}, plan::ItemEdit::Form));

    QStringList lines = linesOf(item.id);
    INFO(lines.join(u'\n').toStdString());
    CHECK(lines.size() == before + 2 + 4);
    CHECK(lines.contains(u"Indicator:  > 件数"_s));
    CHECK(lines.contains(u"Indicator “件数”: Target: 10 > 12"_s));
    CHECK(lines.contains(u"Actual “件数 Sep 2021”:  > 4"_s));
    CHECK(lines.contains(u"Actual “件数 Sep 2021”: Value: 4 > 5"_s));
    CHECK(lines.contains(u"Actual “件数 Sep 2021”: Final: ― > ○"_s));
    CHECK(lines.contains(u"Note:  > 見直し"_s));
    CHECK(linesOf(other) == othersBefore);

    REQUIRE_DONE(storage::undo(file, membership::replayHooks()));
    lines = linesOf(item.id);
    CHECK(lines.contains(u"Note: 見直し > "_s));
    const auto history = report::itemHistory(file, item.id);
    CHECK(history->rows.first()[2].text.startsWith(u"Taken back: Edit"_s));
}

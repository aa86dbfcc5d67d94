// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/new_file.h"
#include "core/plan/actions.h"
#include "core/storage/backup_tiers.h"
#include "core/storage/undo_list.h"
#include "tests/ui/open_page.h"
#include "ui/history/history_page.h"
#include "ui/widgets/language.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QTabWidget>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

// Writes screens/history-….png into the build folder, for eyes.
TEST_CASE("the views of history and data fit, in both languages and looks", "[screens][history]")
{
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        for (const bool dark : {false, true}) {
            setLanguage(language);
            applyLook(dark);
            {
                const test::TempDir folder;
                const QString path = folder.file(u"2021年度計画.shirube"_s);
                REQUIRE_DONE(exchange::makeFile(path, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
                test::ScriptedPrompts prompts;
                Session session(prompts, test::fixedClock());
                REQUIRE_DONE(session.open(path));
                for (int i = 0; i < 8; ++i)
                    REQUIRE_DONE(plan::setStatus(session.database(), {session.figures().initiatives[i].id}, plan::Status::Done));
                const auto steps = storage::undoList(session.database());
                REQUIRE_DONE(steps);
                REQUIRE_DONE(storage::undoDownTo(session.database(), steps->undo[2].id, {}));
                REQUIRE_DONE(storage::keepBackup(session.database(), storage::backupFolder(path)));
                session.reload();
                HistoryPage page(session);
                page.resize(1200, 640);
                page.show();
                page.refresh();
                auto* tabs = page.findChild<QTabWidget*>();
                for (int tab = 0; tab < 4; ++tab) {
                    tabs->setCurrentIndex(tab);
                    auto* list = tabs->widget(tab)->findChild<TableView*>();
                    if (tab == 2)
                        tabs->widget(tab)->findChild<QPushButton*>()->click();
                    REQUIRE(test::waitUntil([&] { return list->model()->rowCount() > 0; }, 60'000));
                    if (tab == 0)
                        REQUIRE(test::waitUntil([&] { return tabs->widget(0)->findChild<QLabel*>(u"chain"_s)->text().startsWith(u"●"); }));
                    if (tab == 3)
                        REQUIRE(test::waitUntil([&] { return page.tables().first().rows[0].last().text.startsWith(u"●"); }));
                    list->selectRow(1);
                    const QString name = u"history-%1-%2-%3"_s.arg(tab).arg(language, dark ? u"dark"_s : u"light"_s);
                    test::picture(page, name);
                    CHECK(test::cut(page).join(u'\n') == u"");
                }
                CHECK(prompts.errors.join(u'\n') == u"");
            }
        }
    }
    setLanguage(u"en"_s);
    applyLook(false);
}

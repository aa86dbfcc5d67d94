// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/plan/actions.h"
#include "core/storage/backup_tiers.h"
#include "core/storage/log_reader.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/history/history_page.h"
#include "ui/shell/restore_dialog.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

struct HistoryKit : test::OpenPage<HistoryPage>
{
    // Gives the first items a status, an action each.
    void work(int actions)
    {
        const QList<plan::Initiative> items = session.figures().initiatives;
        for (int i = 0; i < actions; ++i)
            REQUIRE(session.did(plan::setStatus(session.database(), {items[i].id}, plan::Status::Done), &page));
    }
    void show(int tab) { page.findChild<QTabWidget*>()->setCurrentIndex(tab); }
    [[nodiscard]] int done() const
    {
        return int(std::ranges::count_if(session.figures().initiatives,
                                         [](const plan::Initiative& item) { return item.status == plan::Status::Done; }));
    }
};

int rows(const QWidget& in, const QString& table)
{
    return test::named<TableView>(in, table)->model()->rowCount();
}

} // namespace

TEST_CASE("The audit is searched, narrowed and exported as it is shown; the chain is verified", "[history]")
{
    HistoryKit kit;
    kit.work(3);
    auto* search = test::named<QLineEdit>(kit.page, u"Search in all columns"_s);
    auto* kind = test::named<QComboBox>(kit.page, u"Kind of entry"_s);
    const auto count = [&] { return kit.page.tables().first().rows.size(); };
    kind->setCurrentIndex(kind->findText(u"Actions"_s));
    Q_EMIT kind->activated(kind->currentIndex());
    const auto* more = test::button(kit.page, u"Show more"_s);
    CHECK_FALSE(more->isEnabled()); // of a list that is still being read
    REQUIRE(test::waitUntil([&] { return count() == 3; }));
    CHECK(more->isEnabled());
    CHECK(rows(kit.page, u"Changes"_s) == 3);
    const auto foot = [&] {
        for (const QLabel* label : kit.page.findChildren<QLabel*>()) {
            if (label->text().contains(u"of the log's"_s))
                return label->text();
        }
        return QString();
    };
    const auto all = storage::countEntries(kit.session.database());
    REQUIRE_DONE(all);
    CHECK(foot().startsWith(u"3 of the log's %1 actions (3 rows of this table)."_s.arg(*all)));
    CHECK(kit.page.tables().first().columns.size() == 8);
    CHECK(kit.page.tables().first().filter == u"Kind of entry is “Actions”");
    const auto* chain = kit.page.findChild<QLabel*>(u"chain"_s);
    REQUIRE(test::waitUntil([&] { return chain->text().startsWith(u"●"); }));

    search->setText(kit.session.figures().initiatives[1].title);
    REQUIRE(test::waitUntil([&] { return count() == 1; }));
    search->setText(u"どこにもない語"_s);
    REQUIRE(test::waitUntil([&] { return count() == 0; }));
    search->clear();
    auto* person = test::named<QComboBox>(kit.page, u"Person"_s);
    CHECK(person->count() >= 2);
    person->setCurrentIndex(1);
    Q_EMIT person->activated(1);
    REQUIRE(test::waitUntil([&] { return count() >= 3; }));
    auto* period = test::named<QComboBox>(kit.page, u"Period"_s);
    period->setCurrentIndex(period->findText(u"Between two days"_s));
    Q_EMIT period->activated(period->currentIndex());
    test::checkNames(kit.page);

    test::tamperWithLog(kit.session.database(), 3, u"x"_s);
    kit.session.reload();
    REQUIRE(test::waitUntil([&] { return chain->text().startsWith(u"▲"); }));
    CHECK(chain->text().contains(u"entry 3"_s));
    CHECK(kit.prompts.errors.isEmpty());
}

TEST_CASE("Steps are taken back down to a chosen one and done again, by button and by double click", "[history]")
{
    HistoryKit kit;
    kit.work(4);
    kit.page.showUndoList();
    auto* list = test::named<TableView>(kit.page, u"Undo list"_s);
    REQUIRE(list->model()->rowCount() == 4);
    REQUIRE(kit.done() == 4);
    CHECK_FALSE(test::button(kit.page, u"Take back down to here"_s)->isEnabled());
    list->setFocus();
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::mouseClick(test::button(kit.page, u"Take back (3)"_s), Qt::LeftButton);
    CHECK(kit.done() == 1);
    CHECK(kit.page.tables().first().rows[0][0].text == u"― Taken back");
    CHECK(kit.page.tables().first().rows[3][0].text == u"● Done");
    test::checkNames(kit.page);

    // The third line from above is the next to be done again, the second the one after.
    const QPoint second = list->visualRect(list->model()->index(1, 3)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
    CHECK(test::button(kit.page, u"Do again (2)"_s)->isEnabled());
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, second);
    CHECK(kit.done() == 3);
    CHECK(kit.prompts.errors.isEmpty());

    kit.openReadOnly();
    kit.page.refresh();
    list->selectRow(3);
    CHECK_FALSE(test::button(kit.page, u"Take back (3)"_s)->isEnabled());
}

TEST_CASE("The focus stays in the undo list when steps were taken back", "[history]")
{
    HistoryKit kit;
    kit.work(2);
    kit.page.showUndoList();
    kit.page.activateWindow();
    REQUIRE(test::waitUntil([&] { return kit.page.isActiveWindow(); }));
    auto* list = test::named<TableView>(kit.page, u"Undo list"_s);
    list->selectRow(0);
    auto* go = test::button(kit.page, u"Take back (1)"_s);
    go->setFocus();
    QTest::keyClick(go, Qt::Key_Space);
    CHECK(kit.done() == 1);
    CHECK(QApplication::focusWidget() == list);
}

TEST_CASE("The data check tells what it found, and that the file has changed since", "[history]")
{
    HistoryKit kit;
    kit.show(2);
    auto* list = test::named<TableView>(kit.page, u"Data check"_s);
    CHECK(list->model()->rowCount() == 0);
    QTest::mouseClick(test::button(kit.page, u"Check now"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return list->model()->rowCount() == 7; }));
    const auto says = [&](const QString& words) {
        return std::ranges::any_of(kit.page.findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->text().contains(words); });
    };
    CHECK(says(u"● Everything agrees: 7 points."_s));
    kit.work(1);
    CHECK(says(u"The file has been changed since."_s));
    list->selectRow(0);
    CHECK(says(u"Every page and index was read."_s));
    test::checkNames(kit.page);
}

TEST_CASE("Backups show what they hold, one that is damaged too, and lead to the restore dialog", "[history]")
{
    HistoryKit kit;
    kit.work(1);
    const QString& file = kit.session.database().path();
    const QString folder = storage::backupFolder(file);
    const auto kept = storage::keepBackup(kit.session.database(), folder);
    REQUIRE_DONE(kept);
    QString older = *kept;
    older.replace(u"2022-01-15"_s, u"2022-01-14"_s);
    {
        QFile broken(older);
        REQUIRE(broken.open(QIODevice::WriteOnly));
        broken.write("SQLite format 3");
    }
    kit.show(3);
    REQUIRE(test::waitUntil([&] {
        const report::Table table = kit.page.tables().first();
        return table.rows.size() == 2 && table.rows[0].last().text.startsWith(u"●") && table.rows[1].last().text.startsWith(u"▲");
    }));
    const report::Table table = kit.page.tables().first();
    CHECK(table.rows[0][4].text.contains(kit.session.figures().initiatives.first().title));
    CHECK(table.rows[0][6].text == QString::number(kit.session.figures().initiatives.size()));
    auto* list = test::named<TableView>(kit.page, u"Backups"_s);
    QSignalSpy wanted(&kit.page, &HistoryPage::restoreRequested);
    list->selectRow(1);
    CHECK_FALSE(test::button(kit.page, u"Restore…"_s)->isEnabled());
    list->selectRow(0);
    QTest::mouseClick(test::button(kit.page, u"Restore…"_s), Qt::LeftButton);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().toString() == *kept);
    test::checkNames(kit.page);
}

TEST_CASE("The edit menu leads to the undo list, a backup to the restore dialog that begins with it", "[history]")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.window.show();
    kit.entry(u"Undo history"_s)->trigger();
    auto* page = kit.window.findChild<HistoryPage*>();
    CHECK(kit.pages()->currentWidget() == page);
    CHECK(page->findChild<QTabWidget*>()->currentIndex() == 1);

    const QString& file = kit.session.database().path();
    const auto kept = [&] { return storage::keptBackups(storage::backupFolder(file), file); };
    REQUIRE(test::waitUntil([&] { return kept().size() == 1; })); // the program makes it by itself
    QString older = kept().first().path;
    older.replace(u"2022-01-15"_s, u"2022-01-14"_s);
    REQUIRE(QFile::copy(kept().first().path, older));
    Q_EMIT page->restoreRequested(older);
    const auto* dialog = kit.window.findChild<RestoreDialog*>();
    REQUIRE(dialog);
    const auto* list = dialog->findChild<QListWidget*>();
    CHECK(list->count() == 2);
    CHECK(list->currentRow() == 1);
    REQUIRE(test::waitUntil([&] { return test::button(*dialog, u"Restore"_s)->isEnabled(); }));
}

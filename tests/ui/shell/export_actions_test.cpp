// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/exchange/encoding.h"
#include "core/plan/actions.h"
#include "core/plan/plan_store.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/shell/named_export_dialog.h"
#include "ui/shell/settings.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTableWidget>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

QMenu* exportMenu(const test::WindowKit& kit)
{
    auto* exports = kit.find<QMenu>(u"exportMenu"_s);
    REQUIRE(exports);
    Q_EMIT exports->aboutToShow();
    return exports;
}

QAction* entryOf(QMenu* menu, const QString& text)
{
    for (QAction* action : menu->actions()) {
        if (action->text().startsWith(text))
            return action;
    }
    FAIL("no entry " << text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("The page's tables and the file's kinds are exported from the file menu")
{
    test::WindowKit kit;
    kit.openPlan();
    const auto [name, start] =
        GENERATE(table<QString, QByteArray>({{u"Organs"_s, QByteArray("\xEF\xBB\xBF"
                                                                      "種別,番号,名称")},
                                             {u"Priority items"_s, QByteArray("\xEF\xBB\xBF"
                                                                              "年度")}}));
    const QString path = kit.folder.file(u"out.csv"_s);
    kit.prompts.files = {path};
    entryOf(exportMenu(kit), name)->trigger();
    REQUIRE(test::waitUntil([&] { return QFile::exists(path); }));
    CHECK(test::readAll(path).startsWith(start));
    CHECK(kit.prompts.errors.isEmpty());
}

TEST_CASE("A table of the page is exported with its as-of")
{
    test::WindowKit kit;
    kit.openPlan();
    kit.window.showPage(5);
    QMenu* exports = exportMenu(kit);
    const QString path = kit.folder.file(u"out.csv"_s);
    kit.prompts.files = {path};
    REQUIRE(exports->actions().size() > 1);
    exports->actions().at(1)->trigger(); // below the page's name
    CHECK(test::readAll(path).contains("as of Jan 2022"));
}

TEST_CASE("Before characters are lost the window asks, and writes nothing when it may not")
{
    test::WindowKit kit;
    kit.openPlan();
    const QString path = kit.folder.write(u"out.csv"_s, "old");
    const auto organs = plan::loadOrgans(kit.session.database());
    REQUIRE_DONE(organs);
    plan::Organ renamed = organs->last();
    renamed.name = u"𠮷野"_s;
    REQUIRE_DONE(plan::saveOrgan(kit.session.database(), renamed));
    kit.session.reload();
    QMenu* forms = entryOf(exportMenu(kit), u"How CSV is written"_s)->menu();
    REQUIRE(forms);
    entryOf(forms, u"For older programs"_s)->trigger();
    CHECK(Settings(kit.store).exportForm() == ExportForm::ExcelCp932);

    kit.prompts.answer = false;
    kit.prompts.files = {path};
    entryOf(exportMenu(kit), u"Organs"_s)->trigger();
    REQUIRE(test::waitUntil([&] { return !kit.prompts.said.isEmpty(); }));
    CHECK(kit.prompts.said.first().contains(u"𠮷"_s));
    CHECK(test::readAll(path) == "old");

    kit.prompts.answer = true;
    kit.prompts.files = {path};
    entryOf(exportMenu(kit), u"Organs"_s)->trigger();
    REQUIRE(test::waitUntil([&] { return test::readAll(path) != "old"; }));
    CHECK(exchange::decode(test::readAll(path), exchange::Encoding::Cp932)->contains(u"〓野"_s));
    CHECK(kit.prompts.errors.isEmpty());
}

TEST_CASE("A named export is made in a form, run from the menu and deleted there")
{
    test::WindowKit kit;
    kit.openPlan();
    entryOf(exportMenu(kit), u"New named export"_s)->trigger();
    auto* dialog = kit.window.findChild<NamedExportDialog*>();
    REQUIRE(dialog);
    dialog->setKind(u"organs"_s);
    auto* columns = dialog->findChild<QTableWidget*>();
    REQUIRE(columns);
    REQUIRE(columns->item(0, 0)->text() == u"種別");
    REQUIRE(columns->item(2, 0)->text() == u"名称");
    dialog->findChild<QLineEdit*>()->setText(u"千代田 & 港"_s);
    for (int row = 0; row < columns->rowCount(); ++row)
        columns->item(row, 0)->setCheckState(row == 2 ? Qt::Checked : Qt::Unchecked);
    columns->item(2, 2)->setText(u"千代田"_s);
    Q_EMIT dialog->requested();
    CHECK(kit.prompts.errors.isEmpty());

    const QString path = kit.folder.file(u"out.csv"_s);
    kit.prompts.files = {path};
    entryOf(exportMenu(kit), u"千代田 && 港"_s)->trigger();
    REQUIRE(test::waitUntil([&] { return QFile::exists(path); }));
    const QString text = QString::fromUtf8(test::readAll(path));
    CHECK(text.startsWith(u"名称\r\n千代田\r\n\"※ 千代田 & 港, as of "_s));
    CHECK(text.contains(u"名称 contains “千代田”"_s));

    entryOf(entryOf(exportMenu(kit), u"Delete a named export"_s)->menu(), u"千代田"_s)->trigger();
    CHECK(spreadsheet::loadNamedExports(kit.session.database())->isEmpty());
}

TEST_CASE("A page's tables and the pack go out as workbooks, and a failure is said")
{
    test::WindowKit kit;
    kit.openPlan();
    const QString page = kit.folder.file(u"page.xlsx"_s);
    const QString pack = kit.folder.file(u"pack.xlsx"_s);
    kit.prompts.files = {page, pack, kit.folder.file(u"no/such.xlsx"_s)};
    entryOf(exportMenu(kit), u"All tables of this page"_s)->trigger();
    kit.entry(u"Executive pack as Excel"_s)->trigger();
    CHECK(test::readAll(page).startsWith("PK"));
    REQUIRE(test::waitUntil([&] { return QFile::exists(pack); }, 60'000));
    CHECK(test::readAll(pack).startsWith("PK"));
    CHECK(kit.prompts.errors.isEmpty());
    kit.entry(u"Executive pack as Excel"_s)->trigger();
    CHECK(test::waitUntil([&] { return kit.prompts.errors.size() == 1; }, 60'000));
}

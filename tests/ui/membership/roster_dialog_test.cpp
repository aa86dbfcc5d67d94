// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/membership/roster_dialog.h"

#include "core/exchange/members_import.h"
#include "core/membership/figure_store.h"
#include "tests/ui/open_page.h"
#include "ui/membership/counts_view.h"
#include "ui/membership/import_wizard.h"
#include "ui/membership/imports_view.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray ledger = "会員番号,区分,日付,支部,事業所名\r\n"
                          "0001,入会,2020-04-01,千代田,一番\r\n"
                          "0002,入会,2020-04-01,港,二番\r\n"
                          "0003,入会,2020-04-01,大田,三番\r\n";
// 0002 has moved, 0003 is gone, 0009 is new.
const QByteArray roster = "会員番号,事業所名,支部,入会日\r\n"
                          "0001,一番,千代田,2020-04-01\r\n"
                          "0002,二番,中央,2020-04-01\r\n"
                          "0009,九番,北,2021-12-01\r\n";

struct Imports : test::OpenPage<ui::ImportsView>
{
    Imports()
    {
        REQUIRE_DONE(exchange::importMembers(session.database(), exchange::MemberFile::Events,
                                             folder.write(u"e.csv"_s, ledger), {}));
        session.setAsOf(YearMonth(2021, 12));
    }
};

} // namespace

TEST_CASE("a later roster shows the new, the gone and the moved, and those a person selects become events")
{
    Imports room;
    room.prompts.files = {room.folder.write(u"r.csv"_s, roster)};
    QTest::mouseClick(test::button(room.page, u"Compare with a roster…"_s), Qt::LeftButton);
    ui::RosterDialog* dialog = nullptr;
    REQUIRE(test::waitUntil([&] { return (dialog = room.page.findChild<ui::RosterDialog*>()) != nullptr; }));
    const auto* table = dialog->findChild<ui::TableView*>();
    QStringList lines;
    for (const auto& row : table->tableModel()->table().rows)
        lines.append(row[0].text + u' ' + row[1].text + u' ' + row[5].text);
    CHECK(lines.join(u", ") == u"new 0009 join, gone 0003 leave, moved 0002 transfer");
    auto* take = test::button(*dialog, u"Take in the selected rows (0)"_s);
    CHECK_FALSE(take->isEnabled());
    test::checkNames(*dialog);

    const_cast<ui::TableView*>(table)->selectAll();
    auto* day = dialog->findChild<QLineEdit*>();
    day->setText(u"R3.13.1"_s);
    CHECK_FALSE(take->isEnabled());
    day->setText(u"R3.12.20"_s);
    CHECK(take->text() == u"Take in the selected rows (3)");
    QTest::mouseClick(take, Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return !room.prompts.said.isEmpty(); }));
    CHECK(room.prompts.said.last().contains(u"3 new rows"_s));
    const auto flows = [&] { return room.session.figures().membership.fiscalYear->flows; };
    CHECK(flows() == membership::Flows{1, 0, 1, 1, 1});
    CHECK(*membership::compareWithRecount(room.session.database()) == 0);

    room.session.undo(&room.page); // one step
    CHECK(flows() == membership::Flows());
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("without counts from elsewhere the page says what to bring in")
{
    test::OpenPage<ui::CountsView> room;
    const auto labels = room.page.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"年月,支部,会員数"_s); }));
    CHECK(room.page.tables().size() == 3);
    test::checkNames(room.page);
}

TEST_CASE("the import of a roster whose members are known offers the comparison")
{
    Imports room;
    auto* wizard = new ui::ImportWizard(room.session, room.folder.write(u"r.csv"_s, roster), &room.page);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->start();
    REQUIRE(test::waitUntil([&] {
        const auto* offer = test::button(*wizard, u"Compare with the ledger…"_s);
        return offer && offer->isVisible();
    }));
    QTest::mouseClick(test::button(*wizard, u"Compare with the ledger…"_s), Qt::LeftButton);
    REQUIRE(test::waitUntil([&] { return room.page.findChild<ui::RosterDialog*>() != nullptr; }));
}

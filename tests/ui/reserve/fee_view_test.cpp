// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/reserve/fee_view.h"

#include "core/exchange/members_import.h"
#include "core/report/reserve_outlook.h"
#include "tests/ui/open_page.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

// Two small members and one without a size class.
struct FeeRoom : test::OpenPage<ui::FeeView>
{
    FeeRoom()
    {
        const QString rows = u"会員番号,区分,日付,支部,規模\n1,入会,2021-04-01,千代田,小規模\n2,入会,2021-04-01,港,小規模\n"
                             "3,入会,2021-04-01,港,\n"_s;
        REQUIRE_DONE(exchange::importMembers(session.database(), exchange::MemberFile::Events,
                                             folder.write(u"e.csv"_s, rows.toUtf8()), {}));
        session.setAsOf(YearMonth(2021, 5));
    }
    void enter(const QString& field, const QString& text) const
    {
        auto* line = test::named<QLineEdit>(page, field);
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        test::type(line, text);
    }
    void set(const QString& units, const QString& fee) const
    {
        enter(u"Fee units"_s, units);
        enter(u"Fee per unit and year (yen)"_s, fee);
        QTest::mouseClick(test::button(page, u"Set fee"_s), Qt::LeftButton);
    }
    [[nodiscard]] QStringList firstRow() const
    {
        QStringList texts;
        const report::Table table = page.tables().first();
        for (const report::Cell& cell : table.rows.first())
            texts.append(cell.text);
        return texts;
    }
    [[nodiscard]] QString problem() const
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->text().startsWith(u"▲"))
                return label->text();
        }
        return {};
    }
};

} // namespace

TEST_CASE("fees are asked for class by class; the whole is known when every class with members has one", "[reserve]")
{
    FeeRoom room;
    test::checkNames(room.page);
    REQUIRE(room.page.tables().first().rows.size() == 2);
    auto* table = room.page.findChild<QAbstractItemView*>();
    table->selectionModel()->select(table->model()->index(table->model()->rowCount() - 2, 0), // before those without a class
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const bool isNamed = room.firstRow().first() == u"Very small";
    REQUIRE(isNamed);
    room.set(u"2"_s, u"1.5万円"_s);
    CHECK(room.problem().isEmpty());
    CHECK(room.page.tables().first().rows.first()[3].number.toLongLong() == 15'000);
    CHECK(room.page.tables().first().rows.first()[4].number.toLongLong() == 2 * 2 * 15'000);
    CHECK_FALSE(room.page.tables().first().totals[4].number.isValid()); // of the class without a name nothing is known

    room.set(u"two"_s, u"1"_s);
    CHECK(room.problem().contains(u"two"_s));
    room.set(u"2"_s, u""_s);
    CHECK(room.problem().contains(u"fee"_s));
    CHECK(room.page.tables().first().rows.first()[3].number.toLongLong() == 15'000); // as it was

    room.set(u""_s, u""_s);
    CHECK_FALSE(room.page.tables().first().rows.first()[3].number.isValid());
    room.session.undo(&room.page);
    CHECK(room.page.tables().first().rows.first()[3].number.toLongLong() == 15'000);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/review/sheets_in_dialog.h"

#include "tests/ui/review/round_view.h"
#include "tests/ui/review/tools_view.h"
#include "ui/review/sheets_out_dialog.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDir>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

using Tools = test::RoundView<test::ToolsView>;

// Writes the file of one organ of the list and returns its path.
QString writeOne(Tools& room, int organ)
{
    const QString path = room.folder.file(u"sheets.csv"_s);
    QTest::mouseClick(test::button(room.view, u"Sheets out…"_s), Qt::LeftButton);
    auto* dialog = test::opened<ui::SheetsOutDialog>(room.view);
    test::checkNames(*dialog);
    auto* whose = test::named<QComboBox>(*dialog, u"Whose sheets"_s);
    whose->setFocus();
    for (int step = 0; step < organ; ++step)
        QTest::keyClick(whose, Qt::Key_Down);
    room.prompts.files = {path};
    QTest::mouseClick(test::button(*dialog, u"Write…"_s), Qt::LeftButton);
    CHECK_FALSE(dialog->isVisible());
    return path;
}

} // namespace

TEST_CASE("every organ gets a file of its own", "[review]")
{
    Tools room;
    QTest::mouseClick(test::button(room.view, u"Sheets out…"_s), Qt::LeftButton);
    auto* dialog = test::opened<ui::SheetsOutDialog>(room.view);
    const int organs = test::named<QComboBox>(*dialog, u"Whose sheets"_s)->count() - 1;
    REQUIRE(QDir(room.folder.file({})).mkdir(u"out"_s));
    room.prompts.files = {room.folder.file(u"out"_s)};
    QTest::mouseClick(test::button(*dialog, u"Write…"_s), Qt::LeftButton);
    CHECK(QFile::exists(room.folder.file(u"out/FY2021, second half 千代田 Branch.csv"_s)));
    CHECK(QDir(room.folder.file(u"out"_s)).entryList(QDir::Files).size() == organs);
    CHECK(room.prompts.errors.join(u'\n') == u"");
    REQUIRE(room.prompts.said.size() == 1);

    // A second time they would be replaced, and that is asked first.
    QTest::mouseClick(test::button(room.view, u"Sheets out…"_s), Qt::LeftButton);
    dialog = test::opened<ui::SheetsOutDialog>(room.view);
    room.prompts.files = {room.folder.file(u"out"_s)};
    room.prompts.answer = false;
    QTest::mouseClick(test::button(*dialog, u"Write…"_s), Qt::LeftButton);
    CHECK(dialog->isVisible());
    REQUIRE(room.prompts.said.size() == 2);
    CHECK(room.prompts.said.last().contains(QString::number(organs)));
}

TEST_CASE("a sheet that came back is accepted line by line, as one step", "[review]")
{
    Tools room;
    const QString path = writeOne(room, 1);
    QByteArray bytes = test::readAll(path);
    REQUIRE(bytes.count("実施した") >= 2);
    bytes.replace("実施した", "計画どおり実施した");
    const QString back = room.folder.write(u"back.csv"_s, bytes);
    const auto doneTexts = [&] {
        qsizetype count = 0;
        for (const review::GradedSheet& sheet : room.state.review()->sheets)
            count += sheet.sheet.done == u"計画どおり実施した" ? 1 : 0;
        return count;
    };

    room.prompts.files = {back};
    QTest::mouseClick(test::button(room.view, u"Sheets in…"_s), Qt::LeftButton);
    REQUIRE(room.prompts.errors.join(u'\n') == u"");
    auto* dialog = test::opened<ui::SheetsInDialog>(room.view);
    test::checkNames(*dialog);
    auto* lines = test::named<ui::TableView>(*dialog, u"What came back"_s);
    const int all = lines->model()->rowCount();
    REQUIRE(all >= 2);
    const QModelIndex first = lines->model()->index(0, 1);
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualRect(first).center());
    QTest::mouseClick(test::button(*dialog, u"Leave selected out"_s), Qt::LeftButton);
    QTest::mouseClick(test::button(*dialog, u"Take in %1 entries"_s.arg(all - 1)), Qt::LeftButton);
    CHECK(room.prompts.errors.join(u'\n') == u"");
    CHECK(doneTexts() == all - 1);
    room.session.undo(&room.view);
    CHECK(doneTexts() == 0);
}

TEST_CASE("a closed round takes no sheets in", "[review]")
{
    Tools room;
    REQUIRE_DONE(review::closeRound(room.session.database(), room.round(2)));
    room.state.reload();
    CHECK_FALSE(test::button(room.view, u"Sheets in…"_s)->isEnabled());
    CHECK(test::button(room.view, u"Sheets out…"_s)->isEnabled());
}

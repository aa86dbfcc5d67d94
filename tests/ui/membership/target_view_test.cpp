// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/membership/target_view.h"

#include "core/membership/target.h"
#include "tests/ui/membership/sample_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace shirube;
using namespace Qt::StringLiterals;
using membership::ShareBasis;

namespace
{

struct TargetRoom : test::SampleView<ui::TargetView>
{
    ui::TableView* branches = test::named<ui::TableView>(view, u"Targets by branch"_s);
    QComboBox* basis = test::named<QComboBox>(view, u"Divide"_s);
    QPushButton* apply = test::button(view, u"Set branch targets"_s);

    [[nodiscard]] QList<membership::Target> targets()
    {
        const auto loaded = membership::loadTargets(session.database());
        REQUIRE_DONE(loaded);
        return *loaded;
    }
    [[nodiscard]] qint64 shareSum() const { return branches->tableModel()->table().totals[4].number.toLongLong(); }
    void choose(ShareBasis by) { basis->setCurrentIndex(basis->findData(int(by))); }
};

} // namespace

TEST_CASE("a revised target keeps the old one in the list, with its reason")
{
    TargetRoom room;
    auto* members = test::named<QLineEdit>(room.view, u"Members"_s);
    CHECK(members->text() == u"83,000");
    members->clear();
    test::type(members, u"８２，５００"_s);
    test::type(test::named<QLineEdit>(room.view, u"Reason"_s), u"感染症の影響"_s);
    auto* path = test::named<QComboBox>(room.view, u"Months"_s);
    path->setCurrentIndex(path->findData(int(membership::MonthPath::Season)));
    QTest::mouseClick(test::button(room.view, u"Set target"_s), Qt::LeftButton);
    CHECK(room.session.figures().target->headcount == 82'500);
    CHECK(room.session.figures().target->path == membership::MonthPath::Season);
    const auto& revisions = test::named<ui::TableView>(room.view, u"Targets set so far"_s)->tableModel()->table();
    CHECK(revisions.rows.first()[3].text == u"82,500");
    CHECK(revisions.rows.first().last().text == u"感染症の影響");
    CHECK(revisions.rows.last()[0].text == u"with the file");
    room.session.undo(&room.view);
    CHECK(room.session.figures().target->headcount == 83'000);
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("what is no number and no date is said beside the fields")
{
    TargetRoom room;
    auto* members = test::named<QLineEdit>(room.view, u"Members"_s);
    members->setText(u"たくさん"_s);
    QTest::keyClick(members, Qt::Key_Return);
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(room.view.findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    };
    CHECK(says(u"“たくさん” is not a whole number"_s));
    members->setText(u"82000"_s);
    auto* day = test::named<QLineEdit>(room.view, u"by the day"_s);
    day->setText(u"2023-02-30"_s);
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(says(u"“2023-02-30” is not a date"_s));
    CHECK(room.session.figures().target->headcount == 83'000);
}

TEST_CASE("the branches' targets add up before they can be set")
{
    TargetRoom room;
    CHECK(room.shareSum() == 83'000);
    room.choose(ShareBasis::Size);
    CHECK(room.shareSum() == 83'000);
    CHECK(room.apply->isEnabled());
    QTest::mouseClick(room.apply, Qt::LeftButton);
    CHECK(std::ranges::all_of(room.targets(), [](const membership::Target& target) {
        return !target.branch.isValid() || target.basis == ShareBasis::Size;
    }));

    room.choose(ShareBasis::Potential); // not known in this file
    CHECK_FALSE(room.apply->isEnabled());

    room.choose(ShareBasis::Size);
    room.branches->selectRow(1); // below the totals
    auto* share = test::named<QSpinBox>(room.view, u"New target of the selected branch"_s);
    REQUIRE(share->isEnabled());
    share->stepUp();
    CHECK(room.basis->currentData().toInt() == int(ShareBasis::ByHand));
    CHECK(room.shareSum() == 83'001);
    CHECK_FALSE(room.apply->isEnabled());
    room.branches->selectRow(2);
    share->stepDown();
    CHECK(room.shareSum() == 83'000);
    REQUIRE(room.apply->isEnabled());
    QTest::mouseClick(room.apply, Qt::LeftButton);
    CHECK(std::ranges::any_of(room.targets(), [](const membership::Target& target) { return target.basis == ShareBasis::ByHand; }));
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("the target view speaks and is seen", "[screens]")
{
    TargetRoom room;
    room.choose(ShareBasis::Size);
    room.branches->selectRow(3);
    test::checkNames(room.view);
    room.picture(u"target-en"_s);
    test::japanesePicture<ui::TargetView>(u"target"_s, [](test::SampleView<ui::TargetView>& seen) {
        seen.view.findChildren<ui::TableView*>().first()->selectRow(3);
    });
}

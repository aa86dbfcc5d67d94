// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/membership/what_if_view.h"

#include "tests/ui/membership/sample_view.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSlider>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

struct WhatIfRoom : test::SampleView<ui::WhatIfView>
{
    ui::TableView* compared = test::named<ui::TableView>(view, u"Scenarios compared"_s);
    QDoubleSpinBox* joins = test::named<QDoubleSpinBox>(view, u"Joins a month"_s);
    QLineEdit* name = test::named<QLineEdit>(view, u"Name of the scenario"_s);

    [[nodiscard]] qint64 members(int row = 0) const { return compared->tableModel()->table().rows[row][5].number.toLongLong(); }
    [[nodiscard]] qsizetype rows() const { return compared->tableModel()->table().rows.size(); }
    void save(const QString& as)
    {
        name->clear();
        test::type(name, as);
        QTest::mouseClick(test::button(view, u"Save scenario"_s), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("the what-if starts from the last year and follows slider, box and keys at once")
{
    WhatIfRoom room;
    const auto usual = report::usualInputs(room.session.figures());
    REQUIRE(usual.has_value());
    CHECK(room.joins->value() == usual->joinsPerMonth);
    const qint64 before = room.members();

    auto* slider = test::named<QSlider>(room.view, u"Joins a month, slider"_s);
    CHECK(slider->value() == int(room.joins->value()));
    QTest::keyClick(slider, Qt::Key_Right);
    CHECK(room.joins->value() == usual->joinsPerMonth + 1);
    CHECK(room.members() > before);
    CHECK(room.members() - before < 16); // fifteen months of one more
    QTest::mouseClick(test::button(room.view, u"As in the last 12 months"_s), Qt::LeftButton);
    CHECK(room.members() == before);

    test::named<QDoubleSpinBox>(room.view, u"Leave rate a year"_s)->setValue(0);
    const auto labels = room.view.findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"never settles"_s); }));
    CHECK(room.members() > before);
    test::checkNames(room.view);
}

TEST_CASE("a campaign and a fee change count once they are switched on")
{
    WhatIfRoom room;
    const qint64 before = room.members();
    auto* extra = test::named<QDoubleSpinBox>(room.view, u"More joins a month"_s);
    CHECK_FALSE(extra->isEnabled());
    auto boxes = room.view.findChildren<QCheckBox*>();
    REQUIRE(boxes.size() == 2);
    boxes[0]->click();
    REQUIRE(extra->isEnabled());
    extra->setValue(100);
    test::named<QComboBox>(room.view, u"Last month of the campaign"_s)->setCurrentIndex(2);
    const qint64 withCampaign = room.members();
    CHECK(withCampaign - before > 280);
    CHECK(withCampaign - before <= 300);
    boxes[1]->click();
    CHECK(room.members() == withCampaign); // nothing is assumed until it is entered
    test::named<QDoubleSpinBox>(room.view, u"More leaves in its year"_s)->setValue(1);
    CHECK(room.members() < withCampaign - 500);
}

TEST_CASE("scenarios are saved, used, renamed and deleted, and can be taken back")
{
    WhatIfRoom room;
    CHECK_FALSE(test::button(room.view, u"Save scenario"_s)->isEnabled());
    room.joins->setValue(500);
    room.save(u"強化案"_s);
    REQUIRE(room.rows() == 2);
    CHECK(room.joins->value() == 500); // stays as it is being tried
    CHECK(room.members(1) == room.members(0));
    room.joins->setValue(100);
    CHECK(room.members(1) > room.members(0));

    room.compared->selectRow(1);
    QTest::mouseClick(test::button(room.view, u"Use"_s), Qt::LeftButton);
    CHECK(room.joins->value() == 500);
    room.name->setText(u"増強案"_s);
    room.compared->selectRow(1);
    QTest::mouseClick(test::button(room.view, u"Rename"_s), Qt::LeftButton);
    CHECK(room.compared->tableModel()->table().rows[1][0].text == u"増強案");
    room.compared->selectRow(1);
    QTest::mouseClick(test::button(room.view, u"Delete"_s), Qt::LeftButton);
    CHECK(room.rows() == 1);
    room.session.undo(&room.view);
    CHECK(room.rows() == 2);
    CHECK(room.view.series().paths.size() == 2);
    CHECK(room.prompts.errors.isEmpty());
}

TEST_CASE("the what-if is seen", "[screens]")
{
    WhatIfRoom room;
    room.save(u"強化案"_s);
    room.picture(u"what-if-en"_s);
    test::japanesePicture<ui::WhatIfView>(u"what-if"_s, [](test::SampleView<ui::WhatIfView>& seen) {
        for (QCheckBox* box : seen.view.findChildren<QCheckBox*>())
            box->click();
    });
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/plan/names.h"
#include "tests/ui/plan/item_form.h"
#include "ui/plan/theme_tree.h"
#include "ui/widgets/drafts.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace shirube;
using namespace Qt::StringLiterals;
using test::ItemForm;

namespace
{

struct DraftRoom : ItemForm
{
    [[nodiscard]] ui::Drafts drafts() { return ui::Drafts(session.database().path()); }
    void awaitDraft()
    {
        REQUIRE(test::waitUntil([this] { return !drafts().load().isEmpty(); }));
    }
    // The program is gone, and nobody has said what is to become of the form.
    void crash()
    {
        delete dialog;
        dialog = nullptr;
    }
    [[nodiscard]] bool isOffered() const
    {
        const auto* offer = dialog->findChild<ui::DraftOffer*>();
        return offer && offer->isVisible();
    }
    [[nodiscard]] QString text(const QString& field) const { return test::named<QLineEdit>(*dialog, field)->text(); }
};

} // namespace

TEST_CASE("what was typed into an item's form comes back after a crash, on all its pages, and is saved then", "[drafts]")
{
    DraftRoom room;
    room.openCurrent();
    CHECK_FALSE(room.isOffered());
    room.enter(u"Item"_s, u"書きかけの事項"_s);
    room.enter(u"Cost (yen)"_s, u"12a"_s); // cannot be read yet
    room.choose(u"Status"_s, plan::displayName(std::optional(plan::Status::Done)));
    test::type(test::named<QPlainTextEdit>(*room.dialog, u"Aim (P)"_s), u"長いねらい"_s);
    auto* flag = room.dialog->findChild<QTabWidget*>()->widget(0)->findChildren<QCheckBox*>().at(0);
    const bool wasNew = flag->isChecked();
    flag->setChecked(!wasNew);
    room.turnTo(u"Indicators"_s);
    room.press(u"Add indicator"_s);
    room.enter(u"Name"_s, u"参加者数"_s);
    room.turnTo(u"Milestones and links"_s);
    room.enterRow(u"Milestones"_s, {u"計画"_s, u"2021-06-30"_s, QString()});
    const auto themes = room.dialog->findChild<ui::ThemeTree*>()->ticked();
    room.awaitDraft();
    REQUIRE(test::waitUntil([&] { return room.drafts().load().begin()->value(u"milestones").toArray().size() == 1; }));
    room.crash();

    room.openCurrent();
    REQUIRE(room.isOffered());
    CHECK(room.text(u"Item"_s) != u"書きかけの事項"); // nothing is brought in unasked
    test::checkNames(*room.dialog);
    test::picture(*room.dialog, u"item-draft"_s);
    CHECK(test::cut(*room.dialog).isEmpty());
    room.press(u"Bring back"_s);
    CHECK_FALSE(room.isOffered());
    CHECK(room.text(u"Item"_s) == u"書きかけの事項");
    CHECK(room.text(u"Cost (yen)"_s) == u"12a");
    CHECK(room.dialog->findChild<ui::ThemeTree*>()->ticked() == themes);
    room.enter(u"Cost (yen)"_s, u"12"_s);
    room.save();

    const plan::Initiative& item = room.item(u"書きかけの事項"_s);
    CHECK(item.cost == Yen{12});
    CHECK(item.status == plan::Status::Done);
    CHECK(item.aim.endsWith(u"長いねらい"));
    CHECK(item.isNew == !wasNew);
    CHECK(item.indicators.last().name == u"参加者数");
    CHECK(item.milestones.last().dueOn == QDate(2021, 6, 30));
    CHECK(room.drafts().load().isEmpty());
}

TEST_CASE("a draft that is discarded, and a form that is left, leave nothing behind", "[drafts]")
{
    DraftRoom room;
    room.openNew();
    room.enter(u"Item"_s, u"新しい事項"_s);
    room.awaitDraft();
    CHECK(room.drafts().load().contains(ui::ItemDialog::draftName({})));
    room.crash();

    room.openCurrent(); // another item's form
    CHECK_FALSE(room.isOffered());
    room.press(u"Cancel"_s);
    ItemForm::deleteClosed();
    room.openNew();
    REQUIRE(room.isOffered());
    room.press(u"Discard"_s);
    CHECK_FALSE(room.isOffered());
    CHECK(room.drafts().load().isEmpty());
    room.enter(u"Item"_s, u"また別の事項"_s);
    room.awaitDraft();
    room.press(u"Cancel"_s); // and "Do not save"
    CHECK(room.drafts().load().isEmpty());
}

TEST_CASE("the list says where something was being typed when the program ended", "[drafts]")
{
    DraftRoom room;
    const plan::Initiative& item = room.session.figures().initiatives.at(2);
    room.drafts().keep(ui::ItemDialog::draftName(item.id), {{u"basics"_s, QJsonArray{u"x"_s}}});
    ui::PlanPage page(room.session);
    page.refresh();
    page.resize(1200, 640);
    page.show();
    CHECK(std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(u"▲ What was typed into “"_s) && label->text().contains(item.title);
    }));
    room.drafts().keep(ui::ItemDialog::draftName(item.id), {});
}

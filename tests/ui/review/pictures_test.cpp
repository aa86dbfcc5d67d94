// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/review/round_view.h"
#include "tests/ui/review/tools_view.h"
#include "ui/review/decision_dialog.h"
#include "ui/review/decisions_view.h"
#include "ui/review/lock_view.h"
#include "ui/review/roll_up_view.h"
#include "ui/review/rollover_dialog.h"
#include "ui/review/scales_dialog.h"
#include "ui/review/trend_view.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QComboBox>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

template <typename View>
void shoot(const QString& name, const std::function<void(test::RoundView<View>&)>& prepare = {})
{
    for (const bool dark : {false, true}) {
        ui::setLanguage(u"ja"_s);
        ui::applyLook(dark);
        {
            test::RoundView<View> room;
            if (prepare)
                prepare(room);
            QWidget* shown = &room.view;
            for (QDialog* dialog : room.view.template findChildren<QDialog*>())
                shown = dialog->isVisible() ? dialog : shown;
            test::picture(*shown, u"review-"_s + name + (dark ? u"-ja-dark"_s : u"-ja-light"_s));
            CHECK(test::cut(*shown).join(u'\n') == u"");
            CHECK(room.prompts.errors.join(u'\n') == u"");
        }
    }
    ui::setLanguage(u"en"_s);
    ui::applyLook(false);
}

} // namespace

// Writes screens/review-….png into the build folder, for eyes: labels must fit in Japanese too.
TEST_CASE("the sections of a review fit in Japanese, light and dark", "[screens][review]")
{
    shoot<ui::RollUpView>(u"rollup"_s);
    shoot<ui::RollUpView>(u"rollup-theme"_s, [](auto& room) {
        auto* by = room.view.template findChild<QComboBox*>();
        by->setCurrentIndex(by->findData(int(plan::ThemeKind::Challenge)));
        Q_EMIT by->activated(by->currentIndex());
    });
    shoot<ui::TrendView>(u"trend"_s, [](auto& room) {
        REQUIRE(test::waitUntil([&] { return room.view.tables().size() == 3; }));
    });
    shoot<ui::LockView>(u"lock"_s, [](auto& room) {
        REQUIRE_DONE(review::closeRound(room.session.database(), room.round(2)));
        REQUIRE_DONE(review::reopenRound(room.session.database(), room.round(2), u"実績の訂正のため"_s));
        room.write(2, [](review::Sheet& sheet, int index) {
            if (index % 20 == 0)
                sheet.result = u"参加企業が増え、交流が深まった"_s;
        });
    });
    const auto decide = [](auto& room) {
        const auto items = room.state.review()->sheets;
        const QList<review::Decision> decisions{
            {{}, u"総合企画委員会"_s, QDate(2022, 3, 10), u"支部の目標を実績にあわせて見直す"_s, items[5].item.owners.first().id,
             items[5].item.id, QDate(2022, 4, 1), {}, {}},
            {{}, u"総合企画委員会"_s, QDate(2022, 3, 10), u"連携事業の進め方を次回までに整理する"_s, {}, {}, QDate(2022, 6, 30), {}, {}},
            {{}, u"常議員会"_s, QDate(2021, 11, 4), u"下期の重点を会員増強に置く"_s, {}, {}, {}, QDate(2021, 12, 1), u"周知した"_s}};
        for (const review::Decision& decision : decisions)
            REQUIRE_DONE(review::saveDecision(room.session.database(), decision));
        room.view.refresh();
    };
    shoot<ui::DecisionsView>(u"decisions"_s, decide);
    shoot<ui::DecisionsView>(u"decision"_s, [&](auto& room) {
        decide(room);
        test::button(room.view, QCoreApplication::translate("shirube::ui::DecisionsView", "Add decision…"))->click();
    });
    shoot<test::ToolsView>(u"scales"_s, [](auto& room) { room.view.template findChildren<QPushButton*>()[2]->click(); });
    shoot<test::ToolsView>(u"rollover"_s, [](auto& room) {
        room.write(2, [](review::Sheet& sheet, int index) {
            sheet.direction = review::Direction(index % review::directionCount + 1);
        });
        room.view.template findChildren<QPushButton*>()[3]->click();
    });
}

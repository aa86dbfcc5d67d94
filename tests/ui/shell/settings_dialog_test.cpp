// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/display.h"
#include "core/review/actions.h"
#include "core/review/review_store.h"
#include "core/review/stage.h"
#include "core/storage/backup_tiers.h"
#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/review/scales_dialog.h"
#include "ui/shell/application.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

struct SettingsRoom : test::WindowKit
{
    ~SettingsRoom()
    {
        setLanguage(u"en"_s);
        applyPreferences({});
    }

    SettingsDialog* ask()
    {
        entry(u"Settings"_s)->trigger();
        auto* dialog = find<SettingsDialog>(u"settings"_s);
        REQUIRE(dialog);
        return dialog;
    }

    static void choose(const QWidget& in, const QString& field, const QString& value)
    {
        auto* choice = test::named<QComboBox>(in, field);
        REQUIRE(choice->findText(value) >= 0);
        choice->setCurrentIndex(choice->findText(value));
    }

    void save(SettingsDialog* dialog)
    {
        const QWidget* before = window.centralWidget();
        test::button(*dialog, u"Save"_s)->click();
        CHECK(test::waitUntil([&] { return window.centralWidget() != before; }));
    }

    [[nodiscard]] Preferences kept() { return Settings(store).preferences(); }
};

} // namespace

TEST_CASE("settings are applied and kept when they are saved, not before, and the view menu follows")
{
    SettingsRoom room;
    room.openPlan();
    room.window.show();
    SettingsDialog* dialog = room.ask();
    test::checkNames(*dialog);
    SettingsRoom::choose(*dialog, u"Look"_s, u"High contrast"_s);
    SettingsRoom::choose(*dialog, u"Amounts in"_s, displayName(YenUnit::Thousand));
    SettingsRoom::choose(*dialog, u"Years"_s, displayName(YearStyle::Era));
    SettingsRoom::choose(*dialog, u"Size of text"_s, u"125 %"_s);
    room.prompts.files = {room.folder.file(u"backups"_s)};
    test::button(*dialog, u"Choose…"_s)->click();
    dialog->findChild<QCheckBox*>(u"reopens"_s)->setChecked(false);
    CHECK_FALSE(currentPalette().isStrong);
    CHECK(room.kept() == Preferences());

    const double size = QApplication::font().pointSizeF();
    room.save(dialog);
    CHECK(currentPalette().isStrong);
    CHECK(display() == shirube::Display{YenUnit::Thousand, YearStyle::Era});
    CHECK(QApplication::font().pointSizeF() == size * 1.25);
    CHECK(storage::backupFolder(u"/a/b.shirube"_s).startsWith(room.folder.file(u"backups/b "_s)));
    CHECK_FALSE(room.kept().reopens);
    CHECK(room.kept().look == Look::HighContrast);
    CHECK(room.entry(u"High contrast"_s)->isChecked());
    CHECK(room.entry(displayName(YenUnit::Thousand))->isChecked());

    // And the other way round.
    room.entry(u"Dark"_s)->trigger();
    QCoreApplication::processEvents();
    dialog = room.ask();
    CHECK(test::named<QComboBox>(*dialog, u"Look"_s)->currentText() == u"Dark");
    CHECK(dialog->wanted() == room.kept());
}

TEST_CASE("the language of the settings is that of the window at once")
{
    SettingsRoom room;
    room.openPlan();
    SettingsDialog* dialog = room.ask();
    SettingsRoom::choose(*dialog, u"Language"_s, u"日本語"_s);
    room.save(dialog);
    CHECK(currentLanguage() == u"ja");
    CHECK(room.entry(u"設定"_s));
}

TEST_CASE("defaults come back after a question, and only when they are saved")
{
    SettingsRoom room;
    Preferences chosen;
    chosen.look = Look::Dark;
    chosen.textSize = 150;
    chosen.reopens = false;
    chosen.backupPlace = room.folder.file(u"b"_s);
    Settings(room.store).setPreferences(chosen);
    Settings(room.store).addRecentFile(u"/a.shirube"_s);
    SettingsDialog* dialog = room.ask();
    CHECK(dialog->wanted() == chosen);
    room.prompts.answer = false;
    test::button(*dialog, u"Reset to defaults…"_s)->click();
    CHECK(dialog->wanted() == chosen);
    room.prompts.answer = true;
    test::button(*dialog, u"Reset to defaults…"_s)->click();
    CHECK(dialog->wanted() == Preferences());
    CHECK(room.kept() == chosen);
    room.save(dialog);
    CHECK(room.kept() == Preferences());
    CHECK(Settings(room.store).recentFiles() == QStringList{u"/a.shirube"_s});
}

TEST_CASE("a font that is not installed is named and another one set in its place")
{
    SettingsRoom room;
    Preferences chosen;
    chosen.paperFamily = u"No Such Gothic"_s;
    Settings(room.store).setPreferences(chosen);
    const SettingsDialog* dialog = room.ask();
    CHECK(test::named<QComboBox>(*dialog, u"Font of PDFs"_s)->currentText().contains(u"not installed"_s));
    CHECK(std::ranges::any_of(dialog->findChildren<QLabel*>(),
                              [](const QLabel* label) { return label->text().contains(u"“No Such Gothic” is not installed"_s); }));
    CHECK(dialog->wanted() == chosen);
    applyPreferences(chosen);
    CHECK(paperFamily() == paperFamilies().value(0));
    if (paperFamilies().size() > 1) {
        choosePaperFamily(paperFamilies().at(1));
        CHECK(paperFont(PaperType::Body).family() == paperFamilies().at(1));
    }
}

TEST_CASE("below it stands what the open file says: when its year begins, and how its newest round is graded")
{
    SettingsRoom room;
    CHECK_FALSE(room.ask()->findChild<QLabel*>(u"scale"_s));
    test::button(*room.find<SettingsDialog>(u"settings"_s), u"Cancel"_s)->click();
    room.openPlan();
    const SettingsDialog* dialog = room.ask();
    test::checkNames(*dialog);
    const auto* scale = dialog->findChild<QLabel*>(u"scale"_s);
    REQUIRE(scale);
    CHECK(scale->text().contains(u"for the first review round"));
    CHECK(scale->text().contains(u"B from 80"));
    CHECK(std::ranges::any_of(dialog->findChildren<QLabel*>(),
                              [](const QLabel* label) { return label->text().contains(u"1 April"_s); }));
    const QList<review::GradingScale> scales = *review::loadScales(room.session.database());
    REQUIRE_DONE(review::createRounds(room.session.database(), FiscalYear(2021), review::Period::HalfYear, scales[1].id));
    room.session.reload();
    CHECK(scale->text().startsWith(scales[1].name));
    CHECK_FALSE(scale->text().contains(u"first review round"));
    const QList<review::Round> rounds = *review::loadRounds(room.session.database());
    CHECK(scale->text().contains(review::displayName(*review::roundAt(rounds, room.session.asOf())))); // as on every page
    test::button(*dialog, u"Grading scales…"_s)->click();
    CHECK(dialog->findChild<ScalesDialog*>()->isVisible());
}

TEST_CASE("the dark look of an earlier version is taken over once", "[settings]")
{
    const test::TempDir folder;
    QSettings store(folder.file(u"s.ini"_s), QSettings::IniFormat);
    store.setValue(u"dark"_s, true);
    CHECK(Settings(store).preferences().look == Look::Dark);
    CHECK_FALSE(store.contains(u"dark"_s));
    Settings(store).setPreferences({});
    CHECK(Settings(store).preferences().look == std::nullopt); // not a second time
    store.setValue(u"dark"_s, false);
    store.remove(u"look"_s);
    CHECK(Settings(store).preferences().look == Look::Light);
    store.setValue(u"dark"_s, true); // both: the program was the later one once already
    CHECK(Settings(store).preferences().look == Look::Light);
}

TEST_CASE("what is damaged in the settings is left out")
{
    const test::TempDir folder;
    QSettings store(folder.file(u"s.ini"_s), QSettings::IniFormat);
    store.setValue(u"look"_s, u"plaid"_s);
    store.setValue(u"textSize"_s, 900);
    store.setValue(u"yenUnit"_s, u"dollars"_s);
    store.setValue(u"left/asOf"_s, u"yesterday"_s);
    const Settings settings(store);
    CHECK(settings.preferences() == Preferences());
    CHECK_FALSE(settings.leftAt().asOf.isValid());
}

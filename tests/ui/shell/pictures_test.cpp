// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/new_file.h"
#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/shell/search_box.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("search, commands, settings and a start page with missing files, in both languages and every look", "[screens]")
{
    const test::TempDir folder;
    const QString sample = folder.file(u"2021年度計画.shirube"_s);
    REQUIRE_DONE(exchange::makeFile(sample, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
    QStringList findings;
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        for (const auto& [look, lookName] :
             {std::pair(Look::Light, u"light"_s), std::pair(Look::Dark, u"dark"_s), std::pair(Look::HighContrast, u"contrast"_s)})
        {
            setLanguage(language);
            applyLook(look);
            const QString suffix = u"-%1-%2"_s.arg(language, lookName);
            test::WindowKit kit;
            kit.window.resize(1366, 768);
            Settings(kit.store).setLeftAt({u"/media/usb/計画.shirube"_s, 0, {}});
            Settings(kit.store).addRecentFile(u"/media/usb/計画.shirube"_s);
            Settings(kit.store).addRecentFile(sample);
            kit.window.reopen();
            kit.window.show();
            test::picture(kit.window, u"start-missing"_s + suffix);
            findings += test::cut(kit.window);

            kit.window.openFile(sample);
            kit.window.activateWindow();
            auto* box = kit.find<SearchBox>(u"search"_s);
            box->enter();
            REQUIRE(test::waitUntil([&] { return box->isReady(); }));
            test::type(box, u"千代田"_s);
            QCoreApplication::processEvents();
            test::picture(kit.window, u"search"_s + suffix);
            box->clear();
            kit.find<QAction>(u"commands"_s)->trigger();
            test::type(kit.find<QWidget>(u"commandPalette"_s)->findChild<QLineEdit*>(), language == u"ja" ? u"書き出し"_s : u"export"_s);
            QCoreApplication::processEvents();
            test::picture(kit.window, u"commands"_s + suffix);
            Preferences chosen;
            chosen.paperFamily = u"No Such Gothic"_s;
            auto* dialog = new SettingsDialog(chosen, kit.session, &kit.window);
            dialog->open();
            QCoreApplication::processEvents();
            test::picture(*dialog, u"settings"_s + suffix);
            findings += test::cut(*dialog);
            dialog->reject();
        }
    }
    CHECK(findings.join(u'\n') == u"");
    setLanguage(u"en"_s);
    applyLook(Look::Light);
}

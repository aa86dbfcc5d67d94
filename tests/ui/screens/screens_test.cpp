// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/new_file.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "ui/reports/preview_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

const QStringList pageNames{u"home"_s, u"members"_s, u"items"_s, u"branches"_s, u"review"_s, u"reserve"_s, u"reports"_s, u"history"_s};

// Words that do not fit into the place they have.
QStringList clipped(const QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const bool small = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
        if (label->isVisible() && !label->text().isEmpty() && label->pixmap().isNull() && small)
            texts.append(label->text());
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width() + 1)
            texts.append(button->text());
    }
    return texts;
}

bool hasColours(const QImage& image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            seen.insert(image.pixel(x, y));
    }
    return seen.size() > 20;
}

} // namespace

// Writes screens/PAGE-LANGUAGE-LOOK.png into the build folder: for eyes, and for the README.
TEST_CASE("every page is painted in both languages and looks, nothing clipped at 1366 × 768", "[screens]")
{
    const test::TempDir folder;
    const QString sample = folder.file(u"2021年度計画.shirube"_s);
    REQUIRE_DONE(exchange::makeFile(sample, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
    const QString plan = folder.file(u"計画のみ.shirube"_s);
    REQUIRE_DONE(exchange::makeFile(plan, {.plan = u"fy2021"_s, .clock = test::fixedClock()}));
    REQUIRE(QDir().mkpath(QStringLiteral(SHIRUBE_SCREENS)));

    QStringList findings;
    const auto shoot = [&](MainWindow& window, const QString& name) {
        QCoreApplication::sendPostedEvents();
        const QImage image = window.grab().toImage();
        CHECK(image.save(QStringLiteral(SHIRUBE_SCREENS "/") + name + u".png"_s));
        CHECK(hasColours(image));
        if (test::waitUntil([&] { return clipped(window).isEmpty(); }, 1'000)) // room is made for what came meanwhile
            return;
        for (const QString& text : clipped(window))
            findings.append(name + u": "_s + text);
    };
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        for (const auto& [look, lookName] :
             {std::pair(Look::Light, u"light"_s), std::pair(Look::Dark, u"dark"_s), std::pair(Look::HighContrast, u"contrast"_s)})
        {
            setLanguage(language);
            applyLook(look);
            const QString suffix = u"-%1-%2"_s.arg(language, lookName);
            QSettings store(folder.file(u"settings.ini"_s), QSettings::IniFormat);
            store.clear();
            test::ScriptedPrompts prompts;
            Session session(prompts, test::fixedClock());
            MainWindow window(session, store);
            window.resize(1366, 768);
            window.show();
            shoot(window, u"start"_s + suffix);
            for (const auto& [file, prefix] : {std::pair{sample, QString()}, std::pair{plan, u"empty-"_s}}) {
                window.openFile(file);
                REQUIRE(test::waitUntil([&] { return session.isOpen() && session.database().path().contains(file.section(u'/', -1)); }));
                for (int page = 0; page < pageNames.size(); ++page) {
                    window.showPage(page);
                    if (pageNames[page] == u"reports")
                        CHECK(test::waitUntil([&] { return !window.findChild<PreviewView*>()->picture().isNull(); }, 60'000));
                    shoot(window, prefix + pageNames[page] + suffix);
                }
            }
            CHECK(prompts.errors.join(u'\n') == u"");
        }
    }
    CHECK(findings.join(u'\n') == u"");
    setLanguage(u"en"_s);
    applyLook(false);
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/new_file.h"
#include "core/review/actions.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "tests/ui/open_page.h"
#include "ui/membership/import_wizard.h"
#include "ui/membership/ledger_view.h"
#include "ui/membership/membership_page.h"
#include "ui/reports/preview_view.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/restore_dialog.h"
#include "ui/widgets/language.h"
#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <algorithm>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize pictureWindow(1240, 720); // nothing cut, and readable at the width of the help's text
constexpr int colours = 96;
constexpr int sureColours = 24; // grounds, lines, text: exact
constexpr qint64 largest = 60 * 1024;
constexpr qint64 least = 4 * 1024;

// The colours that a screen uses most, in 8 bits: a third of the size, and no eye sees it.
QImage inFewColours(const QImage& image)
{
    QHash<QRgb, int> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++seen[image.pixel(x, y) | 0xff000000];
    }
    QList<QRgb> most = seen.keys();
    std::ranges::sort(most, [&](QRgb a, QRgb b) { return seen[a] != seen[b] ? seen[a] > seen[b] : a < b; });
    const auto near = [](QRgb a, QRgb b) {
        return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}) < 24;
    };
    QList<QRgb> chosen; // beyond the most used, no two that are nearly the same
    for (const QRgb colour : most) {
        const bool isNew = chosen.size() < sureColours || std::ranges::none_of(chosen, [&](QRgb other) { return near(colour, other); });
        if (chosen.size() < colours && isNew)
            chosen.append(colour);
    }
    return image.convertToFormat(QImage::Format_RGB32).convertToFormat(QImage::Format_Indexed8, chosen, Qt::AvoidDither);
}

struct Pictures
{
    QString folder = qEnvironmentVariable("SHIRUBE_HELP_PICTURES", QStringLiteral(SHIRUBE_SCREENS "/help"));
    QString language;
    QStringList made;

    void shoot(QWidget& widget, const QString& name)
    {
        QApplication::processEvents();
        CHECK(test::waitUntil( // what is computed beside the window says so until it is there
            [&] {
                return std::ranges::none_of(widget.findChildren<QLabel*>(),
                                            [](const QLabel* label) { return label->isVisible() && label->text().endsWith(u'…'); });
            },
            60'000));
        (void)test::waitUntil([&] { return test::cut(widget).isEmpty(); }, 1'000); // room is made for what came meanwhile
        QImage image = widget.grab().toImage();
        image.setDevicePixelRatio(1);
        const QString path = u"%1/%2-%3.png"_s.arg(folder, name, language);
        INFO(path.toStdString());
        CHECK(inFewColours(image).save(path, nullptr, 0));
        CHECK(QFileInfo(path).size() <= largest);
        CHECK(QFileInfo(path).size() > least); // something is on it
        made.append(QFileInfo(path).fileName());
    }
};

bool hasRows(const QWidget& dialog)
{
    return std::ranges::any_of(dialog.findChildren<QTableView*>(),
                               [](const QTableView* table) { return table->isVisible() && table->model()->rowCount() > 0; });
}

// What the pages of the help in a language show.
QStringList shownInHelp(const QString& language)
{
    static const QRegularExpression picture(u"\\]\\(\\.\\./pictures/([^)]+)\\)"_s);
    const QDir pages(test::sourceFile(u"resources/help/"_s + language));
    QStringList names;
    for (const QString& page : pages.entryList({u"*.md"_s})) {
        for (auto it = picture.globalMatch(QString::fromUtf8(test::readAll(pages.filePath(page)))); it.hasNext();)
            names.append(it.next().captured(1));
    }
    names.removeDuplicates();
    return names;
}

} // namespace

// Into resources/help/pictures by the target "screens", else into screens/help of the build folder.
TEST_CASE("the pictures of the help are made, small, in both languages", "[screens][help]")
{
    const test::TempDir folder;
    const QString file = folder.file(u"2021年度計画.shirube"_s);
    REQUIRE_DONE(exchange::makeFile(file, {.plan = u"fy2021"_s, .sample = true, .clock = test::fixedClock()}));
    {
        auto database = storage::Database::open(file, {.clock = test::fixedClock(), .actor = u"企画"_s});
        REQUIRE_DONE(database);
        REQUIRE_DONE(review::createRounds(*database, FiscalYear(2021), review::Period::HalfYear, ScaleId{1}));
    }
    const QString roster = folder.write(u"名簿.csv"_s, (u"会員番号,区分,日付,支部,事業所名\r\n"
                                                     "0900001,入会,2021/12/1,千代田,㈱見本一番\r\n"
                                                     "0900002,入会,R3.12.10,港支部,見本二番商店\r\n"
                                                     "0900003,入会,2021/11/31,港,見本三番商店\r\n"
                                                     "0900004,入会,2021/12/1,大田,見本四番工業\r\n"_s).toUtf8());
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        Pictures pictures{.language = language, .made = {}};
        REQUIRE(QDir().mkpath(pictures.folder));
        setLanguage(language);
        applyLook(false);
        QSettings store(folder.file(language + u".ini"_s), QSettings::IniFormat);
        test::ScriptedPrompts prompts;
        Session session(prompts, test::fixedClock());
        MainWindow window(session, store);
        window.resize(pictureWindow);
        window.show();
        window.openFile(file);
        REQUIRE(session.isOpen());
        session.setAsOf({2021, 12});
        const QStringList wanted = shownInHelp(language);
        auto* stack = window.centralWidget()->findChild<QStackedWidget*>({}, Qt::FindDirectChildrenOnly);
        for (int index = 0; index < stack->count(); ++index) {
            window.showPage(index);
            const QString name = QFileInfo(qobject_cast<Page*>(stack->widget(index))->icon()).baseName();
            if (name == u"pack")
                REQUIRE(test::waitUntil([&] { return !window.findChild<PreviewView*>()->picture().isNull(); }, 60'000));
            if (wanted.contains(u"%1-%2.png"_s.arg(name, language)))
                pictures.shoot(window, name);
        }
        window.showPage(1);
        auto* members = window.findChild<MembershipPage*>();
        auto* tabs = members->findChild<QTabWidget*>();
        tabs->setCurrentIndex(7);
        auto* ledger = members->findChild<LedgerView*>(); // made when first seen
        REQUIRE(ledger);
        REQUIRE(test::waitUntil([&] { return ledger->isReady(); }, 60'000));
        ledger->search(u"見本食品"_s);
        for (TableView* table : ledger->findChildren<TableView*>()) {
            if (table->isVisible() && table->model()->rowCount() > 2)
                table->selectRow(2);
        }
        pictures.shoot(window, u"ledger"_s);
        members->startImport(roster);
        ImportWizard* wizard = nullptr;
        REQUIRE(test::waitUntil([&] { return (wizard = window.findChild<ImportWizard*>()) != nullptr; }));
        const auto* steps = wizard->findChild<QTabBar*>();
        REQUIRE(test::waitUntil([&] { return steps->currentIndex() == ImportWizard::RowsStep && steps->isTabEnabled(ImportWizard::RowsStep); }));
        REQUIRE(test::waitUntil([&] { return hasRows(*wizard); }));
        pictures.shoot(*wizard, u"import"_s);
        wizard->close();
        window.findChild<FileActions*>()->askRestore();
        auto* restore = window.findChild<RestoreDialog*>();
        REQUIRE(restore);
        REQUIRE(test::waitUntil([&] { return hasRows(*restore); }));
        pictures.shoot(*restore, u"backups"_s);
        restore->close();
        for (const QString& name : wanted)
            CHECK(pictures.made.contains(name));
        CHECK(prompts.errors.join(u'\n') == u"");
    }
    setLanguage(u"en"_s);
}

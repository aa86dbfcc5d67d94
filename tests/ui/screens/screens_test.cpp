// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/open_page.h"
#include "tests/ui/shell/sample_window.h"
#include "ui/reports/preview_view.h"
#include "ui/shell/help_window.h"
#include "ui/shell/search_box.h"
#include "ui/shell/tour.h"
#include "ui/widgets/language.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QScrollBar>
#include <algorithm>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

struct Way
{
    QString language = u"ja"_s;
    Look look = Look::Light;
    int textSize = 100;

    [[nodiscard]] QString suffix() const
    {
        const QString text = textSize == 100 ? QString() : u"-text%1"_s.arg(textSize);
        const QString scale = qApp->devicePixelRatio() > 1 ? u"-%1"_s.arg(int(qApp->devicePixelRatio() * 100)) : QString();
        const QString name = look == Look::Light ? u"light"_s : look == Look::Dark ? u"dark"_s : u"contrast"_s;
        return u"-%1-%2"_s.arg(language, name) + text + scale;
    }
};

QList<Way> everyWay()
{
    QList<Way> ways;
    for (const QString& language : {u"ja"_s, u"en"_s}) {
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast})
            ways.append(Way{language, look});
    }
    return ways;
}

// The language, look and size of text, for as long as it lives.
struct Taken
{
    explicit Taken(const Way& way)
    {
        setLanguage(way.language);
        setTextSize(way.textSize);
        applyLook(way.look);
    }
    ~Taken()
    {
        setLanguage(u"en"_s);
        setTextSize(100);
        applyLook(Look::Light);
    }
    Q_DISABLE_COPY_MOVE(Taken)
};

bool hasColours(const QImage& image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            seen.insert(image.pixel(x, y));
    }
    return seen.size() > 20;
}

bool isReading(const TableView& table)
{
    const QAbstractItemModel* model = table.model();
    constexpr int most = 20; // rows that a list has which is read beside the window
    if (!table.isVisible() || !model || model->rowCount() > most)
        return false;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString().endsWith(u'…'))
                return true;
        }
    }
    return false;
}

// What is read beside the window says so until it is there.
bool isReady(const QWidget& widget)
{
    const QList<TableView*> tables = widget.findChildren<TableView*>();
    if (std::ranges::any_of(tables, [](const TableView* table) { return isReading(*table); }))
        return false;
    const QList<QLabel*> labels = widget.findChildren<QLabel*>();
    const bool waits = std::ranges::any_of(labels, [](const QLabel* label) { return label->isVisible() && label->text().endsWith(u'…'); });
    const QList<PreviewView*> previews = widget.findChildren<PreviewView*>();
    return !waits && std::ranges::none_of(previews, [](const PreviewView* one) { return one->isVisible() && one->picture().isNull(); });
}

struct Pictures
{
    QString suffix;
    QStringList findings = {};

    void shoot(QWidget& widget, const QString& name)
    {
        INFO((name + suffix).toStdString());
        CHECK(test::waitUntil([&] { return isReady(widget); }, 60'000));
        QApplication::processEvents(); // what has just come takes its room
        (void)test::waitUntil([&] { return test::cut(widget).isEmpty(); }, 1'000); // room is made for what came meanwhile
        test::picture(widget, name + suffix);
        CHECK(hasColours(widget.grab().toImage()));
        for (const QString& text : test::cut(widget))
            findings.append(name + suffix + u": "_s + text);
        for (const Scroller* part : widget.findChildren<Scroller*>()) {
            if (part->isVisible() && part->horizontalScrollBar()->maximum() > 0 && !suffix.contains(u"text"_s))
                findings.append(name + suffix + u" scrolls sideways"_s);
        }
    }

    /// And of what only a part is seen of, the whole.
    void shootAll(QWidget& widget, const QString& name)
    {
        shoot(widget, name);
        int part = 0;
        for (const QScrollArea* area : widget.findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->widget() && area->widget()->height() > area->viewport()->height() + space::page)
                test::picture(*area->widget(), u"%1-whole%2"_s.arg(name).arg(++part) + suffix);
        }
    }
};

// As it stands in the menu.
QString entryText(const char* source)
{
    return QCoreApplication::translate("shirube::ui::MainWindow", source).remove(u'&');
}

void shootOverlays(test::SampleWindow& kit, Pictures& pictures)
{
    kit.window.showPage(0);
    auto* box = kit.find<SearchBox>(u"search"_s);
    box->enter();
    REQUIRE(test::waitUntil([&] { return box->isReady(); }));
    test::type(box, u"千代田"_s);
    pictures.shoot(kit.window, u"search"_s);
    box->clear();
    kit.find<QAction>(u"commands"_s)->trigger();
    pictures.shoot(kit.window, u"commands"_s);
    test::press(kit.window.focusWidget(), Qt::Key_Escape);
    kit.find<QAction>(u"tourAction"_s)->trigger();
    for (int step = 1; const auto tour = QPointer(kit.find<Tour>(u"tour"_s)); ++step) {
        pictures.shoot(kit.window, u"tour-%1"_s.arg(step));
        test::press(kit.window.focusWidget(), Qt::Key_Right);
        QApplication::processEvents();
        if (!kit.find<Tour>(u"tour"_s) || kit.find<Tour>(u"tour"_s)->step() != step)
            break;
    }
    test::press(kit.window.focusWidget(), Qt::Key_Escape);
    kit.entry(QCoreApplication::translate("shirube::ui::HelpActions", "&Help on this page").remove(u'&'))->trigger();
    auto* help = kit.find<HelpWindow>(u"helpWindow"_s);
    REQUIRE(help);
    pictures.shoot(*help, u"help"_s);
    help->close();
}

void shootDialogs(test::SampleWindow& kit, Pictures& pictures)
{
    QHash<QString, int> seen; // by place
    QSet<QString> titles;
    const QStringList entries{entryText("&New…"), entryText("&Restore a backup…"), entryText("Se&ttings…"), entryText("&About Shirube"),
                              QCoreApplication::translate("shirube::ui::PeopleActions", "Peop&le…").remove(u'&')};
    kit.onEveryDialog(entries, [&](QDialog& dialog, const QString& from) {
        if (titles.contains(dialog.windowTitle()))
            return;
        titles.insert(dialog.windowTitle());
        const QString place = from.contains(u" / "_s) ? from.section(u" / "_s, 0, 0) : u"menu"_s;
        test::onEveryTab(dialog, u"%1-dialog%2"_s.arg(place).arg(++seen[place]), [&](const QString& name) { pictures.shootAll(dialog, name); });
    });
    CHECK(titles.size() > 18);
}

} // namespace

// Writes screens/PAGE-LANGUAGE-LOOK.png and screens/PAGE-TAB-LANGUAGE-LOOK.png into the build folder: for eyes, and for the README.
TEST_CASE("every page is painted in both languages and looks, nothing clipped at 1366 × 768", "[screens]")
{
    const test::TempDir folder;
    const QString plan = folder.file(u"計画のみ.shirube"_s);
    REQUIRE_DONE(exchange::makeFile(plan, {.plan = u"fy2021"_s, .clock = test::fixedClock()}));
    for (const Way& way : everyWay()) {
        const Taken taken(way);
        test::SampleWindow kit;
        Pictures pictures{way.suffix()};
        pictures.shoot(kit.window, u"start"_s);
        for (const auto& [file, prefix] : {std::pair{kit.file, QString()}, std::pair{plan, u"empty-"_s}}) {
            kit.window.openFile(file);
            REQUIRE(kit.session.isOpen());
            REQUIRE(kit.session.database().path() == file);
            const bool isThorough = prefix.isEmpty() && way.language == u"ja" && way.look == Look::Light;
            kit.onEveryPlace([&](const QString& place) {
                if (isThorough || !place.contains(u'-'))
                    pictures.shoot(kit.window, prefix + place);
            });
        }
        CHECK(kit.prompts.errors.join(u'\n') == u"");
        CHECK(pictures.findings.join(u'\n') == u"");
    }
}

// Everything there is to be seen, for eyes. Run once more under QT_SCALE_FACTOR=2, by the target "screens".
TEST_CASE("every tab and dialog is painted in both languages, every look and with large text", "[.][screens-all]")
{
    QList<Way> ways = everyWay();
    if (qApp->devicePixelRatio() == 1)
        ways << Way{.textSize = 150} << Way{.textSize = 200};
    for (const Way& way : ways) {
        DYNAMIC_SECTION(way.suffix().mid(1).toStdString()) // one of them: -c ja-light-text200
        {
            const Taken taken(way);
            test::SampleWindow kit;
            Pictures pictures{way.suffix()};
            pictures.shoot(kit.window, u"start"_s);
            kit.window.openFile(kit.file);
            REQUIRE(kit.session.isOpen());
            kit.onEveryPlace([&](const QString& place) { pictures.shootAll(kit.window, place); });
            shootOverlays(kit, pictures);
            CHECK(kit.prompts.errors.join(u'\n') == u"");
            shootDialogs(kit, pictures); // a button or two is refused, and says why
            CHECK(pictures.findings.join(u'\n') == u"");
        }
    }
}

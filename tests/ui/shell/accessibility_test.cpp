// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/open_page.h"
#include "tests/ui/shell/sample_window.h"
#include "ui/charts/chart_view.h"
#include "ui/reports/preview_view.h"
#include "ui/shell/rail.h"
#include "ui/widgets/tile.h"

#include <QAccessible>
#include <QTableView>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

using QAI = QAccessibleInterface;

bool isPartOfQt(const QObject* object)
{
    return object->objectName().startsWith(u"qt_");
}

// Everything a screen reader can come to: has a name, and a role that says what it is.
void dump(const QAI* at, const QString& path, QStringList& findings)
{
    const QObject* object = at->object();
    const auto* widget = qobject_cast<const QWidget*>(object);
    if (widget && !widget->isVisible())
        return;
    const QString name = at->text(QAccessible::Name).trimmed();
    const QString here = path + u" > "_s + (object ? QString::fromLatin1(object->metaObject()->className()) : u"?"_s) +
                         (name.isEmpty() ? QString() : u" “%1”"_s.arg(name.left(20)));
    const bool takesFocus = widget && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy();
    if (takesFocus && !isPartOfQt(object)) {
        if (name.isEmpty())
            findings.append(u"no name: "_s + here);
        if (at->role() == QAccessible::Client || at->role() == QAccessible::NoRole)
            findings.append(u"no role: "_s + here);
    }
    if (at->role() == QAccessible::Table || at->role() == QAccessible::List || at->role() == QAccessible::Tree)
        return; // cells: below
    for (int i = 0; i < at->childCount(); ++i) {
        if (const QAI* child = at->child(i))
            dump(child, here, findings);
    }
}

// What a screen reader is told of the head above a cell.
QString headOf(QTableView& view, int column)
{
    QAI* spoken = QAccessible::queryAccessibleInterface(&view);
    QAI* cell = spoken && spoken->tableInterface() ? spoken->tableInterface()->cellAt(0, column) : nullptr;
    const QList<QAI*> heads = cell && cell->tableCellInterface() ? cell->tableCellInterface()->columnHeaderCells() : QList<QAI*>();
    return heads.isEmpty() || !heads.first() ? QString() : heads.first()->text(QAccessible::Name);
}

// A table's cells are said with the title of their column.
void tables(const QWidget& place, QStringList& findings)
{
    for (QTableView* view : place.findChildren<QTableView*>()) {
        if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
            continue;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
            const QModelIndex cell = view->model()->index(0, column);
            const QString said = cell.data(Qt::AccessibleTextRole).toString();
            if (!view->isColumnHidden(column) && !title.isEmpty() && !said.contains(title) && headOf(*view, column) != title)
                findings.append(u"%1 / %2: said without its column's title"_s.arg(view->accessibleName(), title));
        }
    }
}

QStringList dumped(QWidget& widget)
{
    QApplication::processEvents();
    QStringList findings;
    if (const QAI* root = QAccessible::queryAccessibleInterface(&widget))
        dump(root, {}, findings);
    tables(widget, findings);
    return findings;
}

} // namespace

TEST_CASE("a screen reader finds a name and a role on every page and tab, and tables with their headers", "[accessibility]")
{
    test::SampleWindow kit;
    QStringList findings;
    const auto take = [&](const QString& place) {
        for (const QString& finding : dumped(kit.window))
            findings.append(place + u": "_s + finding);
    };
    take(u"start"_s);
    kit.window.openFile(kit.file);
    REQUIRE(kit.session.isOpen());
    int places = 0;
    kit.onEveryPlace([&](const QString& place) {
        take(place);
        ++places;
    });
    CHECK(places > 30);
    findings.removeDuplicates();
    CHECK(findings.join(u'\n') == u"");
    CHECK(kit.prompts.errors.join(u'\n') == u"");
}

TEST_CASE("every dialog that a button opens has names and roles too", "[accessibility]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    REQUIRE(kit.session.isOpen());
    QStringList findings;
    QStringList dialogs;
    kit.onEveryDialog({u"New…"_s, u"Restore a backup…"_s, u"About Shirube"_s}, [&](QDialog& dialog, const QString& from) {
        for (const QString& finding : dumped(dialog))
            findings.append(from + u": "_s + finding);
        if (dialog.windowTitle().isEmpty())
            findings.append(from + u": no title"_s);
        dialogs.append(dialog.windowTitle());
    });
    dialogs.removeDuplicates();
    INFO(dialogs.join(u", "_s).toStdString());
    CHECK(dialogs.size() > 18);
    findings.removeDuplicates();
    CHECK(findings.join(u'\n') == u"");
}

TEST_CASE("what we paint ourselves says what it is, and can be pressed by a screen reader", "[accessibility]")
{
    test::SampleWindow kit;
    kit.window.openFile(kit.file);
    REQUIRE(kit.session.isOpen());
    kit.window.showPage(0);
    const auto spoken = [](QWidget* widget) {
        REQUIRE(widget);
        QAI* one = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(one);
        return one;
    };
    QAI* tile = spoken(kit.find<Tile>(u"membersTile"_s));
    CHECK(tile->role() == QAccessible::Button);
    CHECK(tile->text(QAccessible::Name) == u"Members");
    CHECK(tile->text(QAccessible::Description).contains(kit.find<Tile>(u"membersTile"_s)->figure()));
    CHECK(tile->text(QAccessible::Description).contains(u"have not left")); // what a member is
    tile->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(kit.pages()->currentIndex() == 1);

    QAI* rail = spoken(kit.find<Rail>(u"rail"_s));
    CHECK(rail->role() == QAccessible::PageTabList);
    REQUIRE(rail->childCount() == kit.pages()->count());
    CHECK(rail->child(1)->role() == QAccessible::PageTab);
    CHECK(rail->child(1)->text(QAccessible::Name) == u"Members");
    CHECK(rail->child(1)->state().selected);
    CHECK_FALSE(rail->child(0)->state().selected);
    rail->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(kit.pages()->currentIndex() == 0);

    for (ChartView* chart : kit.pages()->currentWidget()->findChildren<ChartView*>()) {
        if (!chart->isVisible())
            continue;
        INFO(chart->accessibleName().toStdString());
        CHECK(spoken(chart)->role() == QAccessible::Chart);
        CHECK(spoken(chart)->text(QAccessible::Description).size() > 20); // the summary
    }
}

TEST_CASE("a file with nothing in it says on every page and tab what to do next", "[accessibility][empty]")
{
    test::WindowKit kit;
    const QString path = test::newDatabase(kit.folder).path();
    kit.window.resize(1366, 768);
    kit.window.show();
    kit.window.openFile(path);
    REQUIRE(kit.session.isOpen());
    QStringList findings;
    for (int index = 0; index < kit.pages()->count(); ++index) {
        kit.window.showPage(index);
        QWidget* page = kit.pages()->widget(index);
        auto* tabs = page->findChild<QTabWidget*>();
        const int count = tabs && tabs->isVisible() ? tabs->count() : 1;
        for (int tab = 0; tab < count; ++tab) {
            if (count > 1)
                tabs->setCurrentIndex(tab);
            QApplication::processEvents();
            const QString place = u"empty-%1-%2"_s.arg(index).arg(tab);
            test::picture(kit.window, place);
            const auto speaks = [&] {
                bool does = page->findChild<PreviewView*>() && tab == 0; // a pack can be made of it all the same
                for (const QLabel* label : page->findChildren<QLabel*>())
                    does = does || (label->isVisible() && label->text().size() > 25 && label->text().contains(u'.'));
                return does;
            };
            if (!test::waitUntil(speaks, 10'000)) // what is read beside the window comes a little later
                findings.append(place + u' ' + QString::fromLatin1(page->metaObject()->className()));
        }
    }
    CHECK(findings.join(u'\n') == u"");
    CHECK(kit.prompts.errors.join(u'\n') == u"");
}

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/charts/some_series.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QMenu>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

QAction* entry(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Every chart shows its figures as a table beside the window")
{
    SeriesView view;
    view.setSeries(u"Reasons"_s, test::somePareto());
    CHECK(view.accessibleName() == u"Reasons"_s);
    CHECK(view.accessibleDescription() == test::somePareto().summary);
    view.resize(600, 300);
    view.show();

    QContextMenuEvent ask(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&view, &ask);
    const auto* menu = view.findChild<QMenu*>();
    REQUIRE(menu);
    REQUIRE(entry(*menu, u"Show as table"_s));
    entry(*menu, u"Show as table"_s)->trigger();

    auto* dialog = view.findChild<QDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->isModal());
    CHECK(dialog->windowTitle() == u"Reasons"_s);
    const auto* table = dialog->findChild<TableView*>();
    REQUIRE(table);
    CHECK(table->tableModel()->table().rows.size() == 13);

    SECTION("it follows later figures, and asking again does not open another")
    {
        view.setSeries(u"Reasons"_s, report::paretoSeries({{u"a"_s, 1, {}}}));
        CHECK(table->tableModel()->table().rows.size() == 1);
        view.showTable();
        CHECK(view.findChildren<QDialog*>().size() == 1);
    }
    SECTION("it goes when closed")
    {
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(view.findChildren<QDialog*>().isEmpty());
        view.showTable();
        CHECK(view.findChildren<QDialog*>().size() == 1);
    }
}

TEST_CASE("A card's menu offers what the chart's own does")
{
    Card card(u"Title"_s);
    auto* view = new SeriesView;
    card.content()->addWidget(view);
    view->addEntriesTo(card);
    QStringList texts;
    for (const QAction* action : card.findChild<QMenu*>()->actions())
        texts.append(action->text());
    CHECK(texts == QStringList{u"Copy as picture"_s, u"Save as SVG…"_s, u"Save as PNG…"_s, u"Save as PNG in another size…"_s,
                               u"Show as table"_s});
}

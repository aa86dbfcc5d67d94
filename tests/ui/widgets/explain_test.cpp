// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/tables.h"
#include "tests/support/catch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/table_model.h"
#include "ui/widgets/tile.h"

#include <QTextDocumentFragment>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;
using report::Metric;

namespace
{

QString plain(const QString& tip)
{
    return QTextDocumentFragment::fromHtml(tip).toPlainText();
}

} // namespace

TEST_CASE("a chart's card says what its figures are: pointed at, asked by What's This, and spoken")
{
    Card card(u"Grades"_s);
    explain(card, Metric::Grade);
    const report::Definition grade = report::definitionOf(Metric::Grade);
    for (const QString& said : {plain(card.toolTip()), plain(card.whatsThis()), card.accessibleDescription()}) {
        CHECK(said.contains(grade.metric));
        CHECK(said.contains(grade.formula));
        CHECK(said.contains(grade.population));
    }
}

TEST_CASE("a tile keeps its meaning whatever figure comes")
{
    Tile tile(u"Net growth"_s);
    tile.setMeaning(report::meaningOf(Metric::NetGrowth));
    tile.setContent(u"+12"_s, {u"last year +3"_s});
    const QString formula = report::definitionOf(Metric::NetGrowth).formula;
    CHECK(plain(tile.toolTip()).contains(formula));
    CHECK(plain(tile.toolTip()).contains(u"last year +3"));
    CHECK(plain(tile.whatsThis()).contains(formula));
    CHECK(tile.accessibleDescription().startsWith(u"+12, last year +3"));
    CHECK(tile.accessibleDescription().contains(formula));
}

TEST_CASE("a column's head says what its figures are, to eyes and ears")
{
    TableModel model;
    model.setTable(report::monthTable({}));
    const auto said = [&](int column, int role) { return model.headerData(column, Qt::Horizontal, role).toString(); };
    for (const int role : {int(Qt::ToolTipRole), int(Qt::WhatsThisRole), int(Qt::AccessibleDescriptionRole)}) {
        CHECK(said(1, role) == report::meaningOf(Metric::Members));
        CHECK(said(0, role).isEmpty()); // a month needs no words
    }
}

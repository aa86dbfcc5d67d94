// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_view.h"

#include <QTest> // before catch.h, which poisons its silent macros

#include "tests/support/catch.h"
#include "tests/support/kit.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/table_style.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

namespace
{

report::Table sample()
{
    report::Table table;
    table.title = u"Branches"_s;
    table.columns = {{u"Branch"_s, report::Align::Left, 2},
                     {u"Members"_s, report::Align::Right, 1},
                     {u"Change"_s, report::Align::Right, 1},
                     {u"Rate"_s, report::Align::Right, 1}};
    const auto row = [](const QString& name, std::optional<qint64> members, qint64 change, double rate) {
        return QList<report::Cell>{report::textCell(name), report::countCell(members),
                                   report::changeCell(change), report::percentCell(rate)};
    };
    table.rows = {row(u"千代田"_s, 1204, 32, 0.976), row(u"港"_s, 900, -118, 0.5),
                  row(u"中央"_s, std::nullopt, 0, 0.25)};
    table.totals = row(u"全体"_s, 2104, -86, 0.8);
    return table;
}

/// The table as it reads on the screen: one line a row, cells separated by |.
QString dump(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

QString firstColumn(const QAbstractItemModel& model)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells.append(model.index(row, 0).data().toString());
    return cells.join(u' ');
}

void select(TableView& view, int fromRow, int fromColumn, int toRow, int toColumn)
{
    const auto* model = view.tableModel();
    view.selectionModel()->select(
        QItemSelection(model->index(fromRow, fromColumn), model->index(toRow, toColumn)),
        QItemSelectionModel::ClearAndSelect);
}

void clickHeader(TableView& view, int column)
{
    QHeaderView* header = view.horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(column) + 10, header->height() / 2));
}

// As a hand does it.
void drag(TableView& view, int column, int by)
{
    QHeaderView* header = view.horizontalHeader();
    const QPoint from(header->sectionViewportPosition(column) + header->sectionSize(column) - 1, header->height() / 2);
    const auto mouse = [&](QEvent::Type type, QPoint at, Qt::MouseButtons held) {
        QMouseEvent event(type, at, header->viewport()->mapToGlobal(at), Qt::LeftButton, held, {});
        QApplication::sendEvent(header->viewport(), &event);
    };
    mouse(QEvent::MouseMove, from, {});
    mouse(QEvent::MouseButtonPress, from, Qt::LeftButton);
    mouse(QEvent::MouseMove, from + QPoint(by, 0), Qt::LeftButton);
    mouse(QEvent::MouseButtonRelease, from + QPoint(by, 0), {});
}

/// A table in a place of the program, where what a person does to it is remembered.
struct Placed
{
    Scroller place;
    TableView* view = new TableView;
    TableView* other = new TableView; // on a card of its own
    explicit Placed(const report::Table& table = sample(), int width = 700)
    {
        auto* column = new QVBoxLayout(place.ground());
        column->setContentsMargins({});
        for (TableView* one : {view, other}) {
            auto* card = new Card(u"Branches"_s);
            card->content()->addWidget(one);
            column->addWidget(card);
        }
        view->setTable(table);
        place.resize(width, 600);
        place.show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QAction* usualWidths() const
    {
        const QList<QAction*> all = view->actions();
        return *std::ranges::find(all, u"Usual column widths"_s, &QAction::text);
    }
};

} // namespace

TEST_CASE("the width that a person drags a column to is remembered, and given up by the context menu", "[widths]")
{
    const test::TempDir folder;
    QSettings store(folder.file(u"s.ini"_s), QSettings::IniFormat);
    keepColumnWidthsIn(&store);
    int usual = 0;
    int dragged = 0;
    {
        Placed first;
        usual = first.view->columnWidth(1);
        CHECK_FALSE(first.usualWidths()->isVisible());
        CHECK(store.allKeys().isEmpty());
        drag(*first.view, 1, 70);
        dragged = first.view->columnWidth(1);
        REQUIRE(dragged == usual + 70);
        CHECK(first.usualWidths()->isVisible());
        first.place.resize(900, 600); // the others spread, this one stays
        CHECK(first.view->columnWidth(1) == dragged);
    }
    report::Table later = sample(); // of a later version
    for (auto* row : {&later.rows[0], &later.rows[1], &later.rows[2], &later.totals})
        row->insert(1, report::textCell(u"a new one"_s));
    later.columns.insert(1, {u"Wards"_s, report::Align::Left, 1});
    {
        const Placed second(later);
        CHECK(second.view->columnWidth(2) == dragged);
        CHECK(second.view->columnWidth(1) >= second.view->fontMetrics().horizontalAdvance(u"a new one"_s));
        second.usualWidths()->trigger();
        CHECK(second.view->columnWidth(2) != dragged);
        CHECK_FALSE(second.usualWidths()->isVisible());
    }
    CHECK(store.allKeys().isEmpty());
    CHECK(Placed().view->columnWidth(1) == usual);
}

TEST_CASE("a column's width follows the size of letters, and none is ever lost", "[widths]")
{
    const test::TempDir folder;
    QSettings store(folder.file(u"s.ini"_s), QSettings::IniFormat);
    keepColumnWidthsIn(&store);
    setColumnWidths(u"Scroller/0"_s, {{u"Members"_s, 20}, {u"Change"_s, 0.01}, {u"Rate"_s, -3}});
    const Placed placed;
    CHECK(placed.view->columnWidth(1) == qRound(20 * QFontMetricsF(placed.view->font()).averageCharWidth()));
    CHECK(placed.view->columnWidth(2) == placed.view->horizontalHeader()->minimumSectionSize());
    CHECK(placed.view->columnWidth(3) >= placed.view->fontMetrics().horizontalAdvance(u"97.6%"_s));
    placed.view->setFont(QFont(placed.view->font().family(), placed.view->font().pointSize() * 2));
    CHECK(placed.view->columnWidth(1) == qRound(20 * QFontMetricsF(placed.view->font()).averageCharWidth()));
    store.setValue(u"columns/Scroller/0"_s, u"no widths"_s);
    CHECK(columnWidths(u"Scroller/0"_s).isEmpty());
    keepColumnWidthsIn(nullptr);
    CHECK(columnWidths(u"Scroller/0"_s).isEmpty());
}

TEST_CASE("columns go by their titles without figures; tables by where they stand", "[widths]")
{
    CHECK(columnNames({u"4月"_s, u"12月"_s, u"会員"_s, {}, {}}) == QStringList{u"#月"_s, u"#月/1"_s, u"会員"_s, QString(), u"/1"_s});
    const Placed placed;
    CHECK(tableName(*placed.view) == u"Scroller/0");
    CHECK(tableName(*placed.other) == u"Scroller/1");
    const TableView alone;
    CHECK(tableName(alone).isEmpty());
    QWidget window;
    const auto* inWindow = new TableView(&window);
    CHECK(tableName(*inWindow) == u"window");
}

TEST_CASE("a column widens for longer words that come later")
{
    TableView view;
    view.resize(900, 200);
    report::Table table = sample();
    table.columns[3].weight = 0.1;
    view.setTable(table);
    table.rows[1][3].text = u"― 取り消し済みで数に入らない取り込み"_s;
    view.setTable(table);
    CHECK(view.columnWidth(3) >= QFontMetrics(view.font()).horizontalAdvance(table.rows[1][3].text));
}

TEST_CASE("hovering over a cell says its whole text where it is cut, and its column's formula")
{
    TableView view;
    report::Table table = sample();
    table.columns[3].help = u"Leaves ÷ opening"_s;
    table.rows[0][0].text = u"<b>とても長い名前の支部</b>"_s.repeated(4);
    view.resize(300, 200);
    view.setTable(table);
    view.setColumnWidth(0, 80);
    const auto hint = [&](int row, int column) { return view.hintFor(view.model()->index(row, column)); };
    CHECK(hint(1, 3) == u"Rate: Leaves ÷ opening");
    CHECK(hint(0, 3) == u"Rate: Leaves ÷ opening"); // of the totals too
    CHECK(hint(1, 0) == table.rows[0][0].text);
    CHECK(hint(2, 0).isEmpty());
}

TEST_CASE("A table reads with its totals on top")
{
    TableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(sample());
    CHECK(dump(model) == u"全体|2,104|△86|80.0 %\n"
                         u"千代田|1,204|+32|97.6 %\n"
                         u"港|900|△118|50.0 %\n"
                         u"中央|not entered|0|25.0 %"_s);
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"Members"_s);
    CHECK(model.index(1, 1).data(TableModel::NumberRole).toLongLong() == 1204);
    CHECK_FALSE(model.index(3, 1).data(TableModel::NumberRole).isValid());
    CHECK(model.index(1, 1).data(Qt::AccessibleTextRole).toString() == u"Members: 1,204"_s);
    CHECK(model.index(1, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    CHECK(model.index(0, 0).data(Qt::FontRole).value<QFont>().weight() == QFont::DemiBold);
    CHECK_FALSE(model.index(1, 0).data(Qt::FontRole).isValid());
}

TEST_CASE("Sorting goes by number, keeps the totals on top and the unknown last")
{
    TableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(sample());
    struct Case
    {
        int column;
        Qt::SortOrder order;
        QString shown;
    };
    const auto [column, order, shown] = GENERATE(values<Case>({
        {1, Qt::AscendingOrder, u"全体 港 千代田 中央"_s},
        {1, Qt::DescendingOrder, u"全体 千代田 港 中央"_s},
        {2, Qt::AscendingOrder, u"全体 港 中央 千代田"_s},
        {3, Qt::AscendingOrder, u"全体 中央 港 千代田"_s},
        {-1, Qt::AscendingOrder, u"全体 千代田 港 中央"_s},
    }));
    model.sort(column, order);
    CHECK(firstColumn(model) == shown);
    for (int row = 1; row < model.rowCount(); ++row)
        CHECK(model.rowOf(model.sourceRow(row)) == row);
}

TEST_CASE("The order and the selected row stay when new figures come in")
{
    TableView view;
    view.setTable(sample());
    view.sortByColumn(1, Qt::DescendingOrder);
    select(view, 2, 0, 2, 0);
    REQUIRE(view.tableModel()->sourceRow(view.selectionModel()->selectedIndexes().first().row()) == 1);

    report::Table next = sample();
    next.rows[1][1] = report::countCell(5000);
    view.setTable(next);
    CHECK(firstColumn(*view.tableModel()) == u"全体 港 千代田 中央"_s);
    REQUIRE(view.selectionModel()->selectedIndexes().size() == 1);
    CHECK(view.selectionModel()->selectedIndexes().first().data().toString() == u"港"_s);
}

TEST_CASE("A click on a header sorts, a third one goes back to the table's own order")
{
    TableView view;
    view.setTable(sample());
    view.resize(600, 300);
    view.show();
    clickHeader(view, 2);
    CHECK(firstColumn(*view.tableModel()) == u"全体 港 中央 千代田"_s);
    clickHeader(view, 2);
    CHECK(firstColumn(*view.tableModel()) == u"全体 千代田 中央 港"_s);
    clickHeader(view, 2);
    CHECK(firstColumn(*view.tableModel()) == u"全体 千代田 港 中央"_s);
}

TEST_CASE("Ctrl+C copies the selection with its headers, as a spreadsheet reads it")
{
    TableView view;
    report::Table table = sample();
    table.rows[0][0] = report::textCell(u"=HYPERLINK(\"x\")"_s);
    view.setTable(table);
    view.show();
    select(view, 1, 0, 2, 2);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"Branch\tMembers\tChange\n"
                                                  u"\"'=HYPERLINK(\"\"x\"\")\"\t1204\t32\n"
                                                  u"港\t900\t-118\n"_s);
}

TEST_CASE("Cells between the selected ones are copied empty")
{
    TableView view;
    view.setTable(sample());
    view.selectionModel()->select(view.tableModel()->index(1, 0), QItemSelectionModel::Select);
    view.selectionModel()->select(view.tableModel()->index(2, 3), QItemSelectionModel::Select);
    CHECK(view.selectionAsText() == u"Branch\tRate\n千代田\t\n\t50%\n"_s);
}

TEST_CASE("The status line sums what is selected, without the totals")
{
    TableView view;
    view.setTable(sample());
    const QSignalSpy said(&view, &TableView::summaryChanged);
    select(view, 0, 1, 3, 1);
    REQUIRE_FALSE(said.isEmpty());
    CHECK(said.last().first().toString() == u"2 selected  Sum 2,104  Average 1,052"_s);
    select(view, 1, 3, 2, 3);
    CHECK(view.selectionSummary() == u"2 selected  Average 73.8 %"_s);
    view.clearSelection();
    CHECK(said.last().first().toString().isEmpty());
}

TEST_CASE("Rows keep one height and columns fill the width, text taking what is left")
{
    TableView view;
    view.resize(900, 300);
    view.setTable(sample());
    view.show();
    CHECK(view.rowHeight(0) == view.rowHeight(3));
    CHECK(view.rowHeight(0) >= 28);
    int width = 0;
    for (int column = 0; column < 4; ++column)
        width += view.columnWidth(column);
    CHECK(width == view.viewport()->width());
    CHECK(view.columnWidth(0) > view.columnWidth(1));
}

TEST_CASE("Where room is short columns of text give way and nothing scrolls sideways")
{
    report::Table table;
    table.columns = {{u"What"_s, report::Align::Left, 3}, {u"Of what"_s, report::Align::Left, 2}, {u"Why"_s, report::Align::Left, 1}};
    table.rows = {{report::textCell(QString(60, u'会')), report::textCell(QString(50, u'員')), report::textCell(u"―"_s)}};
    TableView view;
    view.setTable(table);
    view.show();
    for (int width = 600; width < 640; ++width) {
        view.resize(width, 200);
        INFO(width);
        CHECK(view.horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("Where room is short the title that is read gives way last, and a short text not at all")
{
    report::Table table;
    table.columns = {{u"Organ"_s, report::Align::Left, 2.5}, {u"Item"_s, report::Align::Left, 6}, {u"Note"_s, report::Align::Left, 2}, {u"Members"_s, report::Align::Right, 1}};
    table.rows = {{report::textCell(QString(40, u'会')), report::textCell(QString(30, u'員')), report::textCell(u"well"_s), report::countCell(1234)}};
    TableView view;
    view.setTable(table);
    view.resize(700, 200);
    view.show();
    const QFontMetrics metrics(view.font());
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    CHECK(view.columnWidth(1) > 2 * view.columnWidth(0));
    for (const int column : {2, 3})
        CHECK(view.columnWidth(column) > metrics.horizontalAdvance(table.rows[0][column].text) + 2 * 8);
    view.resize(1200, 200); // all of the title
    CHECK(view.columnWidth(1) > metrics.horizontalAdvance(table.rows[0][1].text) + 2 * 8);
}

TEST_CASE("Titles go on two lines before a column is out of sight, and no further than they must")
{
    report::Table table;
    table.columns = {{u"Month"_s}};
    QList<report::Cell> row{report::textCell(u"Mar 2022"_s)};
    for (int i = 0; i < 6; ++i) {
        table.columns.append({u"Retention of the cohort"_s, report::Align::Right});
        row.append(report::countCell(i));
    }
    table.rows = {row};
    TableView view;
    view.setTable(table);
    view.resize(view.widthWanted() + 20, 300);
    view.show();
    const auto headerHeight = [&] {
        QCoreApplication::processEvents();
        return view.horizontalHeader()->height();
    };
    const int oneLine = headerHeight();
    view.resize(view.widthWanted() * 3 / 4, 300);
    CHECK(headerHeight() == oneLine + view.horizontalHeader()->fontMetrics().height());
    CHECK(view.horizontalScrollBar()->maximum() == 0);
    view.resize(view.widthWanted() + 20, 300);
    CHECK(headerHeight() == oneLine);
}

TEST_CASE("A title of two lines breaks where it may, a short one not at all")
{
    const QFontMetrics metrics{QFont()};
    CHECK(TableStyle::twoLineWidth(u"Year before"_s, metrics) == metrics.horizontalAdvance(u"before"_s));
    CHECK(TableStyle::twoLineWidth(u"達成確率"_s, metrics) == metrics.horizontalAdvance(u"達成確率"_s));
    CHECK(TableStyle::twoLineWidth(u"収支差（平均）"_s, metrics) == metrics.horizontalAdvance(u"（平均）"_s));
    for (const auto& [title, longer] : {std::pair{u"継続率（コホート）"_s, u"（コホート）"_s}, std::pair{u"入会からの年数"_s, u"入会からの"_s},
                                        std::pair{u"必要な黒字"_s, u"必要な"_s}, std::pair{u"前年同期比較"_s, u"前年同"_s}})
        CHECK(TableStyle::twoLineWidth(title, metrics) == metrics.horizontalAdvance(longer));
    CHECK(TableStyle::twoLineWidth(u"Cumulative"_s, metrics) == metrics.horizontalAdvance(u"Cumulative"_s));
}

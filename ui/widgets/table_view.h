// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/column_share.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/table_model.h"

#include <QTableView>

namespace shirube::ui
{

/// A table as staff know it from their spreadsheet: click a header to sort (a third time for the table's own
/// order), Ctrl+C copies the selection with its headers. Columns are as wide as their content asks for and share the room by what
/// they mean (column_share.h), until a person drags one: that width is remembered (column_widths.h).
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    void setTable(report::Table table);
    [[nodiscard]] TableModel* tableModel() const { return m_model; }

    /// The width at which no column is cut, with room for the vertical scroll bar.
    [[nodiscard]] int widthWanted() const;
    /// The height at which the first rows, the header and a horizontal scroll bar are seen: of all rows, or of
    /// `most` when there are more.
    [[nodiscard]] int heightWanted(int most) const;
    /// As high as a few of its rows take: fewer are no list any more.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The selection with the headers of its columns, tab separated; empty when nothing is selected.
    [[nodiscard]] QString selectionAsText() const;
    void copy() const;
    /// "4 selected  Sum 1,204  Average 301"; the totals are left out. Empty when nothing is selected.
    [[nodiscard]] QString selectionSummary() const;

    /// Forgets what the person made of the widths.
    void useUsualWidths();

    /// What hovering over a cell says: its text where it is cut, the column's formula and population, and the table's own
    /// tool tip.
    [[nodiscard]] QString hintFor(const QModelIndex& index) const;

Q_SIGNALS:
    void summaryChanged(const QString& summary);

protected:
    /// For tables that are typed into; the view takes the model over.
    TableView(TableModel* model, QWidget* parent);

    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void addMenu();
    void setRowHeight();
    void measureColumns();
    void measure();
    void fitColumns();
    [[nodiscard]] QList<ColumnWish> wishes(bool isCrowded) const;
    void setTitleLines(int lines);
    void loadWidths();
    void noteWidth(int column, int width);
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] double character() const;

    TableModel* m_model;
    QList<int> m_natural;   // width that a column's content asks for
    QList<int> m_crowded;   // … with its title on two lines
    ColumnWidths m_chosen;  // by the person
    QAction* m_usualWidths; // seen while a column of the table has another one
    bool m_isFitting = false;
};

} // namespace shirube::ui

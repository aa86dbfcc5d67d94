// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QStringList>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace shirube::ui
{

/// A few rows of text that a person adds, changes, moves and takes away; an empty row does not count.
class RowsEditor : public QWidget
{
    Q_OBJECT

public:
    /// name: of the whole, for screen readers. wide: the column that takes what is left of the width.
    RowsEditor(const QString& name, const QStringList& columns, int wide, QWidget* parent = nullptr);

    /// What the rows are for, where there are none.
    void tellWhenEmpty(const QString& words);
    /// A cell of this column is "1" or empty, and shown as a box to tick.
    void setTicked(int column);
    void setColumnShown(int column, bool shown);
    void setColumnTitle(int column, const QString& title);
    void setRows(const QList<QStringList>& rows);
    [[nodiscard]] QList<QStringList> rows() const;
    [[nodiscard]] static QJsonArray toJson(const QList<QStringList>& rows);
    [[nodiscard]] static QList<QStringList> rowsFrom(const QJsonValue& json);
    /// The row, counted among rows(), gets the focus.
    void showRow(qsizetype row);
    void setReadOnly(const QString& reason);

Q_SIGNALS:
    void changed();

private:
    void appendRow(const QStringList& texts);
    void add();
    void remove();
    void move(int rows);
    void adjustButtons();
    [[nodiscard]] QStringList textsOf(int row) const;

    QTableWidget* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    int m_ticked = -1;
    bool m_readOnly = false;
};

} // namespace shirube::ui

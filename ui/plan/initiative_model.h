// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/actions.h"
#include "core/plan/item_cells.h"
#include "ui/widgets/session.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace shirube::ui
{

/// What is to stand in a cell, as a person writes it; row and column of the model.
struct CellEntry
{
    int row = 0;
    int column = 0;
    QString text;
};

/// The fiscal year's items, one line each (joint items once, with all owners), edited in place; each edit is one entry
/// of the undo menu, of however many cells.
class InitiativeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column ///< as plan::ItemColumn
    {
        OwnersColumn,
        NumberColumn,
        TitleColumn,
        FieldColumn, ///< EditRole: the field as int, 0 for none
        ThemesColumn,
        NewColumn,
        EmphasisedColumn,
        IndicatorColumn,
        TargetColumn,
        ActualColumn,
        StatusColumn, ///< EditRole: the status as int, 0 for not entered
        NoteColumn,
        AimColumn,
        BudgetColumn,
        CostColumn,
        StartColumn,
        EndColumn,
        WeightColumn,
        LightColumn,
        GroupColumn, ///< filled by InitiativeFilter
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole + 1, ///< what a column is sorted by
        IdRole                       ///< the item's id
    };

    /// asker: the widget over which an error of an edit is shown.
    InitiativeModel(Session& session, QWidget* asker);

    /// The same items with other values keep the table's selection. themes: those an item can be given.
    void setItems(const QList<plan::Initiative>& items, const QList<plan::Theme>& themes = {});
    [[nodiscard]] const QList<plan::Initiative>& items() const { return m_items; }
    [[nodiscard]] const QList<plan::Theme>& themes() const { return m_themes; }
    [[nodiscard]] const plan::Initiative& item(int row) const { return m_items.at(row); }
    /// What stands in a cell, in full: what is copied and filled down.
    [[nodiscard]] QString editingText(const QModelIndex& index) const;

    /// All of them in one step, or none: then refused() says which one and why.
    bool enter(const QList<CellEntry>& entries, plan::ItemEdit how);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// What was typed cannot be taken; nothing was changed.
    void refused(const QString& message);

private:
    [[nodiscard]] QString text(const plan::Initiative& item, int column) const;
    [[nodiscard]] QVariant editValue(const plan::Initiative& item, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;

    Session& m_session;
    QWidget* m_asker;
    QList<plan::Initiative> m_items;
    QList<plan::Theme> m_themes;
    YearMonth m_asOf; // that the cells were last shown for
};

} // namespace shirube::ui

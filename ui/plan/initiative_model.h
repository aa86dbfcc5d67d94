// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/session.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace shirube::ui
{

/// The fiscal year's items, one line each (joint items once, with all owners). Status, note and actual are
/// edited in place; each edit is one entry of the undo menu.
class InitiativeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        OwnersColumn,
        NumberColumn,
        TitleColumn,
        FieldColumn,
        ThemesColumn,
        NewColumn,
        EmphasisedColumn,
        IndicatorColumn,
        TargetColumn,
        ActualColumn,
        StatusColumn, ///< EditRole: the status as int, 0 for not entered
        NoteColumn,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole + 1, ///< what a column is sorted by
        IdRole                       ///< the item's id
    };

    /// asker: the widget over which an error of an edit is shown.
    InitiativeModel(Session& session, QWidget* asker);

    /// The same items with other values keep the table's selection.
    void setItems(const QList<plan::Initiative>& items);
    [[nodiscard]] const QList<plan::Initiative>& items() const { return m_items; }
    [[nodiscard]] const plan::Initiative& item(int row) const { return m_items.at(row); }

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
    [[nodiscard]] QVariant sortValue(const plan::Initiative& item, int column) const;
    bool setActuals(const plan::Initiative& item, const QString& typed);

    Session& m_session;
    QWidget* m_asker;
    QList<plan::Initiative> m_items;
};

} // namespace shirube::ui

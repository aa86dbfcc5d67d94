// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/sheet.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace shirube::ui
{

/// The sheets of a round, one line each.
class SheetList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ListColumn
    {
        OrganColumn,
        TitleColumn,
        GradeColumn,
        MissingColumn,
        StateColumn,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// nullptr: no round. The same sheets as before keep their lines and selection.
    void setReview(const review::Review* review);
    [[nodiscard]] const review::GradedSheet& sheet(int row) const { return m_review.sheets[row]; }
    [[nodiscard]] const review::GradingScale& scale() const { return m_review.scale; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    review::Review m_review;
};

/// Which sheets a person asked to see.
struct SheetCriteria
{
    enum class State
    {
        All,
        Owed,         ///< not submitted
        ToBeGraded,   ///< submitted, second grading not done
        Incomplete,   ///< with a field to fill
        GradeChanged  ///< since the round before
    };
    State state = State::All;
    std::optional<plan::OrganKind> organKind;
    QString text; ///< words that all occur in the sheet, whatever their width and case

    [[nodiscard]] bool accepts(const review::GradedSheet& sheet) const;
};

/// The sheets that meet the criteria; an edit does not take its line away under the hands.
class SheetFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SheetFilter(SheetList* sheets, QObject* parent = nullptr);

    void setCriteria(const SheetCriteria& criteria);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    SheetList* m_sheets;
    SheetCriteria m_criteria;
};

/// Draws the grade's column in its shape.
class GradeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace shirube::ui

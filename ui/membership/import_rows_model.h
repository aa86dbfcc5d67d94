// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/file_rows.h"
#include "core/exchange/rejection.h"
#include "ui/membership/import_draft.h"

#include <QAbstractTableModel>

namespace shirube::ui
{

/// What becomes of a row.
enum class RowFate
{
    New,
    Known,
    Warning,
    Rejected,
    LeftOut
};

/// Every row of a file with its fate and why; its cells can be mended here, beside the file. Holds no more of the file
/// than what is looked at.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        FateColumn,
        LineColumn,
        ReasonColumn,
        FirstCell ///< the file's own columns from here on
    };

    explicit ImportRowsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::shared_ptr<const exchange::FileRows> rows,
                 std::shared_ptr<const exchange::RowVerdicts> verdicts, const ImportDraft& draft);
    /// nullopt: all rows.
    void setFilter(std::optional<RowFate> fate);
    [[nodiscard]] qint64 count(RowFate fate) const;
    /// All rows of a fate are to stay out, or to come in after all.
    void leaveOutAll(RowFate fate, bool isLeftOut);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void cellMended(quint32 line, int column, const QString& text);
    /// A row that could come in is to stay out, or to come in after all.
    void leftOutChosen(const QList<quint32>& lines, bool isLeftOut);
    /// The file's encoding has no such characters.
    void cellRefused(const QString& characters);

private:
    [[nodiscard]] qint64 sourceRow(int row) const { return m_isFiltered ? m_shown[size_t(row)] : row; }
    [[nodiscard]] RowFate fate(quint32 line) const;
    [[nodiscard]] std::span<const exchange::RowNote> notes(quint32 line) const;
    [[nodiscard]] bool isCheckable(quint32 line) const;
    [[nodiscard]] QString reason(qint64 row) const;
    [[nodiscard]] QString cell(qint64 row, int column) const;

    std::shared_ptr<const exchange::FileRows> m_rows;
    std::shared_ptr<const exchange::RowVerdicts> m_verdicts;
    exchange::Layout m_layout;
    exchange::CellEdits m_edits;
    QSet<quint32> m_leftOut;
    bool m_canLeaveOut = false;
    int m_numberColumn = -1;
    std::optional<RowFate> m_filter;
    bool m_isFiltered = false;
    std::vector<qint64> m_shown;
};

} // namespace shirube::ui

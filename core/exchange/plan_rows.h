// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/money.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_report.h"
#include "core/plan/names.h"

#include <QHash>
#include <memory>

namespace shirube::exchange
{

/// The columns of one kind of plan file, in the order an export writes them.
struct PlanColumns
{
    QStringList required;
    QStringList optional; ///< a file without one of them leaves what is stored there as it is

    [[nodiscard]] QStringList all() const { return required + optional; }
};

/// One row of a plan file, read by column name. A cell that cannot be used rejects the row; the first such cell
/// is the reason that is told.
class PlanRow
{
public:
    /// Whether the file has the column at all.
    [[nodiscard]] bool has(const QString& column) const { return m_columns->contains(column); }
    /// Without surrounding space and formula guard; empty when the file lacks the column.
    [[nodiscard]] QString text(const QString& column) const;
    [[nodiscard]] QString requiredText(const QString& column);
    /// The texts between ; without duplicates.
    [[nodiscard]] QStringList list(const QString& column) const;
    /// 1..1,000,000
    [[nodiscard]] int number(const QString& column);
    /// 1900..2200
    [[nodiscard]] FiscalYear fiscalYear(const QString& column);
    /// Empty cells are "not known" in what follows.
    [[nodiscard]] FiscalYear maybeFiscalYear(const QString& column);
    [[nodiscard]] std::optional<double> decimal(const QString& column);
    [[nodiscard]] std::optional<Yen> yen(const QString& column);
    [[nodiscard]] QDate date(const QString& column);
    [[nodiscard]] YearMonth month(const QString& column);
    /// ○ 〇 1 はい 新 重点, or empty.
    [[nodiscard]] bool flag(const QString& column);
    template <typename Enum>
    [[nodiscard]] std::optional<Enum> word(const QString& column)
    {
        const QString cell = text(column);
        const auto value = plan::fromFileWord<Enum>(cell);
        if (!value && !cell.isEmpty())
            rejectUnknown(column);
        return value;
    }
    template <typename Enum>
    [[nodiscard]] Enum requiredWord(const QString& column)
    {
        static_cast<void>(requiredText(column));
        return word<Enum>(column).value_or(Enum{});
    }

    /// column: empty for the row as a whole. value: empty for the whole cell.
    void reject(const QString& column, const QString& reason, const QString& value = {});
    /// The cell, or value in it, is a word or name that is not known here.
    void rejectUnknown(const QString& column, const QString& value = {});
    [[nodiscard]] bool isRejected() const { return m_rejection.has_value(); }
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    friend class PlanRows;
    qint64 m_line = 0;
    qint64 m_position = 0;
    QStringList m_cells;
    const QHash<QString, int>* m_columns = nullptr;
    std::optional<RowRemark> m_rejection;
};

/// What became of a row that was not rejected.
enum class RowOutcome
{
    New,
    Known,
    Changed
};

/// The rows of one plan file with the report that grows as they are taken in.
class PlanRows
{
public:
    /// ErrorCode::Structure names the required columns that the file lacks.
    [[nodiscard]] static Result<PlanRows> read(const QString& path, const PlanColumns& columns,
                                               const ImportOptions& options);

    /// Hands over every readable row, in the file's order. take must write nothing for a row that it rejects.
    [[nodiscard]] Result<> forEach(const std::function<Result<RowOutcome>(PlanRow&)>& take);

    /// For rows that depend on one another: every row, those that cannot be read included.
    [[nodiscard]] const QList<PlanRow>& all() const { return m_rows; }

    /// Rejects a row whose key another row of this file had before it.
    void refuseDuplicate(PlanRow& row, const QString& key);

    /// The report; writes the rejected rows where the options ask for it.
    [[nodiscard]] Result<ImportReport> finish();

private:
    PlanRows() = default;
    void add(const CsvReader& reader, const CsvRecord& record);

    ImportOptions m_options;
    ImportReport m_report;
    QStringList m_header;
    std::shared_ptr<QHash<QString, int>> m_columns = std::make_shared<QHash<QString, int>>();
    QList<PlanRow> m_rows;
    QHash<QString, qint64> m_keys; // and the line that had each
    qint64 m_size = 0;
};

} // namespace shirube::exchange

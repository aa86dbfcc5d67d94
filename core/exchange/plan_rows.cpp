// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plan_rows.h"

#include "core/base/parse.h"
#include "core/base/yen_text.h"
#include "core/exchange/csv_writer.h"
#include "core/storage/safe_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char* source)
{
    return QCoreApplication::translate("Exchange", source);
}

bool isYear(std::optional<qint64> value)
{
    return value && *value >= 1900 && *value <= 2200;
}

constexpr qsizetype rowsBetweenProgress = 64;

} // namespace

QString PlanRow::text(const QString& column) const
{
    const QString cell = m_cells.value(m_columns->value(column, -1));
    return withoutFormulaGuard(cell).trimmed().toString();
}

QString PlanRow::requiredText(const QString& column)
{
    QString cell = text(column);
    if (cell.isEmpty())
        reject(column, tr(QT_TRANSLATE_NOOP("Exchange", "This cell must not be empty. Fill it in.")));
    return cell;
}

QStringList PlanRow::list(const QString& column) const
{
    QStringList parts;
    for (const QString& part : text(column).replace(u'；', u';').split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    parts.removeDuplicates();
    return parts;
}

int PlanRow::number(const QString& column)
{
    const auto value = parseInteger(requiredText(column));
    if (value && *value >= 1 && *value <= 1'000'000)
        return int(*value);
    reject(column, tr(QT_TRANSLATE_NOOP("Exchange", "This is not a whole number from 1 on. Correct it.")));
    return 0;
}

FiscalYear PlanRow::fiscalYear(const QString& column)
{
    static_cast<void>(requiredText(column));
    return maybeFiscalYear(column);
}

FiscalYear PlanRow::maybeFiscalYear(const QString& column)
{
    const QString cell = text(column);
    if (cell.isEmpty())
        return {};
    QString digits = normalizedCode(cell);
    if (digits.endsWith(u"年度"))
        digits.chop(2);
    const auto value = parseInteger(digits);
    if (isYear(value))
        return FiscalYear(int(*value));
    reject(column,
           tr(QT_TRANSLATE_NOOP("Exchange", "This is not a fiscal year from 1900 to 2200. Write it as 2021.")));
    return {};
}

std::optional<double> PlanRow::decimal(const QString& column)
{
    const QString cell = text(column);
    const auto value = parseDecimal(cell);
    if (!value && !cell.isEmpty())
        reject(column, tr(QT_TRANSLATE_NOOP("Exchange", "This is not a number. Correct it or leave the cell empty.")));
    return value;
}

std::optional<Yen> PlanRow::yen(const QString& column)
{
    const QString cell = text(column);
    const auto value = parseYen(cell);
    if (!value)
        reject(column, value.error().message);
    return value.value_or(std::nullopt);
}

QDate PlanRow::date(const QString& column)
{
    const QString cell = text(column);
    const auto value = parseDate(cell);
    if (value && isYear(value->year()))
        return *value;
    if (!cell.isEmpty())
        reject(column, tr(QT_TRANSLATE_NOOP("Exchange", "This is not a date from 1900 to 2200. Write it as 2021-04-01.")));
    return {};
}

YearMonth PlanRow::month(const QString& column)
{
    const QString cell = text(column);
    const auto value = parseMonth(cell);
    if (value && isYear(value->year()))
        return *value;
    if (!cell.isEmpty())
        reject(column, tr(QT_TRANSLATE_NOOP("Exchange", "This is not a month from 1900 to 2200. Write it as 2021-04.")));
    return {};
}

bool PlanRow::flag(const QString& column)
{
    static const QStringList yes{u"○"_s, u"〇"_s, u"1"_s, u"はい"_s, u"新"_s, u"重点"_s};
    const QString cell = normalizedCode(text(column));
    if (!cell.isEmpty() && !yes.contains(cell))
        reject(column, tr(QT_TRANSLATE_NOOP("Exchange", "Write ○ or leave the cell empty.")));
    return !cell.isEmpty();
}

void PlanRow::reject(const QString& column, const QString& reason, const QString& value)
{
    if (m_rejection)
        return;
    const QString cell = m_cells.value(m_columns->value(column, -1));
    m_rejection = RowRemark{m_line, column, value.isEmpty() ? cell : value, reason};
}

void PlanRow::rejectUnknown(const QString& column, const QString& value)
{
    reject(column,
           tr(QT_TRANSLATE_NOOP("Exchange", "This is not known here. Check the spelling, or import what it names first.")),
           value);
}

Result<PlanRows> PlanRows::read(const QString& path, const PlanColumns& columns, const ImportOptions& options)
{
    if (!options.rejectsPath.isEmpty() && QFileInfo(options.rejectsPath) == QFileInfo(path))
        return fail(ErrorCode::Conflict, tr(QT_TRANSLATE_NOOP("Exchange", "The rejected rows cannot be written over the file "
                                                                          "they come from. Choose another name.")));
    SHIRUBE_ASSIGN(CsvReader reader, CsvReader::open(path, options.form));
    PlanRows rows;
    rows.m_options = options;
    rows.m_header = reader.header();
    rows.m_size = reader.size();
    rows.m_report.fileName = QFileInfo(path).fileName();
    rows.m_report.encoding = reader.encoding();
    QStringList missing;
    for (const QString& name : columns.required) {
        if (reader.column(name) < 0)
            missing.append(name);
    }
    if (!missing.isEmpty())
        return fail(ErrorCode::Structure,
                    tr(QT_TRANSLATE_NOOP("Exchange", "“%1” lacks the column %2. Nothing was changed. Add it to the first "
                                                     "line and try again."))
                        .arg(rows.m_report.fileName, missing.join(u", ")));
    const QStringList known = columns.all();
    for (int column = 0; column < rows.m_header.size(); ++column) {
        const QString& name = rows.m_header[column];
        if (known.contains(name))
            rows.m_columns->insert(name, column);
        else if (!name.isEmpty())
            rows.m_report.ignoredColumns.append(name);
    }
    CsvRecord record;
    for (;;) {
        SHIRUBE_ASSIGN(const bool any, reader.next(record));
        if (!any)
            return rows;
        rows.add(reader, record);
    }
}

void PlanRows::add(const CsvReader& reader, const CsvRecord& record)
{
    PlanRow row;
    row.m_line = record.line;
    row.m_position = reader.position();
    row.m_columns = m_columns.get();
    bool isText = !record.hasNul;
    for (const QByteArrayView field : record.fields) {
        const auto cell = reader.text(field);
        isText = isText && cell.has_value();
        row.m_cells.append(cell ? *cell : QString::fromUtf8(field));
    }
    // Spreadsheets leave trailing empty cells out of some rows and write rows of nothing but commas.
    if (std::ranges::all_of(row.m_cells, &QString::isEmpty))
        return;
    if (!isText)
        row.reject({}, tr(QT_TRANSLATE_NOOP("Exchange", "This row holds bytes that are not text in the file's encoding. Write "
                                                        "it again.")));
    if (std::any_of(row.m_cells.cbegin() + std::min(row.m_cells.size(), m_header.size()), row.m_cells.cend(),
                    [](const QString& cell) { return !cell.isEmpty(); }))
        row.reject({}, tr(QT_TRANSLATE_NOOP("Exchange", "This row has more cells than the first line. Put cells with a comma "
                                                        "in them into quotation marks.")));
    m_rows.append(std::move(row));
}

Result<> PlanRows::forEach(const std::function<Result<RowOutcome>(PlanRow&)>& take)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        PlanRow& row = m_rows[i];
        if (m_options.progress && i % rowsBetweenProgress == 0 && !m_options.progress(row.m_position, m_size))
            return fail(ErrorCode::Cancelled, tr(QT_TRANSLATE_NOOP("Exchange", "Stopped. Nothing was changed.")));
        RowOutcome outcome = RowOutcome::Known;
        if (!row.isRejected()) {
            SHIRUBE_ASSIGN(outcome, take(row));
        }
        ++m_report.rows;
        if (row.isRejected()) {
            ++m_report.rejected;
            if (m_report.rejections.size() < mostRemarks)
                m_report.rejections.append(*row.m_rejection);
            continue;
        }
        ++(outcome == RowOutcome::New       ? m_report.good
           : outcome == RowOutcome::Changed ? m_report.changed
                                            : m_report.known);
    }
    return {};
}

void PlanRows::refuseDuplicate(PlanRow& row, const QString& key)
{
    if (row.isRejected())
        return;
    const auto first = m_keys.constFind(key);
    if (first == m_keys.cend())
        m_keys.insert(key, row.m_line);
    else
        row.reject({}, tr(QT_TRANSLATE_NOOP("Exchange", "The row on line %1 is about the same thing. Keep one of them."))
                           .arg(*first));
}

Result<ImportReport> PlanRows::finish()
{
    if (!m_options.rejectsPath.isEmpty()) {
        CsvWriter writer(Dialect::Excel);
        writer.addRow(QStringList{u"行"_s, u"列"_s, u"値"_s, u"理由"_s} + m_header);
        for (const PlanRow& row : std::as_const(m_rows)) {
            if (const auto& why = row.m_rejection)
                writer.addRow(QStringList{QString::number(why->line), why->column, why->value, why->reason} +
                              row.m_cells);
        }
        SHIRUBE_TRY(storage::writeFile(m_options.rejectsPath, writer.bytes()));
    }
    m_report.applied = !m_options.dryRun;
    return m_report;
}

} // namespace shirube::exchange

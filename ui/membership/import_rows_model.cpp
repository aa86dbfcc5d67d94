// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/import_rows_model.h"

#include "core/base/sentences.h"
#include "ui/widgets/theme.h"

#include <QTextDocument>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using exchange::RowNote;

void ImportRowsModel::setRows(std::shared_ptr<const exchange::FileRows> rows,
                              std::shared_ptr<const exchange::RowVerdicts> verdicts, const ImportDraft& draft)
{
    m_rows = std::move(rows);
    m_verdicts = std::move(verdicts);
    m_layout = draft.layout;
    m_edits = draft.edits;
    m_leftOut = draft.leftOut;
    m_canLeaveOut = draft.canLeaveOut();
    m_numberColumn = m_layout.columns.contains(exchange::MemberColumn::Number)
                         ? int(m_rows->header().indexOf(m_layout.columnName(exchange::MemberColumn::Number)))
                         : -1;
    setFilter(m_filter);
}

void ImportRowsModel::setFilter(std::optional<RowFate> fate)
{
    beginResetModel();
    m_filter = fate;
    m_isFiltered = fate.has_value();
    m_shown.clear();
    if (m_isFiltered && m_rows) {
        for (qint64 row = 0; row < m_rows->count(); ++row) {
            // A row that needs a look goes on standing there when it is left out.
            const RowFate is = this->fate(m_rows->line(row));
            if (is == *fate || (*fate == RowFate::Warning && is == RowFate::LeftOut))
                m_shown.push_back(row);
        }
    }
    endResetModel();
}

std::span<const RowNote> ImportRowsModel::notes(quint32 line) const
{
    const auto [first, last] = std::ranges::equal_range(m_verdicts->notes, line, {}, &RowNote::line);
    return {first, last};
}

qint64 ImportRowsModel::count(RowFate fate) const
{
    qint64 count = 0;
    for (qint64 row = 0; m_rows && row < m_rows->count(); ++row)
        count += this->fate(m_rows->line(row)) == fate ? 1 : 0;
    return count;
}

void ImportRowsModel::leaveOutAll(RowFate fate, bool isLeftOut)
{
    QList<quint32> lines;
    for (qint64 row = 0; m_rows && row < m_rows->count(); ++row) {
        if (this->fate(m_rows->line(row)) == fate)
            lines.append(m_rows->line(row));
    }
    if (!lines.isEmpty())
        Q_EMIT leftOutChosen(lines, isLeftOut);
}

RowFate ImportRowsModel::fate(quint32 line) const
{
    if (m_leftOut.contains(line))
        return RowFate::LeftOut;
    const auto said = notes(line);
    if (!said.empty())
        return std::ranges::any_of(said, &RowNote::isRejection) ? RowFate::Rejected : RowFate::Warning;
    return std::ranges::binary_search(m_verdicts->known, line) ? RowFate::Known : RowFate::New;
}

QString ImportRowsModel::cell(qint64 row, int column) const
{
    const auto edited = m_edits.constFind(m_rows->line(row));
    if (edited != m_edits.cend() && edited->contains(column))
        return edited->value(column);
    return m_rows->cells(row).value(column);
}

QString ImportRowsModel::reason(qint64 row) const
{
    QStringList reasons;
    for (const RowNote& note : notes(m_rows->line(row))) {
        const QString name = m_layout.columns.value(note.column);
        const QString text = exchange::reasonText(note, cell(row, m_numberColumn));
        reasons.append(name.isEmpty() ? text : u"%1: %2"_s.arg(name, text));
    }
    return joinSentences(reasons);
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_rows)
        return 0;
    return int(m_isFiltered ? qint64(m_shown.size()) : m_rows->count());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_rows ? 0 : FirstCell + int(m_rows->header().size());
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    const qint64 row = sourceRow(index.row());
    const quint32 line = m_rows->line(row);
    const bool isCell = index.column() >= FirstCell;
    const bool isMended = isCell && m_edits.value(line).contains(index.column() - FirstCell);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        if (isCell)
            return cell(row, index.column() - FirstCell);
        if (index.column() == LineColumn)
            return QString::number(line);
        if (index.column() == ReasonColumn)
            return reason(row);
        switch (fate(line)) {
        case RowFate::New:
            return tr("● New");
        case RowFate::Known:
            return tr("― Already there");
        case RowFate::Warning:
            return tr("◇ To check");
        case RowFate::Rejected:
            return tr("▲ Rejected");
        case RowFate::LeftOut:
            return tr("― Left out");
        }
        return {};
    case Qt::CheckStateRole:
        if (index.column() != FateColumn || !isCheckable(line))
            return {};
        return m_leftOut.contains(line) ? Qt::Unchecked : Qt::Checked;
    case Qt::ToolTipRole:
        if (index.column() == ReasonColumn)
            return Qt::convertFromPlainText(reason(row), Qt::WhiteSpaceNormal);
        return index.column() == FateColumn && isCheckable(line) ? QVariant(tr("Checked rows come in.")) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == FateColumn && fate(line) == RowFate::Rejected)
            return currentPalette().attention;
        return index.column() == FateColumn && (fate(line) == RowFate::Known || fate(line) == RowFate::LeftOut) ? QVariant(currentPalette().quiet) : QVariant();
    case Qt::FontRole:
        return isMended ? QVariant(semibold(screenFont(Type::Body))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_rows)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FateColumn:
        return tr("Result");
    case LineColumn:
        return tr("Line");
    case ReasonColumn:
        return tr("Reason");
    default:
        return m_rows->header().value(section - FirstCell);
    }
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == FateColumn && isCheckable(m_rows->line(sourceRow(index.row()))))
        return flags | Qt::ItemIsUserCheckable;
    return index.column() >= FirstCell ? flags | Qt::ItemIsEditable : flags;
}

bool ImportRowsModel::isCheckable(quint32 line) const
{
    const RowFate is = fate(line);
    return m_canLeaveOut && (is == RowFate::New || is == RowFate::Warning || is == RowFate::LeftOut);
}

bool ImportRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role == Qt::CheckStateRole && index.column() == FateColumn) {
        const quint32 line = m_rows->line(sourceRow(index.row()));
        const bool isLeftOut = value.toInt() == Qt::Unchecked;
        if (!isCheckable(line) || isLeftOut == m_leftOut.contains(line))
            return false;
        if (isLeftOut)
            m_leftOut.insert(line);
        else
            m_leftOut.remove(line);
        Q_EMIT dataChanged(index, index);
        Q_EMIT leftOutChosen({line}, isLeftOut);
        return true;
    }
    const int column = index.column() - FirstCell;
    const qint64 row = sourceRow(index.row());
    const QString text = value.toString();
    if (role != Qt::EditRole || column < 0 || text == cell(row, column))
        return false;
    QStringList lost;
    static_cast<void>(exchange::encode(text, m_rows->form().encoding.value_or(exchange::Encoding::Utf8), &lost));
    if (!lost.isEmpty()) {
        Q_EMIT cellRefused(lost.join(u' '));
        return false;
    }
    const quint32 line = m_rows->line(row);
    if (text == m_rows->cells(row).value(column))
        m_edits[line].remove(column);
    else
        m_edits[line].insert(column, text);
    if (m_edits[line].isEmpty())
        m_edits.remove(line);
    Q_EMIT dataChanged(index, index);
    Q_EMIT cellMended(line, column, text);
    return true;
}

} // namespace shirube::ui

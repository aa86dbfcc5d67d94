// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/initiative_model.h"

#include "core/plan/names.h"
#include "ui/widgets/label.h"

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

static_assert(int(InitiativeModel::LightColumn) == int(plan::ItemColumn::Light));

bool isNumber(int column)
{
    switch (column) {
    case InitiativeModel::NumberColumn:
    case InitiativeModel::TargetColumn:
    case InitiativeModel::ActualColumn:
    case InitiativeModel::BudgetColumn:
    case InitiativeModel::CostColumn:
    case InitiativeModel::WeightColumn:
        return true;
    default:
        return false;
    }
}

bool isMark(int column)
{
    return column == InitiativeModel::NewColumn || column == InitiativeModel::EmphasisedColumn ||
           column == InitiativeModel::LightColumn;
}

int alignmentOf(int column)
{
    if (isNumber(column))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return int((isMark(column) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
}

// A choice of an editor, as a word that is read like any typed one.
QString typedText(int column, const QVariant& value)
{
    if (value.typeId() != QMetaType::Int)
        return value.toString();
    const int choice = value.toInt();
    if (choice == 0)
        return {};
    return column == InitiativeModel::StatusColumn ? plan::displayName(std::optional(plan::Status(choice)))
                                                   : plan::displayName(plan::Field(choice));
}

} // namespace

InitiativeModel::InitiativeModel(Session& session, QWidget* asker)
    : QAbstractTableModel(asker), m_session(session), m_asker(asker)
{
}

void InitiativeModel::setItems(const QList<plan::Initiative>& items, const QList<plan::Theme>& themes)
{
    m_themes = themes;
    const bool sameMonth = std::exchange(m_asOf, m_session.asOf()) == m_session.asOf();
    const auto sameItem = [](const plan::Initiative& a, const plan::Initiative& b) { return a.id == b.id; };
    if (items.isEmpty() || !std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), sameItem)) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    int first = sameMonth ? int(items.size()) : 0;
    int last = sameMonth ? -1 : int(items.size()) - 1;
    for (int row = 0; sameMonth && row < int(items.size()); ++row) {
        if (items[row] == m_items[row])
            continue;
        first = std::min(first, row);
        last = row;
    }
    m_items = items;
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int InitiativeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int InitiativeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InitiativeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const plan::Initiative& item = m_items.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::EditRole:
        return editValue(item, column);
    case SortRole:
        return sortValue(index.row(), column);
    case IdRole:
        return item.id.value;
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::ToolTipRole:
        if (m_session.isReadOnly() && column >= ActualColumn)
            return m_session.readOnlyReason();
        return plainToolTip(text(item, column));
    default:
        return {};
    }
}

QVariant InitiativeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    return section == GroupColumn ? tr("Group") : plan::columnTitle(plan::ItemColumn(section));
}

Qt::ItemFlags InitiativeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_session.isReadOnly() || index.column() == GroupColumn)
        return flags;
    if (plan::isEditable(m_items.at(index.row()), plan::ItemColumn(index.column())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool InitiativeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    // The action's reload replaces m_items while it is still being looked at.
    const plan::Initiative item = m_items.at(index.row());
    if (value == editValue(item, index.column()))
        return true;
    return enter({{index.row(), index.column(), typedText(index.column(), value)}}, plan::ItemEdit::Form);
}

bool InitiativeModel::enter(const QList<CellEntry>& entries, plan::ItemEdit how)
{
    if (m_session.isReadOnly()) {
        Q_EMIT refused(m_session.readOnlyReason());
        return false;
    }
    QMap<int, plan::Initiative> changed; // by row
    for (const CellEntry& entry : entries) {
        if (!changed.contains(entry.row))
            changed.insert(entry.row, m_items.at(entry.row));
        const auto column = plan::ItemColumn(entry.column);
        const auto entered = plan::setCell(changed[entry.row], column, entry.text, m_themes, m_session.asOf());
        if (!entered) {
            Q_EMIT refused(entries.size() == 1 ? entered.error().message
                                               : tr("%1, “%2”: %3 Nothing was changed.")
                                                     .arg(plan::columnTitle(column), m_items.at(entry.row).title,
                                                          entered.error().message));
            return false;
        }
    }
    QList<plan::Initiative> items;
    for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
        if (it.value() != m_items.at(it.key()))
            items.append(it.value());
    }
    if (items.isEmpty())
        return true;
    const Result<> saved = plan::saveItems(m_session.database(), items, how);
    if (!saved && saved.error().code == ErrorCode::Invalid) {
        Q_EMIT refused(saved.error().message);
        return false;
    }
    return m_session.did(saved, m_asker);
}

QString InitiativeModel::editingText(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == GroupColumn)
        return {};
    return plan::cellForEditing(m_items.at(index.row()), plan::ItemColumn(index.column()), m_session.asOf());
}

QString InitiativeModel::text(const plan::Initiative& item, int column) const
{
    if (column == GroupColumn)
        return {};
    const QString shown = plan::cellText(item, plan::ItemColumn(column), m_session.asOf());
    return column == NoteColumn || column == AimColumn ? QString(shown).replace(u'\n', u' ') : shown;
}

QVariant InitiativeModel::editValue(const plan::Initiative& item, int column) const
{
    if (column == StatusColumn)
        return item.status ? int(*item.status) : 0;
    if (column == FieldColumn)
        return item.field ? int(*item.field) : 0;
    return column == GroupColumn ? QString()
                                 : plan::cellForEditing(item, plan::ItemColumn(column), m_session.asOf());
}

QVariant InitiativeModel::sortValue(int row, int column) const
{
    const plan::Initiative& item = m_items.at(row);
    const plan::Indicator first = item.indicators.value(0);
    const auto number = [](const auto& value) { return value ? QVariant(double(*value)) : QVariant(); };
    switch (column) {
    case GroupColumn:
        return row;
    case NumberColumn:
        return item.number;
    case TargetColumn:
        return number(first.target);
    case ActualColumn:
        return number(first.actual);
    case WeightColumn:
        return number(item.weight);
    case BudgetColumn:
        return item.budget ? QVariant(item.budget->value) : QVariant();
    case CostColumn:
        return item.cost ? QVariant(item.cost->value) : QVariant();
    case StartColumn:
        return item.startsOn;
    case EndColumn:
        return item.endsOn;
    case StatusColumn:
    case FieldColumn:
        return editValue(item, column);
    default:
        return text(item, column);
    }
}

} // namespace shirube::ui

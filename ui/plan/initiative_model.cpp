// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/initiative_model.h"

#include "core/base/format.h"
#include "core/plan/actions.h"
#include "core/plan/names.h"
#include "ui/plan/actual_text.h"

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString mark(bool set)
{
    return set ? u"○"_s : QString();
}

bool isNumber(int column)
{
    return column == InitiativeModel::NumberColumn || column == InitiativeModel::TargetColumn ||
           column == InitiativeModel::ActualColumn;
}

bool isMark(int column)
{
    return column == InitiativeModel::NewColumn || column == InitiativeModel::EmphasisedColumn;
}

QStringList indicatorTexts(const plan::Initiative& item, QString (*text)(const plan::Indicator&))
{
    QStringList texts;
    for (const auto& indicator : item.indicators)
        texts.append(text(indicator));
    return texts;
}

} // namespace

InitiativeModel::InitiativeModel(Session& session, QWidget* asker)
    : QAbstractTableModel(asker), m_session(session), m_asker(asker)
{
}

void InitiativeModel::setItems(const QList<plan::Initiative>& items)
{
    const auto sameItem = [](const plan::Initiative& a, const plan::Initiative& b) { return a.id == b.id; };
    if (!items.isEmpty() && std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), sameItem))
    {
        m_items = items;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_items = items;
    endResetModel();
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
        return sortValue(item, column);
    case IdRole:
        return item.id.value;
    case Qt::TextAlignmentRole:
        if (isNumber(column))
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int((isMark(column) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (m_session.isReadOnly() && column >= ActualColumn)
            return m_session.readOnlyReason();
        return text(item, column);
    default:
        return {};
    }
}

QVariant InitiativeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        if (isNumber(section))
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int((isMark(section) ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OwnersColumn:
        return tr("Organ");
    case NumberColumn:
        return tr("No.");
    case TitleColumn:
        return tr("Item");
    case FieldColumn:
        return tr("Field");
    case ThemesColumn:
        return tr("Themes");
    case NewColumn:
        return tr("New");
    case EmphasisedColumn:
        return tr("Priority");
    case IndicatorColumn:
        return tr("Indicator");
    case TargetColumn:
        return tr("Target");
    case ActualColumn:
        return tr("Actual");
    case StatusColumn:
        return tr("Status");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags InitiativeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_session.isReadOnly())
        return flags;
    const bool hasIndicator = !m_items.at(index.row()).indicators.isEmpty();
    if (index.column() == StatusColumn || index.column() == NoteColumn ||
        (index.column() == ActualColumn && hasIndicator))
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
    storage::Database& database = m_session.database();
    switch (index.column()) {
    case StatusColumn: {
        const auto status = value.toInt() > 0 ? std::optional(plan::Status(value.toInt())) : std::nullopt;
        return m_session.did(plan::setStatus(database, {item.id}, status), m_asker);
    }
    case NoteColumn:
        return m_session.did(plan::setNote(database, item.id, value.toString()), m_asker);
    case ActualColumn:
        return setActuals(item, value.toString());
    default:
        return false;
    }
}

bool InitiativeModel::setActuals(const plan::Initiative& item, const QString& typed)
{
    const auto actuals = parseActuals(typed, item.indicators);
    if (!actuals) {
        Q_EMIT refused(actuals.error().message);
        return false;
    }
    for (int i = 0; i < item.indicators.size(); ++i) {
        const plan::Indicator& indicator = item.indicators.at(i);
        if (indicator.actual == actuals->at(i))
            continue;
        if (!m_session.did(plan::setIndicatorActual(m_session.database(), indicator.id, m_session.asOf(), actuals->at(i)),
                           m_asker))
            return false;
    }
    return true;
}

QString InitiativeModel::text(const plan::Initiative& item, int column) const
{
    switch (column) {
    case OwnersColumn:
        return plan::ownersText(item);
    case NumberColumn:
        return QString::number(item.number);
    case TitleColumn:
        return item.title;
    case FieldColumn:
        return item.field ? plan::displayName(*item.field) : QString();
    case ThemesColumn: {
        QStringList codes;
        for (const auto& theme : item.themes)
            codes.append(theme.code());
        return codes.join(u"・"_s);
    }
    case NewColumn:
        return mark(item.isNew);
    case EmphasisedColumn:
        return mark(item.isEmphasised);
    case IndicatorColumn:
        return indicatorTexts(item,
                              [](const plan::Indicator& one) {
                                  return one.unit.isEmpty() ? one.name : u"%1(%2)"_s.arg(one.name, one.unit);
                              })
            .join(u" / "_s);
    case TargetColumn:
        return indicatorTexts(item, [](const plan::Indicator& one) { return formatDecimal(one.target); })
            .join(u" / "_s);
    case ActualColumn:
        return actualsDisplay(item.indicators);
    case StatusColumn:
        return plan::displayName(item.status);
    case NoteColumn:
        return item.note;
    default:
        return {};
    }
}

QVariant InitiativeModel::editValue(const plan::Initiative& item, int column) const
{
    if (column == StatusColumn)
        return item.status ? int(*item.status) : 0;
    if (column == ActualColumn)
        return actualsForEditing(item.indicators);
    return text(item, column);
}

QVariant InitiativeModel::sortValue(const plan::Initiative& item, int column) const
{
    const plan::Indicator first = item.indicators.value(0);
    switch (column) {
    case NumberColumn:
        return item.number;
    case TargetColumn:
        return first.target ? QVariant(*first.target) : QVariant();
    case ActualColumn:
        return first.actual ? QVariant(*first.actual) : QVariant();
    case StatusColumn:
        return editValue(item, column);
    default:
        return text(item, column);
    }
}

} // namespace shirube::ui

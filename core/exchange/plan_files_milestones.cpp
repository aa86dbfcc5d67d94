// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/item_shelf.h"
#include "core/plan/plan_store.h"

#include <QCoreApplication>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Initiative;
using plan::Milestone;
using storage::Database;
using storage::Transaction;

namespace
{

const auto orderColumn = u"順"_s;
const auto titleColumn = u"事項"_s;
const auto dueColumn = u"期日"_s;
const auto doneColumn = u"完了日"_s;

Result<> takeMilestones(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const ItemShelf shelf, ItemShelf::load(transaction.database()));
    ItemEdits edits(shelf);
    SHIRUBE_TRY(rows.forEach([&](PlanRow& row) -> Result<RowOutcome> {
        const QString key = itemKey(shelf.readKey(row));
        const int order = row.number(orderColumn);
        rows.refuseDuplicate(row, keyOf({key, QString::number(order)}));
        const Initiative* stored = shelf.require(row, key);
        if (!stored || row.isRejected())
            return RowOutcome::Known;
        Initiative after = edits.now(*stored);
        const bool isNew = order == after.milestones.size() + 1;
        if (order > after.milestones.size() + 1)
            row.reject(orderColumn, QCoreApplication::translate("Exchange", "The milestone before this one is missing. Number "
                                                                            "them from 1 without a gap, in this order."));
        if (row.isRejected())
            return RowOutcome::Known;
        if (isNew)
            after.milestones.append(Milestone{});
        Milestone& milestone = after.milestones[order - 1];
        milestone.title = row.requiredText(titleColumn);
        static_cast<void>(row.requiredText(dueColumn));
        milestone.dueOn = row.date(dueColumn);
        if (row.has(doneColumn))
            milestone.doneOn = row.date(doneColumn);
        return edits.keep(row, *stored, after, isNew);
    }));
    return edits.write(transaction);
}

Result<QList<QStringList>> milestoneRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<Initiative> items, plan::loadInitiatives(database));
    QList<QStringList> rows;
    for (const Initiative& item : items) {
        for (qsizetype i = 0; i < item.milestones.size(); ++i) {
            const Milestone& milestone = item.milestones[i];
            rows.append(itemKeyCells(item) +
                        QStringList{QString::number(i + 1), milestone.title, cell(milestone.dueOn), cell(milestone.doneOn)});
        }
    }
    return rows;
}

} // namespace

PlanFileKind milestonesKind()
{
    return {u"milestones"_s, {QT_TRANSLATE_NOOP("Action", "Import milestones from %1")},
            {itemKeyColumns() + QStringList{orderColumn, titleColumn, dueColumn}, {doneColumn}}, takeMilestones, milestoneRows};
}

} // namespace shirube::exchange

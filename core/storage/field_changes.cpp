// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/field_changes.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace shirube::storage
{

namespace
{

QJsonObject parsed(const QString& row)
{
    return QJsonDocument::fromJson(row.toUtf8()).object();
}

void appendChanges(QList<FieldChange>& changes, const ChangedRow& row, const QJsonObject& before, const QJsonObject& after)
{
    const auto orNothing = [](const QJsonObject& object) { return object.isEmpty() ? QJsonValue() : QJsonValue(object); };
    FieldChange change{row.set, row.table, row.row, {}, orNothing(before), orNothing(after), after.isEmpty() ? before : after};
    if (before.isEmpty() || after.isEmpty()) {
        changes.append(change);
        return;
    }
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        change.field = it.key();
        change.before = before.value(it.key());
        change.after = it.value();
        if (change.before != change.after)
            changes.append(change);
    }
}

} // namespace

Result<QList<FieldChange>> changesOf(const Database& database, const QString& table, qint64 row,
                                     const QList<PartTable>& parts)
{
    SHIRUBE_ASSIGN(const QList<ChangedRow> log, changedRows(database));
    QHash<QString, QSet<qint64>> ours{{table, {row}}};
    QList<FieldChange> changes;
    for (const ChangedRow& logged : log) {
        const auto part = std::ranges::find(parts, logged.table, &PartTable::table);
        if (part == parts.end() && logged.table != table)
            continue;
        const QJsonObject before = parsed(logged.before);
        const QJsonObject after = parsed(logged.after);
        if (part != parts.end()) {
            const QSet<qint64> above = ours.value(part->above);
            if (above.contains(before.value(part->column).toInteger()) ||
                above.contains(after.value(part->column).toInteger()))
                ours[logged.table].insert(logged.row);
        }
        if (ours.value(logged.table).contains(logged.row))
            appendChanges(changes, logged, before, after);
    }
    std::ranges::reverse(changes);
    return changes;
}

} // namespace shirube::storage

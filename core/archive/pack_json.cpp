// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/pack_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shirube::archive
{

using namespace Qt::StringLiterals;
using report::Cell;
using report::SectionTables;
using report::Table;

namespace
{

QByteArray compact(const QJsonArray& array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QJsonArray> listIn(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error == QJsonParseError::NoError && document.isArray())
        return document.array();
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("Archive", "The figures of this issued pack are damaged. Restore a backup."),
                problem.errorString());
}

QJsonArray rowJson(const QList<Cell>& row)
{
    QJsonArray cells;
    for (const Cell& cell : row) {
        QJsonObject object{{u"text"_s, cell.text}};
        if (cell.number.isValid())
            object.insert(u"number"_s, QJsonValue::fromVariant(cell.number));
        if (cell.isStruck)
            object.insert(u"struck"_s, true);
        cells.append(object);
    }
    return cells;
}

QList<Cell> rowFrom(const QJsonValue& json)
{
    QList<Cell> row;
    for (const QJsonValue& cell : json.toArray()) {
        const QJsonValue number = cell[u"number"_s];
        row.append({cell[u"text"_s].toString(), number.isUndefined() ? QVariant() : number.toVariant(),
                    cell[u"struck"_s].toBool()});
    }
    return row;
}

QJsonObject tableJson(const Table& table)
{
    QJsonArray columns;
    for (const report::Column& column : table.columns)
        columns.append(QJsonObject{{u"title"_s, column.title},
                                   {u"align"_s, int(column.align)},
                                   {u"weight"_s, column.weight},
                                   {u"help"_s, column.help}});
    QJsonArray rows;
    for (const QList<Cell>& row : table.rows)
        rows.append(rowJson(row));
    return {{u"title"_s, table.title}, {u"unit"_s, table.unit}, {u"note"_s, table.note},
            {u"columns"_s, columns},   {u"rows"_s, rows},       {u"totals"_s, rowJson(table.totals)}};
}

Table tableFrom(const QJsonValue& json)
{
    Table table;
    table.title = json[u"title"_s].toString();
    table.unit = json[u"unit"_s].toString();
    table.note = json[u"note"_s].toString();
    for (const QJsonValue& column : json[u"columns"_s].toArray())
        table.columns.append({column[u"title"_s].toString(), report::Align(column[u"align"_s].toInt()),
                              column[u"weight"_s].toDouble(1), column[u"help"_s].toString()});
    for (const QJsonValue& row : json[u"rows"_s].toArray())
        table.rows.append(rowFrom(row));
    table.totals = rowFrom(json[u"totals"_s]);
    return table;
}

} // namespace

QByteArray toJson(const QList<SectionTables>& sections)
{
    QJsonArray all;
    for (const SectionTables& section : sections) {
        QJsonArray tables;
        for (const Table& table : section.tables)
            tables.append(tableJson(table));
        all.append(QJsonObject{{u"section"_s, section.section}, {u"tables"_s, tables}});
    }
    return compact(all);
}

QByteArray toJson(const QList<FigureChange>& changes)
{
    QJsonArray all;
    for (const FigureChange& change : changes)
        all.append(QJsonObject{{u"kind"_s, int(change.kind)},
                               {u"section"_s, change.section},
                               {u"table"_s, change.table},
                               {u"row"_s, change.row},
                               {u"column"_s, change.column},
                               {u"before"_s, change.before},
                               {u"after"_s, change.after}});
    return compact(all);
}

Result<QList<SectionTables>> sectionsFromJson(const QByteArray& json)
{
    SHIRUBE_ASSIGN(const QJsonArray list, listIn(json));
    QList<SectionTables> sections;
    for (const QJsonValue& section : list) {
        QList<Table> tables;
        for (const QJsonValue& table : section[u"tables"_s].toArray())
            tables.append(tableFrom(table));
        sections.append({section[u"section"_s].toString(), tables});
    }
    return sections;
}

Result<QList<FigureChange>> changesFromJson(const QByteArray& json)
{
    SHIRUBE_ASSIGN(const QJsonArray list, listIn(json));
    QList<FigureChange> changes;
    for (const QJsonValue& change : list)
        changes.append({FigureChange::Kind(change[u"kind"_s].toInt()), change[u"section"_s].toString(),
                        change[u"table"_s].toString(), change[u"row"_s].toString(), change[u"column"_s].toString(),
                        change[u"before"_s].toString(), change[u"after"_s].toString()});
    return changes;
}

} // namespace shirube::archive

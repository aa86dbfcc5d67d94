// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/value_check.h"

#include "core/storage/native_rows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

// What a value of the column is when it is as it should be; empty: any.
QString ruleFor(const QString& column)
{
    static const QStringList days{u"on_date"_s, u"first_day"_s, u"last_day"_s, u"valid_from"_s, u"valid_to"_s};
    static const QStringList years{u"fiscal_year"_s, u"first_year"_s, u"last_year"_s};
    if (column.endsWith(u"_on") || days.contains(column))
        return u"date(%1) IS %1 AND %1 >= '1800' AND %1 < '2200'"_s;
    if (column == u"month" || column == u"as_of")
        return u"strftime('%Y-%m', %1 || '-01') IS %1 AND %1 >= '1800' AND %1 < '2200'"_s;
    if (years.contains(column))
        return u"%1 BETWEEN 1800 AND 2199"_s;
    return {};
}

} // namespace

Result<> checkValues(sqlite3* handle, const QString& path, bool isQuick)
{
    SHIRUBE_ASSIGN(const QList<QStringList> columns,
                   rowsOf(handle, path, u"SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'"_s));
    for (const QStringList& column : columns) {
        const QString rule = ruleFor(column[1]);
        if (rule.isEmpty() || (isQuick && column[0] == u"membership_event"))
            continue;
        // Each value once: a million lines have some thousand days.
        SHIRUBE_ASSIGN(const QList<QStringList> wrong,
                       rowsOf(handle, path,
                              u"SELECT %1 FROM (SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL AND %1 <> '') WHERE NOT (%3) LIMIT 1"_s.arg(
                                  column[1], column[0], QString(rule).replace(u"%1"_s, column[1]))));
        if (!wrong.isEmpty())
            return fail(ErrorCode::Damaged,
                        QCoreApplication::translate("Storage", "“%1” is damaged: in %2, “%3” is no day, month or year. Nothing was "
                                                               "changed. Restore a backup.")
                            .arg(QFileInfo(path).fileName(), column[0] + u'.' + column[1], wrong[0][0].left(20).simplified()));
    }
    return {};
}

} // namespace shirube::storage

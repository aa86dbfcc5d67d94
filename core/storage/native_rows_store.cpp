// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/native_rows.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <sqlite3.h>

namespace shirube::storage
{

Result<QList<QStringList>> rowsOf(sqlite3* handle, const QString& path, const QString& sql)
{
    QList<QStringList> rows;
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &statement, nullptr);
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code != SQLITE_ROW)
            break;
        QStringList row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)),
                                         sqlite3_column_bytes(statement, column)));
        rows.append(row);
    }
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle));
    sqlite3_finalize(statement);
    if (code == SQLITE_DONE)
        return rows;
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        return fail(ErrorCode::InUse,
                    QCoreApplication::translate("Storage", "“%1” is busy in another window. Try again in a moment.").arg(QFileInfo(path).fileName()),
                    detail);
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("Storage", "“%1” is damaged. Nothing was changed. Restore a backup.").arg(QFileInfo(path).fileName()),
                detail);
}

} // namespace shirube::storage

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/file_header.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace shirube::storage
{

Result<FileHeader> readFileHeader(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Storage", "“%1” was not found. Check the name and the folder.").arg(name),
                    path);
    // A pipe or device would keep the program waiting.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("Storage", "“%1” could not be read. Check that you may open it.").arg(name),
                    file.errorString());
    const QByteArray head = file.read(100);
    static constexpr QByteArrayView magic("SQLite format 3\0", 16);
    const bool isDatabase = head.startsWith(magic);
    if (!isDatabase && name.endsWith(QStringLiteral(".shirube"), Qt::CaseInsensitive))
        return fail(ErrorCode::ForeignFile,
                    QCoreApplication::translate("Storage", "“%1” is not a Shirube file, although its name says so. Nothing was "
                                                           "changed. Choose another file; if this one was made by Shirube, restore "
                                                           "a backup of it.")
                        .arg(name));
    if (!isDatabase)
        return fail(ErrorCode::ForeignFile,
                    QCoreApplication::translate("Storage", "“%1” is not a Shirube file. Nothing was changed. Choose a file "
                                                           "that ends in .shirube.")
                        .arg(name));
    if (head.size() < 100)
        return fail(ErrorCode::Damaged,
                    QCoreApplication::translate("Storage", "“%1” is cut short. Nothing was changed. Restore a backup.")
                        .arg(name));
    FileHeader header;
    header.schemaVersion = qFromBigEndian<quint32>(head.constData() + 60);
    header.applicationId = qFromBigEndian<quint32>(head.constData() + 68);
    if (header.applicationId != applicationId)
        return fail(ErrorCode::ForeignFile,
                    QCoreApplication::translate("Storage", "“%1” belongs to another program. Nothing was changed. Choose a "
                                                           "file that ends in .shirube.")
                        .arg(name),
                    QString::number(header.applicationId, 16));
    return header;
}

} // namespace shirube::storage

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMap>
#include <QStringList>

namespace shirube::test
{

/// A sheet of a workbook as the file says it.
struct SheetDump
{
    struct Cell
    {
        QString value;
        bool isText = false;
        QString format; ///< of numbers
    };
    QHash<QString, Cell> cells; ///< by A1
    QByteArray xml;
};

/// The sheet, from 1; fails the test when the workbook cannot be read.
[[nodiscard]] SheetDump readSheet(const QByteArray& workbook, int sheet);

/// Whether LibreOffice is on this machine; says that the test is skipped when it is not.
[[nodiscard]] bool hasOffice();

/// A file as LibreOffice opens it, without a window: the cells of its sheets, by name, as it would save them, numbers in
/// full. A CSV is one sheet by the file's name.
[[nodiscard]] QMap<QString, QList<QStringList>> openedByOffice(const QString& path, const QString& importFilter = {});

/// Whether a cell that LibreOffice gave back is the one that was written: the same text, number or day.
[[nodiscard]] bool isSameCell(const QString& back, const QString& written);

} // namespace shirube::test

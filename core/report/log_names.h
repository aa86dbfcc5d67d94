// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/log_reader.h"

#include <QHash>

namespace shirube::report
{

/// What the numbers in the change log stand for, as things are called today.
class LogNames
{
public:
    [[nodiscard]] static Result<LogNames> load(const storage::Database& database);

    /// A value of a row; where it is the number of another row, that row's name.
    [[nodiscard]] QString valueText(const QString& table, const QString& column, const QJsonValue& value) const;
    /// What a row is called: its title or name, or those of the rows it stands between.
    [[nodiscard]] QString rowName(const QString& table, const QJsonObject& row) const;
    /// Everything a row holds, one value after another.
    [[nodiscard]] QString wholeRow(const QString& table, const QJsonObject& row) const;

private:
    QHash<QString, QHash<qint64, QString>> m_names; // by column
};

} // namespace shirube::report

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace shirube::storage
{

QString actionText(const QString& name, const QStringList& arguments)
{
    // The log keeps the months that an action is about as 2021-12, whoever reads it.
    const auto shown = [isOfMonths = name.contains(u" months ")](const QString& argument) {
        const auto month = isOfMonths ? YearMonth::fromText(argument) : std::nullopt;
        return month ? formatMonth(*month) : argument;
    };
    const QString pattern = QCoreApplication::translate("Action", name.toUtf8().constData());
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) { // not by arg(): an argument may itself hold %1
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number < 1 || number > arguments.size()) {
            text += pattern[i];
            continue;
        }
        text += shown(arguments[number - 1]);
        ++i;
    }
    return text;
}

} // namespace shirube::storage

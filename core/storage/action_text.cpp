// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"

#include "core/base/format.h"
#include "core/base/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace shirube::storage
{

using namespace Qt::StringLiterals;

namespace
{

// Days and months are kept as the file keeps them, and read as the person writes them.
QString argumentText(const QString& argument)
{
    static const QRegularExpression kept(u"^\\d{4}-\\d{2}(-\\d{2})?$"_s);
    if (!kept.match(argument).hasMatch())
        return argument;
    const QDate day = QDate::fromString(argument, Qt::ISODate);
    const auto month = YearMonth::fromText(argument);
    return day.isValid() ? formatDate(day) : month ? formatMonth(*month) : argument;
}

} // namespace

QString actionText(const QString& name, const QStringList& arguments)
{
    const QString pattern = QCoreApplication::translate("Action", name.toUtf8().constData());
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) { // not by arg(): an argument may itself hold %1
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number < 1 || number > arguments.size()) {
            text += pattern[i];
            continue;
        }
        text += argumentText(arguments[number - 1]);
        ++i;
    }
    return nestQuotes(text);
}

} // namespace shirube::storage

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/remarks.h"

#include "app/cli/console.h"


namespace shirube::cli
{

using namespace Qt::StringLiterals;

QJsonArray toJson(const QList<exchange::RowRemark>& remarks)
{
    QJsonArray all;
    for (const exchange::RowRemark& remark : remarks)
        all.append(QJsonObject{{u"line"_s, remark.line},
                               {u"column"_s, remark.column},
                               {u"value"_s, remark.value},
                               {u"reason"_s, remark.reason}});
    return all;
}

void sayRemarks(const QList<exchange::RowRemark>& remarks, qint64 count)
{
    constexpr qsizetype most = 20;
    for (const exchange::RowRemark& remark : remarks.first(std::min(most, remarks.size()))) {
        const bool isOfRow = remark.column.isEmpty() && remark.value.isEmpty(); // not of one cell
        say(isOfRow ? text(QT_TRANSLATE_NOOP("Cli", "  line %1  %2")).arg(QString::number(remark.line), remark.reason)
                    : text(QT_TRANSLATE_NOOP("Cli", "  line %1  %2 “%3”: %4"))
                          .arg(QString::number(remark.line), remark.column, remark.value, remark.reason));
    }
    if (count > most)
        say(text(QT_TRANSLATE_NOOP("Cli", "  … and %1 more")).arg(count - most));
}

void sayIgnored(const QStringList& columns)
{
    if (!columns.isEmpty())
        say(text(QT_TRANSLATE_NOOP("Cli", "Columns not used: %1")).arg(columns.join(u", ")));
}

void sayCheckedOnly()
{
    say(text(QT_TRANSLATE_NOOP("Cli", "Checked only; nothing was changed.")));
}

} // namespace shirube::cli

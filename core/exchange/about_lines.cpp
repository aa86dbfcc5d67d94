// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/about_lines.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace shirube::exchange
{

QStringList aboutLines(const About& about)
{
    const QString what = QCoreApplication::translate("Exchange", "%1, as of %2").arg(about.what, formatMonth(about.asOf));
    const QString rows =
        about.isCut
            ? QCoreApplication::translate("Exchange", "Population: INCOMPLETE, the first %1 rows; more rows meet the filter and are not "
                                                      "in this file")
                  .arg(formatCount(about.rows))
        : about.rows == about.of
            ? QCoreApplication::translate("Exchange", "Population: %1 rows").arg(formatCount(about.rows))
            : QCoreApplication::translate("Exchange", "Population: %1 of %2 rows").arg(formatCount(about.rows), formatCount(about.of));
    return {about.isSample ? QCoreApplication::translate("Exchange", "SAMPLE: %1").arg(what) : what,
            QCoreApplication::translate("Exchange", "Filter: %1").arg(about.filter), rows};
}

} // namespace shirube::exchange

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/actions.h"

namespace shirube::test
{

/// A pack of two sections as it could be printed: the members of two branches, and the reserve.
inline QList<report::SectionTables> someSections(qint64 minato = 3'000)
{
    using namespace Qt::StringLiterals;
    report::Table branches;
    branches.title = u"支部別会員数"_s;
    branches.unit = u"社"_s;
    branches.note = u"2行"_s;
    branches.columns = {{u"支部"_s, report::Align::Left, 2}, {u"期末"_s, report::Align::Right}, {u"率"_s, report::Align::Right}};
    branches.rows = {{report::textCell(u"千代田"_s), report::countCell(4'000), report::percentCell(0.5)},
                     {report::textCell(u"港"_s), report::countCell(minato), report::percentCell({})}};
    branches.totals = {report::textCell(u"合計"_s), report::countCell(4'000 + minato), {}};
    report::Table reserve;
    reserve.title = u"積立金"_s;
    reserve.columns = {{u"年度"_s}, {u"残高"_s, report::Align::Right}};
    reserve.rows = {{report::textCell(u"2021年度"_s), report::countCell(9'007'199'254'740'993)}};
    return {{u"branches"_s, {branches}}, {u"reserve"_s, {reserve}}};
}

inline archive::NewIssue someIssue()
{
    using namespace Qt::StringLiterals;
    archive::NewIssue issue;
    issue.document = {.number = u"資料3-1"_s,
                      .meeting = u"常議員会"_s,
                      .date = QDate(2022, 1, 20),
                      .title = u"進捗報告"_s,
                      .handling = {},
                      .asOf = YearMonth(2021, 12),
                      .knownOn = {},
                      .language = u"ja"_s,
                      .pattern = u"executive"_s,
                      .sections = {u"branches"_s, u"reserve"_s}};
    issue.pdf = QByteArray("%PDF-1.7 these bytes, with \0 in them", 36);
    issue.tables = someSections();
    return issue;
}

} // namespace shirube::test

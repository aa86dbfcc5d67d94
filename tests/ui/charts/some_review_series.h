// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/review_series.h"

namespace shirube::test
{

inline QStringList someGrades()
{
    return {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D"), QStringLiteral("E"),
            QStringLiteral("―")};
}

inline report::GradeBars someGradeBars()
{
    report::GradeBars series;
    series.grades = someGrades();
    series.bars = {{QStringLiteral("本部"), {24, 10, 3, 1, 0, 2}, 0.912},
                   {QStringLiteral("部会"), {8, 9, 4, 1, 1, 1}, 0.843},
                   {QStringLiteral("委員会"), {20, 31, 12, 4, 1, 5}, 0.805},
                   {QStringLiteral("女性会"), {2, 2, 0, 0, 0, 0}, 1.031},
                   {QStringLiteral("青年部"), {1, 2, 1, 0, 0, 1}, 0.78},
                   {QStringLiteral("支部"), {31, 38, 9, 3, 1, 3}, 0.887},
                   {QStringLiteral("支部連携事業"), {0, 1, 2, 0, 0, 2}, {}}};
    return series;
}

inline report::GradeFlow someGradeFlow()
{
    return {someGrades(),
            QStringLiteral("2021年度 上期"),
            QStringLiteral("2021年度 下期"),
            {{41, 9, 2, 0, 0, 0}, {22, 55, 8, 1, 0, 1}, {3, 14, 12, 3, 1, 0}, {0, 1, 4, 3, 1, 0}, {0, 0, 0, 1, 2, 0}, {1, 2, 0, 0, 0, 9}},
            {}};
}

inline report::GradeHeat someGradeHeat()
{
    report::GradeHeat series;
    series.rounds = {QStringLiteral("2020年度 上期"), QStringLiteral("2020年度 下期"), QStringLiteral("2021年度 上期"),
                     QStringLiteral("2021年度 下期")};
    series.organs = {QStringLiteral("千代田支部"), QStringLiteral("中央支部"), QStringLiteral("港支部"),     QStringLiteral("新宿支部"),
                     QStringLiteral("文京支部"),   QStringLiteral("台東支部"), QStringLiteral("世田谷支部"), QStringLiteral("江戸川支部")};
    const QStringList grades = someGrades();
    series.worstRank = 4;
    for (int organ = 0; organ < series.organs.size(); ++organ) {
        QList<report::GradeHeat::Cell> row;
        for (int round = 0; round < series.rounds.size(); ++round) {
            const int rank = (organ * 3 + round) % 5;
            if (organ == 2 && round == 1)
                row.append({{}, {}, -1, 3});
            else if (organ == 5 && round == 0)
                row.append(report::GradeHeat::Cell());
            else
                row.append({1.04 - 0.2 * rank, grades[rank], rank, 4});
        }
        series.cells.append(row);
    }
    return series;
}

inline report::PlanActual somePlanActual()
{
    report::PlanActual series{QStringLiteral("専門家派遣"), QStringLiteral("社"), 120, {}, {}};
    for (int i = 0; i < 12; ++i) {
        const bool isPast = i < 8 && i != 4;
        series.points.append({YearMonth(2021, 4).plusMonths(i), 10.0 * (i + 1), isPast ? std::optional(8.0 * (i + 1)) : std::nullopt,
                              i < 6});
    }
    return series;
}

inline report::Completion someCompletion()
{
    report::Completion series;
    series.total = 200;
    series.dueOn = QDate(2021, 10, 29);
    const QDate first(2021, 10, 4);
    const int submitted[] = {4, 12, 20, 31, 60, 88, 131, 176};
    const int assessed[] = {0, 0, 2, 9, 20, 41, 66, 90};
    for (int i = 0; i < 8; ++i)
        series.points.append({first.addDays(4 * i), submitted[i], assessed[i]});
    return series;
}

inline report::Timeline someTimeline()
{
    report::Timeline series;
    series.first = QDate(2021, 4, 1);
    series.last = QDate(2022, 3, 31);
    series.today = QDate(2021, 12, 15);
    const auto day = [](int month, int ofMonth) { return QDate(month < 4 ? 2022 : 2021, month, ofMonth); };
    series.rows = {{{1},
                    QStringLiteral("労働委員会 最低賃金に関する要望"),
                    day(4, 1),
                    day(10, 31),
                    {{day(6, 10), day(6, 8), QStringLiteral("意見照会")}, {day(10, 20), {}, QStringLiteral("要望書の提出")}}},
                   {{2},
                    QStringLiteral("千代田支部 まち歩き"),
                    day(6, 1),
                    day(3, 31),
                    {{day(9, 30), day(9, 28), QStringLiteral("コース決定")}, {day(1, 20), {}, QStringLiteral("実施")}}},
                   {{3},
                    QStringLiteral("本部 はじめてIT活用1万社プロジェクト"),
                    day(4, 1),
                    day(3, 31),
                    {{day(7, 1), day(7, 1), QStringLiteral("開始")}, {day(3, 15), {}, QStringLiteral("成果報告")}}}};
    return series;
}

} // namespace shirube::test

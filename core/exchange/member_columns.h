// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace shirube::exchange
{

/// The files that bring members in, or counts that were made elsewhere.
enum class MemberFile
{
    Events,        ///< 会員番号,区分,日付,支部[,異動先支部,部会,規模,事業所名,理由,経路]: one line a happening
    Roster,        ///< 会員番号,事業所名,支部,部会,規模,入会日,退会日,理由,経路: one line a member
    Census,        ///< 年月,支部,会員数: members at a month's end
    Establishments ///< 支部,事業所数[,調査日,出典]: establishments in the branch's ward
};
inline constexpr int memberFileCount = 4;

/// The name in batches, saved layouts and on the command line: events, roster, census, establishments.
[[nodiscard]] QString kindName(MemberFile kind);
[[nodiscard]] std::optional<MemberFile> kindFromName(const QString& name);

/// The columns of these files, by what they mean.
enum class MemberColumn : quint8
{
    Number,         ///< 会員番号
    Kind,           ///< 区分
    Date,           ///< 日付
    Branch,         ///< 支部
    ToBranch,       ///< 異動先支部
    Division,       ///< 部会
    Size,           ///< 規模
    Company,        ///< 事業所名
    Reason,         ///< 理由
    Channel,        ///< 経路
    JoinDate,       ///< 入会日
    LeaveDate,      ///< 退会日
    Month,          ///< 年月
    Headcount,      ///< 会員数
    Establishments, ///< 事業所数
    CountedOn,      ///< 調査日
    Source,         ///< 出典
    Row             ///< the row as a whole
};
inline constexpr int memberColumnCount = int(MemberColumn::Row);

/// As the program's own files call it; empty for Row.
[[nodiscard]] QString headerOf(MemberColumn column);
[[nodiscard]] std::optional<MemberColumn> columnFromHeader(const QString& header);

/// In the order of the program's own files.
[[nodiscard]] QList<MemberColumn> columnsOf(MemberFile kind);
[[nodiscard]] QList<MemberColumn> requiredColumns(MemberFile kind);

} // namespace shirube::exchange

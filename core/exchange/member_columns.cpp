// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/member_columns.h"

#include <algorithm>
#include <array>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<QStringView, memberFileCount> kinds{u"events", u"roster", u"census", u"establishments"};
constexpr std::array<QStringView, memberColumnCount> headers{
    u"会員番号", u"区分",   u"日付",   u"支部", u"異動先支部", u"部会",     u"規模",   u"事業所名", u"理由",
    u"経路",     u"入会日", u"退会日", u"年月", u"会員数",     u"事業所数", u"調査日", u"出典"};

template <typename Enum, size_t Count>
std::optional<Enum> find(const std::array<QStringView, Count>& names, const QString& name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

} // namespace

QString kindName(MemberFile kind)
{
    return kinds[size_t(kind)].toString();
}

std::optional<MemberFile> kindFromName(const QString& name)
{
    return find<MemberFile>(kinds, name);
}

QString headerOf(MemberColumn column)
{
    return column == MemberColumn::Row ? QString() : headers[size_t(column)].toString();
}

std::optional<MemberColumn> columnFromHeader(const QString& header)
{
    return find<MemberColumn>(headers, header);
}

QList<MemberColumn> columnsOf(MemberFile kind)
{
    using enum MemberColumn;
    switch (kind) {
    case MemberFile::Events:
        return {Number, Kind, Date, Branch, ToBranch, Division, Size, Company, Reason, Channel};
    case MemberFile::Roster:
        return {Number, Company, Branch, Division, Size, JoinDate, LeaveDate, Reason, Channel};
    case MemberFile::Census:
        return {Month, Branch, Headcount};
    case MemberFile::Establishments:
        return {Branch, MemberColumn::Establishments, CountedOn, Source};
    }
    Q_UNREACHABLE();
}

QList<MemberColumn> requiredColumns(MemberFile kind)
{
    using enum MemberColumn;
    switch (kind) {
    case MemberFile::Events:
        return {Number, Kind, Date, Branch};
    case MemberFile::Roster:
        return {Number, Branch, JoinDate};
    case MemberFile::Census:
        return {Month, Headcount}; // without branches it counts the whole chamber
    case MemberFile::Establishments:
        return {Branch, MemberColumn::Establishments};
    }
    Q_UNREACHABLE();
}

} // namespace shirube::exchange

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/member_columns.h"
#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace shirube::exchange
{

/// How a file from elsewhere is read: which of its columns is which of ours, and what its words mean.
struct Layout
{
    QMap<MemberColumn, QString> columns; ///< the name in the file's line of names
    /// Meaning by column and by the file's word, folded by normalizedCode(): 支部 → 千代田区 → 千代田. Branches of
    /// 異動先支部 are under 支部. A word that is not here means itself.
    QMap<MemberColumn, QMap<QString, QString>> meanings;

    [[nodiscard]] QString columnName(MemberColumn column) const { return columns.value(column); }
    [[nodiscard]] QString meaning(MemberColumn column, const QString& word) const;
    void setMeaning(MemberColumn column, const QString& word, const QString& meaning);
    /// The program's own names; words mean themselves.
    [[nodiscard]] static Layout own(MemberFile kind, const QStringList& header);
    bool operator==(const Layout&) const = default;
};

/// The column under which a column's meanings are kept.
[[nodiscard]] MemberColumn meaningColumn(MemberColumn column);

/// Required columns that the layout does not find among the file's names.
[[nodiscard]] QList<MemberColumn> missingColumns(MemberFile kind, const Layout& layout, const QStringList& header);

/// {"columns": {"会員番号": "会員No", …}, "values": {"支部": {"千代田区": "千代田"}, …}}: our name first.
[[nodiscard]] QJsonObject toJson(const Layout& layout);
/// ErrorCode::Invalid names the column that this program does not know, or what else is wrong.
[[nodiscard]] Result<Layout> layoutFromJson(const QByteArray& json);
[[nodiscard]] Result<Layout> layoutFromFile(const QString& path);

/// The words that cells can mean.
struct Vocabulary
{
    QStringList branches;
    QStringList divisions;
    QStringList reasons;
    QStringList channels;

    /// Of a column of words; empty: any text goes.
    [[nodiscard]] QStringList of(MemberColumn column) const;
};

/// A first proposal from the columns' names and, where these say nothing, from the values below them.
/// sample: rows of the file.
[[nodiscard]] Layout guessLayout(MemberFile kind, const QStringList& header, const QList<QStringList>& sample,
                                 const Vocabulary& vocabulary);
/// The kind whose required columns the names and values speak for most; nullopt when none is complete.
[[nodiscard]] std::optional<MemberFile> guessKind(const QStringList& header, const QList<QStringList>& sample,
                                                  const Vocabulary& vocabulary);
/// The meaning that the layout gives a word. Where it gives some in this column, a word that it has not met (another
/// ward) is guessed alike; else the word itself.
[[nodiscard]] QString understood(const Layout& layout, MemberColumn column, const QString& word,
                                 const Vocabulary& vocabulary);
/// What a word of a column probably means: 千代田区, 東京都千代田区, CHIYODA, 13101 → 千代田; 加入 → 入会. nullopt: not
/// known; the word itself when it needs no interpretation.
[[nodiscard]] std::optional<QString> guessMeaning(MemberColumn column, const QString& word, const Vocabulary& vocabulary);

} // namespace shirube::exchange

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace shirube::exchange
{

/// How a cell has to stand to a value for its row to go out.
enum class Relation
{
    Contains, ///< whatever width, case or kana it is written in
    Is,       ///< the same, from first to last
    IsNot,
    AtLeast, ///< numbers as numbers, days as days, everything else as text
    AtMost
};
inline constexpr int relationCount = 5;
[[nodiscard]] QString displayName(Relation relation);

/// What is asked of one column.
struct Condition
{
    QString column;
    Relation relation = Relation::Contains;
    QString value;

    bool operator==(const Condition&) const = default;
};

/// Which columns and rows of a table go out.
struct RowChoice
{
    QStringList columns;         ///< by their titles; empty: all
    QList<Condition> conditions; ///< a row has to meet all of them
    /// All titles of the table when the choice was made: by their places the columns are found again when the table
    /// speaks another language.
    QStringList titles = {};

    [[nodiscard]] bool isAll() const { return columns.isEmpty() && conditions.isEmpty(); }
    bool operator==(const RowChoice&) const = default;
};

/// The conditions in words, for the lines that say what a file holds: "Branch contains “港”"; "none". before: what the rows
/// had met already.
[[nodiscard]] QString filterText(const RowChoice& choice, const QString& before = {});

[[nodiscard]] QJsonObject toJson(const RowChoice& choice);
[[nodiscard]] RowChoice rowChoiceOf(const QJsonObject& json);

/// A choice fitted to the titles of a table.
class FittedChoice
{
public:
    /// ErrorCode::NotFound: the table has no column of a name in the choice.
    [[nodiscard]] static Result<FittedChoice> of(const RowChoice& choice, const QStringList& titles);

    [[nodiscard]] bool keeps(const QStringList& cells) const;
    [[nodiscard]] const QList<qsizetype>& columns() const { return m_columns; } ///< in the table's order
    [[nodiscard]] QStringList cut(const QStringList& cells) const;

private:
    struct Test
    {
        qsizetype column = 0;
        Relation relation = Relation::Contains;
        QString value;
        QString folded;
    };
    [[nodiscard]] static bool meets(const Test& test, const QString& cell);

    QList<qsizetype> m_columns;
    QList<Test> m_tests;
};

} // namespace shirube::exchange

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/issued_pack.h"
#include "core/membership/member_search.h"
#include "core/plan/plan.h"

#include <memory>

namespace shirube::search
{

/// What can be found, in the order in which it is shown.
enum class Kind
{
    Item,
    Sheet,
    Organ,
    Decision,
    Pack,
    Member
};
[[nodiscard]] QString displayName(Kind kind);

/// The row behind something that was found; of the ids those that its kind has.
struct Place
{
    Kind kind = Kind::Item;
    InitiativeId item = {};
    FiscalYear year = {}; ///< of the item
    RoundId round = {};   ///< of the sheet
    OrganId organ = {};
    bool isBranch = false; ///< the organ
    DecisionId decision = {};
    archive::IssueId pack = {};
    QString number = {}; ///< of the member

    bool operator==(const Place&) const = default;
};

struct Found
{
    Place place;
    QString title;
    QString where;   ///< "2021年度 · 千代田支部"
    QString passage; ///< "ねらい: … 商店街の …" where the words stand in its texts; empty: they stand in title or where
};

struct FoundGroup
{
    Kind kind = Kind::Item;
    QList<Found> rows; ///< the best first
    qint64 total = 0;  ///< of the whole file
};

/// Everything in the file that has words: items of all years with their notes, sheets of all rounds, organs, decisions and
/// issued packs, folded (fold.h). Never changed once built. Its texts are in the language that was spoken then.
class Index
{
public:
    /// Takes a while (tenths of a second at some thousand items): in a thread of its own.
    [[nodiscard]] static Result<std::shared_ptr<const Index>> build(const storage::Database& database);

    /// What holds every word of the text, whatever its width, case, kana or old characters: first what begins with it, then
    /// what has it in its title, then the rest; the newest year first. members: of the same file; nullptr: none are looked
    /// through. Nothing for a text without a word.
    [[nodiscard]] QList<FoundGroup> find(const QString& text, const membership::MemberIndex* members = nullptr, int most = 6) const;

    /// What the file was; differs from fileState() once anything has changed.
    [[nodiscard]] const QString& state() const { return m_state; }
    [[nodiscard]] qsizetype count() const { return m_entries.size(); }

private:
    struct Text
    {
        QString label; ///< "Aim"
        QString words;
    };
    struct Entry
    {
        Place place;
        QString title;
        QString where;
        QList<Text> texts;
        QString foldedTitle;
        QString folded; ///< title, where and texts, a line each
    };
    class Gatherer;

    [[nodiscard]] static Found found(const Entry& entry, const QStringList& words);
    [[nodiscard]] FoundGroup findMembers(const QString& text, const membership::MemberIndex& members, int most) const;

    QList<Entry> m_entries; ///< by kind, the newest year first
    QHash<OrganId, QString> m_organs;
    QString m_state;
};

/// A word that is another one after every change of the file.
[[nodiscard]] Result<QString> fileState(const storage::Database& database);

/// The words of a search, folded, so that each is to be found in what is folded too.
[[nodiscard]] QStringList wordsOf(const QString& text);

/// The part of a text around the first place that holds the word, at most so many characters, with … where it was cut.
[[nodiscard]] QString passageAround(const QString& text, const QString& foldedWord, int most = 60);

} // namespace shirube::search

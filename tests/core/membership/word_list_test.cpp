// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/word_list.h"

#include "tests/core/membership/ledger_kit.h"

using namespace shirube;
using namespace shirube::membership;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto header = "会員番号,区分,日付,支部,理由,経路\r\n";

struct Office : test::Ledger
{
    QList<ListedWord> reasons = stored(WordList::LeaveReasons);

    [[nodiscard]] QList<ListedWord> stored(WordList list) const
    {
        const auto words = loadWordList(database, list);
        REQUIRE_DONE(words);
        return *words;
    }
    void bringIn(const QString& rows)
    {
        const QString path = folder.write(u"words.csv"_s, (QString::fromUtf8(header) + rows).toUtf8());
        REQUIRE_DONE(exchange::importMembers(database, exchange::MemberFile::Events, path, {}));
    }
    [[nodiscard]] qint64 counted(const QString& word) const
    {
        const auto counts = loadReasons(database, Period::fiscalYear(FiscalYear(2021)));
        REQUIRE_DONE(counts);
        const auto found = std::ranges::find(*counts, word, &WordCount::word);
        return found == counts->end() ? 0 : found->events;
    }
    void checkRecount() { CHECK(compareWithRecount(database) == 0); }
};

} // namespace

TEST_CASE("the lists of a new file stand in the office's order, unused", "[words]")
{
    const Office office;
    CHECK(office.reasons.size() == 17);
    CHECK(office.reasons.first().name == u"廃業");
    CHECK(office.reasons.first().group == ReasonGroup::External);
    CHECK(office.reasons.last().group == ReasonGroup::Unknown);
    const auto channels = loadWordNames(office.database, WordList::JoinChannels);
    REQUIRE_DONE(channels);
    CHECK(channels->size() == 10);
    CHECK(channels->first() == u"議員・役員紹介");
}

TEST_CASE("a list that cannot be is refused and says why", "[words]")
{
    Office office;
    office.bringIn(u"0001,入会,2021-04-01,千代田,,会員紹介\r\n0001,退会,2021-05-01,千代田,廃業,\r\n"_s);
    office.reasons = office.stored(WordList::LeaveReasons);
    struct Case
    {
        const char* name;
        std::function<void(QList<ListedWord>&)> change;
        ErrorCode code;
    };
    const Case cases[]{
        {"an empty word", [](auto& words) { words.append(ListedWord{{}, u"  "_s, {}, 0}); }, ErrorCode::Invalid},
        {"a word twice", [](auto& words) { words.append(ListedWord{{}, u"解散"_s, {}, 0}); }, ErrorCode::Invalid},
        {"a word of 41 characters", [](auto& words) { words[5].name = QString(41, u'長'); }, ErrorCode::Invalid},
        {"a word in use goes", [](auto& words) { words.removeFirst(); }, ErrorCode::Conflict},
        {"a word in use is renamed", [](auto& words) { words[0].name = u"廃業等"_s; }, ErrorCode::Conflict},
    };
    for (const Case& one : cases) {
        INFO(one.name);
        QList<ListedWord> wanted = office.reasons;
        one.change(wanted);
        const auto set = setWordList(office.database, WordList::LeaveReasons, wanted);
        REQUIRE_FALSE(set.has_value());
        CHECK(set.error().code == one.code);
    }
    CHECK(office.stored(WordList::LeaveReasons) == office.reasons);
}

TEST_CASE("words are added, renamed, grouped, ordered and deleted in one step that undo takes back", "[words]")
{
    Office office;
    QList<ListedWord> wanted = office.reasons;
    wanted[1].name = u"解散・清算"_s;
    wanted[7].group = ReasonGroup::External;
    wanted.removeAt(9);
    wanted.move(0, 2);
    wanted.insert(3, ListedWord{{}, u"事業承継"_s, ReasonGroup::OwnChoice, 0});
    REQUIRE_DONE(setWordList(office.database, WordList::LeaveReasons, wanted));
    const QList<ListedWord> after = office.stored(WordList::LeaveReasons);
    REQUIRE(after.size() == wanted.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        CHECK(after[i].name == wanted[i].name);
        CHECK(after[i].group == wanted[i].group);
    }
    REQUIRE_DONE(storage::undo(office.database, replayHooks()));
    CHECK(office.stored(WordList::LeaveReasons) == office.reasons);
    REQUIRE_DONE(storage::redo(office.database, replayHooks()));
    CHECK(office.stored(WordList::LeaveReasons) == after);
}

TEST_CASE("lines that carry a word count under it as soon as it is on the list, and under none when it goes", "[words]")
{
    Office office;
    office.bringIn(u"0001,入会,2021-04-01,千代田,,\r\n0002,入会,2021-04-01,港,,\r\n0003,入会,2021-04-01,港,,\r\n"
                   "0001,退会,2021-05-01,千代田,事業承継,\r\n0002,退会,2021-06-01,港,事業承継,\r\n"
                   "0003,退会,2021-06-02,港,閉店,\r\n"_s);
    CHECK(office.counted(u"事業承継"_s) == 0);
    CHECK(office.counted(QString::fromLatin1(unlistedWord)) == 3);
    QList<ListedWord> wanted = office.reasons;
    wanted.append(ListedWord{{}, u"事業承継"_s, ReasonGroup::External, 0});
    REQUIRE_DONE(setWordList(office.database, WordList::LeaveReasons, wanted));
    CHECK(office.counted(u"事業承継"_s) == 2);
    CHECK(office.counted(QString::fromLatin1(unlistedWord)) == 1);
    CHECK(office.stored(WordList::LeaveReasons).last().uses == 2);
    office.checkRecount();
    REQUIRE_DONE(storage::undo(office.database, replayHooks()));
    CHECK(office.counted(QString::fromLatin1(unlistedWord)) == 3);
    office.checkRecount();
    REQUIRE_DONE(storage::redo(office.database, replayHooks()));
    CHECK(office.counted(u"事業承継"_s) == 2);
    office.checkRecount();
}

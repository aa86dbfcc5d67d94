// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/corrections.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/membership/actions.h"
#include "core/membership/figure_store.h"
#include "core/membership/word_list.h"
#include "core/membership/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::membership
{

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Transaction;

namespace
{

constexpr storage::ActionName addEventAction{QT_TRANSLATE_NOOP("Action", "Add an event of member %1 on %2")};
constexpr storage::ActionName correctEventAction{QT_TRANSLATE_NOOP("Action", "Correct an event of member %1 on %2")};
constexpr storage::ActionName reverseEventAction{QT_TRANSLATE_NOOP("Action", "Reverse an event of member %1 on %2")};

constexpr qsizetype longestText = 200;
// As organ.kind holds them.
constexpr int divisionKind = 2;
constexpr int branchKind = 6;

tl::unexpected<Error> invalid(const char* text)
{
    return fail(ErrorCode::Invalid, QCoreApplication::translate("Membership", text));
}

/// A line as the loader wants it, with the bytes its views point into.
struct Entry
{
    LedgerLine line;
    QByteArray member, date, sizeClass, companyName, reason, channel;
    LedgerEvent event;

    [[nodiscard]] EventRow row() const { return {event, date, member, sizeClass, companyName, reason, channel}; }
};

Result<bool> isOrgan(const Database& database, OrganId id, int kind)
{
    SHIRUBE_ASSIGN(storage::Query found,
                   database.query(u"SELECT 1 FROM organ WHERE id = ? AND kind = ?"_s, {id.value, kind}));
    return found.next();
}

Result<QString> organName(const Database& database, quint16 id)
{
    SHIRUBE_ASSIGN(storage::Query found, database.query(u"SELECT name FROM organ WHERE id = ?"_s, {id}));
    return found.next() ? found.text(0) : QString();
}

Result<> checkDay(const Database& database, QDate day)
{
    if (!day.isValid())
        return invalid(QT_TRANSLATE_NOOP("Membership", "The event needs a day of the calendar. Write it as 2021-04-01 or R3.4.1."));
    if (day > database.clock().today())
        return invalid(QT_TRANSLATE_NOOP("Membership", "The day lies in the future. Enter the event when it has happened."));
    if (day.year() < foundingYear)
        return invalid(QT_TRANSLATE_NOOP("Membership", "The day lies before the chamber was founded (1878). Check the year."));
    return {};
}

Result<> checkOrgans(const Database& database, const LedgerLine& line)
{
    SHIRUBE_ASSIGN(const bool branch, isOrgan(database, line.branch, branchKind));
    if (!branch)
        return invalid(QT_TRANSLATE_NOOP("Membership", "The event needs a branch. Choose one."));
    if (line.division.isValid()) {
        SHIRUBE_ASSIGN(const bool division, isOrgan(database, line.division, divisionKind));
        if (!division)
            return invalid(QT_TRANSLATE_NOOP("Membership", "The file has no such division. Choose another, or none."));
    }
    if (line.kind != EventKind::Transfer)
        return line.toBranch.isValid()
                   ? Result<>(invalid(QT_TRANSLATE_NOOP("Membership", "Only a transfer has a branch it goes to.")))
                   : Result<>();
    SHIRUBE_ASSIGN(const bool target, isOrgan(database, line.toBranch, branchKind));
    if (!target)
        return invalid(QT_TRANSLATE_NOOP("Membership", "A transfer needs the branch it goes to. Choose one."));
    if (line.toBranch == line.branch)
        return invalid(QT_TRANSLATE_NOOP("Membership", "The transfer goes to the branch it comes from. Choose another."));
    return {};
}

// Its fields on their own; the member's history comes after.
Result<Entry> entryOf(const Database& database, const LedgerLine& line, LedgerWords& words)
{
    Entry entry;
    entry.line = line;
    entry.member = normalizedCode(line.member).toUtf8();
    const auto number = MemberNumber::fromUtf8(entry.member);
    if (!number)
        return invalid(QT_TRANSLATE_NOOP("Membership", "The event needs a member number of at most 16 characters. Enter it "
                                                       "with its leading zeros."));
    SHIRUBE_TRY(checkDay(database, line.date));
    SHIRUBE_TRY(checkOrgans(database, line));
    entry.date = line.date.toString(Qt::ISODate).toUtf8();
    for (const auto& [text, bytes] :
         {std::pair{&line.sizeClass, &entry.sizeClass}, std::pair{&line.companyName, &entry.companyName},
          std::pair{&line.reason, &entry.reason}, std::pair{&line.channel, &entry.channel}}) {
        if (text->size() > longestText)
            return invalid(QT_TRANSLATE_NOOP("Membership", "A text is longer than 200 characters. Shorten it."));
        *bytes = text->trimmed().toUtf8();
    }
    LedgerEvent& event = entry.event;
    event.member = *number;
    event.kind = line.kind;
    event.setDate(line.date);
    event.branch = quint16(line.branch.value);
    event.toBranch = quint16(line.toBranch.value);
    event.division = quint16(line.division.value);
    event.sizeClass = words.sizes.indexOf(entry.sizeClass);
    event.word = event.kind == EventKind::Leave ? words.reasonIndex(entry.reason) : words.channelIndex(entry.channel);
    event.row = 1;
    event.contentHash = contentHash(event, entry.sizeClass, entry.companyName, entry.reason, entry.channel);
    return entry;
}

/// What counts of one member: the line that is to go, and the others.
struct Lines
{
    std::vector<LedgerEvent> others;
    std::vector<LedgerEvent> going;
};

Result<Lines> linesAround(const Database& database, EventId event, LedgerWords& words)
{
    Lines lines;
    SHIRUBE_TRY(forMemberOfEvent(database, event, words,
                                 [&](std::span<const LedgerEvent> others, std::span<const LedgerEvent> own) {
                                     lines.others.assign(others.begin(), others.end());
                                     lines.going.assign(own.begin(), own.end());
                                 }));
    SHIRUBE_ASSIGN(storage::Query corrected,
                   database.query(u"SELECT 1 FROM event_correction WHERE event_id = ?"_s, {event.value}));
    if (lines.going.empty() || corrected.next())
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Membership", "This event no longer counts: it was corrected, reversed or "
                                                              "taken back with its import. Nothing was changed. Look at "
                                                              "the member's history again."));
    return lines;
}

Result<std::vector<LedgerEvent>> linesOf(const Database& database, const MemberNumber& member, LedgerWords& words)
{
    std::vector<LedgerEvent> lines;
    SHIRUBE_ASSIGN(MemberReader reader, MemberReader::open(database, words));
    SHIRUBE_TRY(reader.read(member, lines));
    return lines;
}

// What the rules cannot use counts for nothing already and must not stand in the way of its mending.
std::vector<LedgerEvent> sound(std::vector<LedgerEvent> lines, const std::vector<LedgerEvent>& with)
{
    const std::vector<LedgerEvent> all = merged(lines, with);
    std::vector<LedgerEvent> refused;
    for (const Refusal& refusal : replay(all, [](const LedgerEvent&, const MemberState&) {}))
        refused.push_back(all[refusal.position]);
    std::erase_if(lines, [&](const LedgerEvent& line) {
        return std::ranges::any_of(refused, [&](const LedgerEvent& r) {
            return r.day == line.day && r.kind == line.kind && r.contentHash == line.contentHash;
        });
    });
    return lines;
}

Result<> refusal(const Judgement& judgement)
{
    if (judgement.verdict == Verdict::Accepted)
        return {};
    const QString why = judgement.verdict == Verdict::AlreadyKnown
                            ? QCoreApplication::translate("Membership", "The ledger holds this very event already.")
                            : verdictText(judgement);
    return fail(ErrorCode::Conflict,
                QCoreApplication::translate("Membership", "%1 Nothing was changed. Look at the member's history.").arg(why));
}

// A person at the form can name the right branch; a file's line would come in and show as a difference.
Result<> checkBranch(const Database& database, const std::vector<LedgerEvent>& known, const LedgerEvent& event)
{
    quint16 branch = event.branch;
    replay(merged(known, std::span(&event, 1)), [&](const LedgerEvent& line, const MemberState& before) {
        if (line.isNew() && (line.kind == EventKind::Leave || line.kind == EventKind::Transfer))
            branch = before.branch;
    });
    if (branch == event.branch)
        return {};
    SHIRUBE_ASSIGN(const QString name, organName(database, branch));
    return fail(ErrorCode::Conflict,
                QCoreApplication::translate("Membership", "On that day the member is in the branch %1. Nothing was changed. "
                                                          "Choose that branch, or correct the member's history first.")
                    .arg(name));
}

Result<> checkGoing(const Lines& lines)
{
    const std::vector<LedgerEvent> rest = sound(lines.others, lines.going);
    const std::vector<Refusal> broken = replay(rest, [](const LedgerEvent&, const MemberState&) {});
    if (broken.empty())
        return {};
    const LedgerEvent& first = rest[broken.front().position];
    return fail(ErrorCode::Conflict,
                QCoreApplication::translate("Membership", "Without this event, the %1 of %2 would be impossible: %3 Nothing "
                                                          "was changed. Correct or reverse the later event first.")
                    .arg(displayName(first.kind), formatDate(QDate::fromJulianDay(first.day)),
                         verdictText({broken.front().verdict, broken.front().since})));
}

Result<> check(const Database& database, const Entry* entry, EventId going, LedgerWords& words)
{
    Lines lines;
    if (going.isValid()) {
        SHIRUBE_ASSIGN(lines, linesAround(database, going, words));
    }
    const bool sameMember = entry && !lines.going.empty() && lines.going.front().member == entry->event.member;
    if (going.isValid() && !sameMember)
        SHIRUBE_TRY(checkGoing(lines));
    if (!entry)
        return {};
    if (sameMember && lines.going.front().day == entry->event.day && lines.going.front().kind == entry->event.kind &&
        lines.going.front().contentHash == entry->event.contentHash)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Membership", "The correction says what the event says already. Change "
                                                              "something or cancel."));
    if (!sameMember) {
        SHIRUBE_ASSIGN(lines.others, linesOf(database, entry->event.member, words));
        lines.going.clear();
    }
    const std::vector<LedgerEvent> known = sound(lines.others, lines.going);
    SHIRUBE_TRY(refusal(judge(known, std::span(&entry->event, 1)).front()));
    return checkBranch(database, known, entry->event);
}

Result<EventId> write(Transaction& transaction, const Entry& entry)
{
    SHIRUBE_ASSIGN(EventLoader loader, EventLoader::begin(transaction, {u"entry"_s, u""_s}, 1));
    SHIRUBE_TRY(loader.add(entry.row()));
    SHIRUBE_TRY(loader.buildIndexes());
    SHIRUBE_TRY(loader.finish({}, u""_s));
    SHIRUBE_ASSIGN(storage::Query last, transaction.database().query(u"SELECT max(id) FROM membership_event"_s));
    last.next();
    return last.id<EventId>(0);
}

Result<QStringList> memberAndDay(const Database& database, EventId event)
{
    SHIRUBE_ASSIGN(storage::Query found,
                   database.query(u"SELECT member_no, on_date FROM membership_event WHERE id = ?"_s, {event.value}));
    return found.next() ? QStringList{found.text(0), found.text(1)} : QStringList{QString(), QString()};
}

Result<> change(Database& database, storage::ActionName name, const LedgerLine* line, EventId going, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Membership", "A change of the ledger needs a reason. Enter why."));
    QStringList arguments;
    if (going.isValid()) {
        SHIRUBE_ASSIGN(arguments, memberAndDay(database, going));
    } else {
        arguments = {normalizedCode(line->member), line->date.toString(Qt::ISODate)};
    }
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, name, arguments, reason.trimmed()));
    SHIRUBE_ASSIGN(LedgerWords words, loadLedgerWords(database));
    std::optional<Entry> entry;
    if (line) {
        SHIRUBE_ASSIGN(entry, entryOf(database, *line, words));
    }
    SHIRUBE_TRY(check(database, entry ? &*entry : nullptr, going, words));

    std::vector<MemberNumber> members;
    if (going.isValid())
        members.push_back(MemberNumber::fromUtf8(arguments.first().toUtf8()).value_or(MemberNumber()));
    if (entry && (members.empty() || members.front() != entry->event.member))
        members.push_back(entry->event.member);
    LedgerCounts counts;
    const auto count = [&](int sign) -> Result<> {
        for (const MemberNumber& member : members) {
            SHIRUBE_ASSIGN(const std::vector<LedgerEvent> lines, linesOf(database, member, words));
            contribute(counts, lines, sign);
        }
        return {};
    };
    SHIRUBE_TRY(count(-1));
    EventId replacement;
    if (entry) {
        SHIRUBE_ASSIGN(replacement, write(transaction, *entry));
    }
    if (going.isValid())
        SHIRUBE_TRY(transaction.insert(u"event_correction"_s, {{u"event_id"_s, going.value},
                                                               {u"replaced_by"_s, storage::orNull(replacement)},
                                                               {u"reason"_s, reason.trimmed()}}));
    SHIRUBE_TRY(count(1));
    SHIRUBE_TRY(addToFigures(transaction, summarise(std::move(counts)), words));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace

Result<> checkEntry(const Database& database, const LedgerLine& line, EventId instead)
{
    SHIRUBE_ASSIGN(LedgerWords words, loadLedgerWords(database));
    SHIRUBE_ASSIGN(const Entry entry, entryOf(database, line, words));
    return check(database, &entry, instead, words);
}

Result<> checkReversal(const Database& database, EventId event)
{
    SHIRUBE_ASSIGN(LedgerWords words, loadLedgerWords(database));
    return check(database, nullptr, event, words);
}

Result<EventWords> loadEventWords(const Database& database)
{
    EventWords words;
    SHIRUBE_ASSIGN(words.leaveReasons, loadWordNames(database, WordList::LeaveReasons));
    SHIRUBE_ASSIGN(words.joinChannels, loadWordNames(database, WordList::JoinChannels));
    return words;
}

Result<> addEvent(Database& database, const LedgerLine& line, const QString& reason)
{
    return change(database, addEventAction, &line, {}, reason);
}

Result<> correctEvent(Database& database, EventId event, const LedgerLine& line, const QString& reason)
{
    return change(database, correctEventAction, &line, event, reason);
}

Result<> reverseEvent(Database& database, EventId event, const QString& reason)
{
    return change(database, reverseEventAction, nullptr, event, reason);
}

} // namespace shirube::membership

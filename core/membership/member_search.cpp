// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/member_index.h"

#include "core/base/fold.h"
#include "core/base/parse.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace shirube::membership
{

namespace
{

constexpr char separator = '\x1f';

/// Finds a needle by its rarest byte: memchr jumps over what cannot match, which no general search does as well
/// in Japanese UTF-8, where every third byte is the same.
class Scanner
{
public:
    Scanner(const QByteArray& hay, QByteArray needle, const std::array<quint64, 256>& frequency)
        : m_end(hay.constData() + hay.size()), m_needle(std::move(needle))
    {
        const auto rarity = [&](char c) { return frequency[static_cast<unsigned char>(c)]; };
        m_offset = std::min_element(m_needle.cbegin(), m_needle.cend(),
                                    [&](char a, char b) { return rarity(a) < rarity(b); }) -
                   m_needle.cbegin();
    }

    /// The first place at or behind `from`; nullptr: none.
    [[nodiscard]] const char* next(const char* from) const
    {
        for (const char* at = from + m_offset; at < m_end; ++at) {
            at = static_cast<const char*>(std::memchr(at, m_needle[m_offset], size_t(m_end - at)));
            if (!at)
                return nullptr;
            const char* begin = at - m_offset;
            if (m_end - begin >= m_needle.size() && std::memcmp(begin, m_needle.constData(), size_t(m_needle.size())) == 0)
                return begin;
        }
        return nullptr;
    }

private:
    const char* m_end;
    QByteArray m_needle;
    qsizetype m_offset = 0;
};

} // namespace

void MemberIndex::Data::add(QByteArrayView number, const QString& name, const Member& member)
{
    Member kept = member;
    kept.key = quint32(keys.size());
    kept.shown = quint32(texts.size());
    kept.numberSize = quint8(number.size());
    keys.append(foldedName(QString::fromUtf8(number)).toUtf8()).append(separator);
    keys.append(foldedName(name).toUtf8()).append('\n');
    for (qsizetype i = kept.key; i < keys.size(); ++i)
        ++frequency[static_cast<unsigned char>(keys[i])];
    texts.append(number).append(name.toUtf8());
    members.push_back(kept);
}

QByteArrayView MemberIndex::Data::numberOf(size_t index) const
{
    return QByteArrayView(texts).sliced(members[index].shown, members[index].numberSize);
}

QByteArrayView MemberIndex::Data::foldedNameOf(size_t index) const
{
    const qsizetype end = index + 1 < members.size() ? members[index + 1].key : keys.size();
    const QByteArrayView record = QByteArrayView(keys).sliced(members[index].key, end - members[index].key - 1);
    return record.sliced(record.indexOf(separator) + 1);
}

FoundMember MemberIndex::Data::found(size_t index) const
{
    const Member& member = members[index];
    const qsizetype end = index + 1 < members.size() ? members[index + 1].shown : texts.size();
    const qsizetype name = member.shown + member.numberSize;
    return {QString::fromUtf8(numberOf(index)), QString::fromUtf8(QByteArrayView(texts).sliced(name, end - name)),
            OrganId{member.branch}, member.isMember, QDate::fromJulianDay(member.since)};
}

MemberIndex::MemberIndex(std::unique_ptr<Data> data) : m_data(std::move(data))
{
}

MemberIndex::~MemberIndex() = default;

qint64 MemberIndex::count() const
{
    return qint64(m_data->members.size());
}

const QString& MemberIndex::state() const
{
    return m_data->state;
}

FoundPage MemberIndex::find(const QString& text, const QString& after, int most) const
{
    FoundPage page;
    const QByteArray needle = foldedName(text).toUtf8();
    if (needle.isEmpty())
        return page;
    const auto& members = m_data->members;
    const auto indexAt = [&](QByteArrayView number) { // of the first member not before that number
        const auto before = [&](const Data::Member& member, QByteArrayView wanted) {
            return QByteArrayView(m_data->texts).sliced(member.shown, member.numberSize) < wanted;
        };
        return size_t(std::lower_bound(members.begin(), members.end(), number, before) - members.begin());
    };
    const QByteArray typed = normalizedCode(text).toUtf8();
    const size_t candidate = indexAt(typed);
    const bool isExact = candidate < members.size() && m_data->numberOf(candidate) == QByteArrayView(typed);
    if (isExact) {
        ++page.total;
        if (after.isEmpty())
            page.members.append(m_data->found(candidate));
    }
    const QByteArray last = after.toUtf8();
    // Behind the exact number, the list begins at its beginning.
    const bool fromStart = after.isEmpty() || (isExact && last == typed);
    const size_t first = fromStart ? 0 : indexAt(last) + 1;

    const char* const begin = m_data->keys.constData();
    const char* const end = begin + m_data->keys.size();
    const Scanner scanner(m_data->keys, needle, m_data->frequency);
    for (const char* at = scanner.next(begin); at; at = scanner.next(at)) {
        const auto record = [&](quint32 offset, const Data::Member& member) { return offset < member.key; };
        const bool isFull = page.members.size() >= most;
        if (!isFull || isExact) {
            const auto index = size_t(std::upper_bound(members.begin(), members.end(), quint32(at - begin), record) -
                                      members.begin() - 1);
            const bool repeated = isExact && index == candidate;
            page.total += repeated ? 0 : 1;
            if (!repeated && !isFull && index >= first)
                page.members.append(m_data->found(index));
        } else {
            ++page.total;
        }
        at = static_cast<const char*>(std::memchr(at, '\n', size_t(end - at)));
    }
    return page;
}

namespace
{

// The members in order of name, so that equal names lie together; within a name by what `then` says.
template <typename Data, typename Then>
std::vector<quint32> byName(const Data& data, Then then)
{
    std::vector<quint32> order;
    order.reserve(data.members.size());
    for (size_t i = 0; i < data.members.size(); ++i) {
        if (!data.foldedNameOf(i).isEmpty())
            order.push_back(quint32(i));
    }
    std::vector<size_t> hashes(data.members.size());
    for (const quint32 i : order)
        hashes[i] = qHash(data.foldedNameOf(i));
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        if (hashes[a] != hashes[b])
            return hashes[a] < hashes[b];
        const int names = data.foldedNameOf(a).compare(data.foldedNameOf(b));
        return names != 0 ? names < 0 : then(a, b);
    });
    return order;
}

// Calls visit with each run of members of one name.
template <typename Data, typename Visit>
void forEachName(const Data& data, const std::vector<quint32>& order, Visit visit)
{
    for (size_t first = 0; first < order.size();) {
        size_t last = first + 1;
        while (last < order.size() && data.foldedNameOf(order[last]) == data.foldedNameOf(order[first]))
            ++last;
        if (last - first > 1)
            visit(std::span(order).subspan(first, last - first));
        first = last;
    }
}

template <typename Data>
Candidates firstOf(const Data& data, std::vector<std::pair<quint32, quint32>> pairs, int most)
{
    std::sort(pairs.begin(), pairs.end());
    Candidates candidates{{}, qint64(pairs.size())};
    for (size_t i = 0; i < std::min(pairs.size(), size_t(most)); ++i)
        candidates.pairs.append({data.found(pairs[i].first), data.found(pairs[i].second)});
    return candidates;
}

} // namespace

Candidates MemberIndex::duplicates(int most) const
{
    const auto& members = m_data->members;
    const auto order = byName(*m_data, [&](quint32 a, quint32 b) {
        return std::pair(members[a].branch, a) < std::pair(members[b].branch, b);
    });
    std::vector<std::pair<quint32, quint32>> pairs;
    forEachName(*m_data, order, [&](std::span<const quint32> same) {
        std::optional<quint32> previous;
        for (const quint32 index : same) {
            if (!members[index].isMember)
                continue;
            if (previous && members[*previous].branch == members[index].branch)
                pairs.emplace_back(*previous, index);
            previous = index;
        }
    });
    return firstOf(*m_data, std::move(pairs), most);
}

Candidates MemberIndex::rejoins(int most) const
{
    const auto& members = m_data->members;
    const auto order = byName(*m_data, [](quint32 a, quint32 b) { return a < b; });
    std::vector<std::pair<quint32, quint32>> pairs;
    forEachName(*m_data, order, [&](std::span<const quint32> same) {
        for (const quint32 later : same) {
            // Of several who left, the one who left last is the likeliest to have come back.
            std::optional<quint32> left;
            for (const quint32 earlier : same) {
                const bool gone = earlier != later && !members[earlier].isMember && members[earlier].since > 0 &&
                                  members[later].joined > 0 && members[earlier].since <= members[later].joined;
                if (gone && (!left || members[*left].since < members[earlier].since))
                    left = earlier;
            }
            if (left)
                pairs.emplace_back(*left, later);
        }
    });
    return firstOf(*m_data, std::move(pairs), most);
}

} // namespace shirube::membership

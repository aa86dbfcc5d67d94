// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/event_sorter.h"

#include <QCoreApplication>
#include <algorithm>
#include <queue>
#include <type_traits>

namespace shirube::exchange
{

using membership::LedgerEvent;

namespace
{

static_assert(std::is_trivially_copyable_v<LedgerEvent>, "runs are written as they lie in memory");

bool comesBefore(const LedgerEvent& a, const LedgerEvent& b)
{
    return std::tie(a.member, a.day, a.row) < std::tie(b.member, b.day, b.row);
}

Result<> noSpace(const QString& detail)
{
    return fail(ErrorCode::DiskFull,
                QCoreApplication::translate("Exchange", "The folder for temporary files is full or cannot be used. Nothing "
                                                        "was changed. Make room and try again."),
                detail);
}

// One run, read back in blocks.
class RunReader
{
public:
    explicit RunReader(QTemporaryFile& file) : m_file(&file) { m_file->seek(0); }

    const LedgerEvent* next()
    {
        if (m_at == m_block.size()) {
            m_block.resize(4096);
            const qint64 bytes = m_file->read(reinterpret_cast<char*>(m_block.data()),
                                              qint64(m_block.size() * sizeof(LedgerEvent)));
            m_block.resize(bytes > 0 ? size_t(bytes) / sizeof(LedgerEvent) : 0);
            m_at = 0;
            if (m_block.empty())
                return nullptr;
        }
        return &m_block[m_at++];
    }

private:
    QTemporaryFile* m_file;
    std::vector<LedgerEvent> m_block;
    size_t m_at = 0;
};

class Grouper
{
public:
    explicit Grouper(const EventSorter::Visit& visit) : m_visit(&visit) {}

    Result<> add(const LedgerEvent& event)
    {
        if (!m_group.empty() && m_group.front().member != event.member)
            SHIRUBE_TRY(finish());
        m_group.push_back(event);
        return {};
    }

    Result<> finish()
    {
        if (!m_group.empty())
            SHIRUBE_TRY((*m_visit)(m_group));
        m_group.clear();
        return {};
    }

private:
    const EventSorter::Visit* m_visit;
    std::vector<LedgerEvent> m_group;
};

} // namespace

Result<> EventSorter::add(const LedgerEvent& event)
{
    m_events.push_back(event);
    return m_events.size() < m_capacity ? Result<>() : spill();
}

Result<> EventSorter::spill()
{
    std::sort(m_events.begin(), m_events.end(), comesBefore);
    auto run = std::make_unique<QTemporaryFile>();
    const qint64 bytes = qint64(m_events.size() * sizeof(LedgerEvent));
    if (!run->open() || run->write(reinterpret_cast<const char*>(m_events.data()), bytes) != bytes || !run->flush())
        return noSpace(run->errorString());
    m_runs.push_back(std::move(run));
    m_events.clear();
    return {};
}

Result<> EventSorter::forEachMember(const Visit& visit)
{
    Grouper grouper(visit);
    if (m_runs.empty()) {
        std::sort(m_events.begin(), m_events.end(), comesBefore);
        for (const LedgerEvent& event : m_events)
            SHIRUBE_TRY(grouper.add(event));
        return grouper.finish();
    }
    SHIRUBE_TRY(spill());
    m_events.shrink_to_fit();
    std::vector<RunReader> readers;
    for (const auto& run : m_runs)
        readers.emplace_back(*run);
    using Head = std::pair<LedgerEvent, size_t>;
    const auto later = [](const Head& a, const Head& b) { return comesBefore(b.first, a.first); };
    std::priority_queue<Head, std::vector<Head>, decltype(later)> heads(later);
    for (size_t i = 0; i < readers.size(); ++i) {
        if (const LedgerEvent* event = readers[i].next())
            heads.emplace(*event, i);
    }
    while (!heads.empty()) {
        const auto [event, run] = heads.top();
        heads.pop();
        if (const LedgerEvent* following = readers[run].next())
            heads.emplace(*following, run);
        SHIRUBE_TRY(grouper.add(event));
    }
    return grouper.finish();
}

} // namespace shirube::exchange

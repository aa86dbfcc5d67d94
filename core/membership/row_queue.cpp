// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/row_queue.h"

#include <algorithm>

namespace shirube::membership
{

void RowQueue::add(const EventRow& row)
{
    if (m_isGivenUp)
        return;
    EventRow kept = row;
    const std::array parts{&kept.date,   &kept.member, &kept.sizeClass, &kept.companyName,
                           &kept.reason, &kept.channel};
    qsizetype bytes = 0;
    for (const QByteArrayView* part : parts)
        bytes += part->size();
    if (!m_blocks[m_filling].hasRoomFor(bytes)) {
        passOn();
        if (m_isGivenUp)
            return;
    }
    Block& block = m_blocks[m_filling];
    const qsizetype at = block.text.size();
    block.text.resize(at + bytes);
    char* end = block.text.data() + at;
    for (QByteArrayView* part : parts) {
        const char* const begin = end;
        end = std::copy(part->begin(), part->end(), end);
        *part = QByteArrayView(begin, part->size());
    }
    block.rows.push_back(kept);
}

void RowQueue::end()
{
    if (!m_blocks[m_filling].rows.empty())
        passOn();
    m_full.release(); // of an empty block
}

void RowQueue::passOn()
{
    m_full.release();
    while (!m_empty.tryAcquire(1, 100)) { // a writer that gave up empties no more
        if (m_isGivenUp)
            return;
    }
    m_filling = (m_filling + 1) % m_blocks.size();
}

const EventRow* RowQueue::next()
{
    Block* block = &m_blocks[m_emptying];
    if (m_nextRow == block->rows.size()) {
        if (!block->rows.empty()) {
            block->rows.clear();
            block->text.resize(0);
            m_empty.release();
        }
        m_emptying = (m_emptying + 1) % m_blocks.size();
        m_nextRow = 0;
        m_full.acquire();
        block = &m_blocks[m_emptying];
        if (block->rows.empty())
            return nullptr;
    }
    return &block->rows[m_nextRow++];
}

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/event_store.h"

#include <QSemaphore>
#include <array>
#include <atomic>

namespace shirube::membership
{

/// Rows of events on their way from the thread that reads a file to the one that writes the ledger: a few blocks that the
/// one fills and the other empties in turn, so that memory stays bounded.
class RowQueue
{
public:
    // By the thread that reads:
    /// Copies the row's texts, which live only until the caller reads on.
    void add(const EventRow& row);
    /// Nothing more comes.
    void end();

    // By the thread that writes:
    /// The next row, good until the next call; waits for it. nullptr: nothing more comes.
    [[nodiscard]] const EventRow* next();
    /// The rest is not wanted: next() is not called again, add() goes on without effect.
    void giveUp() { m_isGivenUp = true; }
    [[nodiscard]] bool isGivenUp() const { return m_isGivenUp; } ///< also to be asked by the thread that reads

private:
    static constexpr size_t rowsPerBlock = 4096;
    static constexpr qsizetype textPerBlock = 1 << 20; // room for a row of the longest texts many times over

    /// Rows with the texts they point into.
    struct Block
    {
        std::vector<EventRow> rows;
        QByteArray text; // never grows beyond its capacity, so that the views stay good

        Block()
        {
            rows.reserve(rowsPerBlock);
            text.reserve(textPerBlock);
        }
        [[nodiscard]] bool hasRoomFor(qsizetype bytes) const
        {
            return rows.size() < rowsPerBlock && text.size() + bytes <= text.capacity();
        }
    };
    void passOn();

    std::array<Block, 4> m_blocks;
    QSemaphore m_empty{int(m_blocks.size()) - 1}; // besides the one being filled
    QSemaphore m_full;
    size_t m_filling = 0;
    size_t m_emptying = m_blocks.size() - 1; // the first call of next() goes on to the first block
    size_t m_nextRow = 0;
    std::atomic<bool> m_isGivenUp = false;
};

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"

#include <QByteArrayView>
#include <array>
#include <cstring>
#include <optional>

namespace shirube::membership
{

/// Nothing happened before the chamber was founded.
inline constexpr int foundingYear = 1878;

enum class EventKind : quint8
{
    Join = 1, ///< 入会
    Rejoin,   ///< 再入会
    Leave,    ///< 退会
    Transfer  ///< 異動: from one branch to another
};

/// A member's number as the office writes it: leading zeros count, at most 16 bytes of UTF-8.
struct MemberNumber
{
    std::array<char, 16> bytes{};

    [[nodiscard]] static std::optional<MemberNumber> fromUtf8(QByteArrayView text)
    {
        if (text.isEmpty() || size_t(text.size()) > sizeof bytes)
            return std::nullopt;
        MemberNumber number;
        std::memcpy(number.bytes.data(), text.data(), size_t(text.size()));
        return number;
    }
    [[nodiscard]] QByteArrayView view() const
    {
        return {bytes.data(), qsizetype(strnlen(bytes.data(), sizeof bytes))};
    }
    auto operator<=>(const MemberNumber&) const = default;
};

/// What the rules need of one line of the ledger. Small and flat: a million of them are sorted in memory.
struct LedgerEvent
{
    MemberNumber member;
    quint64 contentHash = 0; ///< of everything the line says besides member, kind and date
    quint32 row = 0;         ///< position in its import; 0 for lines that are in the ledger already
    quint32 line = 0;        ///< line of the source file
    qint32 day = 0;          ///< Julian day
    quint16 month = 0;       ///< of day: year * 12 + month - 1, so that counting needs no calendar
    quint16 branch = 0;      ///< organ id, as the line says
    quint16 toBranch = 0;    ///< transfers only
    quint16 division = 0;    ///< 0: the line says none
    quint16 sizeClass = 0;   ///< index into LedgerWords::sizes; 0: the line says none
    quint16 word = 0;        ///< of a leave its reason, of a join its channel: index into LedgerWords; 0: none
    EventKind kind = EventKind::Join;

    void setDate(QDate date)
    {
        day = qint32(date.toJulianDay());
        month = quint16(date.year() * 12 + date.month() - 1);
    }
    [[nodiscard]] bool isNew() const { return row != 0; }
};

/// FNV-1a over fields, each closed by a separator; the same on every machine.
class ContentHash
{
public:
    void add(QByteArrayView field)
    {
        for (const char c : field)
            step(static_cast<unsigned char>(c));
        step(0x1f);
    }
    [[nodiscard]] quint64 value() const { return m_value; }

private:
    void step(unsigned char byte) { m_value = (m_value ^ byte) * 0x100000001b3ULL; }
    quint64 m_value = 0xcbf29ce484222325ULL;
};

} // namespace shirube::membership

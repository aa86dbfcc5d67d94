// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"

#include <QByteArrayView>
#include <QtEndian>
#include <array>
#include <compare>
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
    bool operator==(const MemberNumber&) const = default;
    /// By the bytes, eight at a time: a million numbers are sorted.
    std::strong_ordering operator<=>(const MemberNumber& other) const
    {
        const auto half = [](const MemberNumber& number, size_t at) {
            return qFromBigEndian<quint64>(number.bytes.data() + at);
        };
        const auto first = half(*this, 0) <=> half(other, 0);
        return first != 0 ? first : half(*this, 8) <=> half(other, 8);
    }
};

/// A date as the ledger counts: a Julian day and its month as year * 12 + month - 1.
struct LedgerDay
{
    qint32 day = 0;
    quint16 month = 0;
};
[[nodiscard]] inline LedgerDay dayOf(QDate date)
{
    return {qint32(date.toJulianDay()), quint16(date.year() * 12 + date.month() - 1)};
}

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

    void setDay(LedgerDay on)
    {
        day = on.day;
        month = on.month;
    }
    void setDate(QDate date) { setDay(dayOf(date)); }
    [[nodiscard]] bool isNew() const { return row != 0; }
};

/// Of fields, eight bytes at a time, each closed by its length. Lives in memory only.
class ContentHash
{
public:
    void add(QByteArrayView field)
    {
        const char* at = field.data();
        qsizetype left = field.size();
        for (; left >= 8; left -= 8, at += 8)
            step(at, 8);
        if (left > 0)
            step(at, size_t(left));
        mix(quint64(field.size()));
    }
    [[nodiscard]] quint64 value() const { return m_value; }

private:
    void step(const char* bytes, size_t count)
    {
        quint64 part = 0;
        std::memcpy(&part, bytes, count);
        mix(part);
    }
    void mix(quint64 part)
    {
        m_value = (m_value ^ part) * 0x9E3779B97F4A7C15ULL;
        m_value ^= m_value >> 32;
    }
    quint64 m_value = 0xcbf29ce484222325ULL;
};

} // namespace shirube::membership

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/member_search.h"

#include <array>
#include <vector>

namespace shirube::membership
{

/// The inside of MemberIndex: flat buffers, because a search reads all of them.
struct MemberIndex::Data
{
    struct Member
    {
        quint32 key = 0;   ///< where its record begins in keys
        quint32 shown = 0; ///< where its number and name begin in texts
        qint32 since = 0;
        qint32 joined = 0; ///< day of its first line that is a join; 0: none
        quint16 branch = 0;
        quint8 numberSize = 0;
        bool isMember = false;
    };

    std::vector<Member> members; ///< by number
    QByteArray keys;             ///< folded number, 0x1f, folded name, \n of each
    QByteArray texts;            ///< number and name of each as they are
    std::array<quint64, 256> frequency{}; ///< of each byte in keys
    QString state;

    /// One member after the other, ascending by number.
    void add(QByteArrayView number, const QString& name, const Member& member);
    [[nodiscard]] QByteArrayView numberOf(size_t index) const;
    [[nodiscard]] QByteArrayView foldedNameOf(size_t index) const;
    [[nodiscard]] FoundMember found(size_t index) const;
};

} // namespace shirube::membership

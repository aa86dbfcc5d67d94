// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/member_search.h"

#include <QObject>

namespace shirube::ui
{

class Job;
class Session;

/// All members of the open file in memory, for searching while one types. They are read beside the window when they are first
/// wanted, and anew when they are wanted after the ledger has changed; until then the older ones are there.
class MemberNames : public QObject
{
    Q_OBJECT

public:
    /// The one that all who search the session's file share.
    [[nodiscard]] static MemberNames& of(Session& session);
    ~MemberNames() override;

    /// Begins to read unless they are read already, or right.
    void want();
    /// nullptr until they have been read.
    [[nodiscard]] const std::shared_ptr<const membership::MemberIndex>& index() const { return m_index; }
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }

Q_SIGNALS:
    void changed(); ///< index() is another one, or reading has ended without one

private:
    explicit MemberNames(Session& session);

    Session& m_session;
    std::shared_ptr<const membership::MemberIndex> m_index;
    std::unique_ptr<Job> m_reading;
};

} // namespace shirube::ui

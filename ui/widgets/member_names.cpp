// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/member_names.h"

#include "ui/widgets/job.h"
#include "ui/widgets/session.h"

namespace shirube::ui
{

MemberNames::MemberNames(Session& session) : QObject(&session), m_session(session)
{
    connect(&session, &Session::fileChanged, this, [this] {
        m_reading.reset();
        m_index.reset();
        Q_EMIT changed();
    });
}

MemberNames::~MemberNames() = default;

MemberNames& MemberNames::of(Session& session)
{
    auto* names = session.findChild<MemberNames*>({}, Qt::FindDirectChildrenOnly);
    return names ? *names : *new MemberNames(session);
}

void MemberNames::want()
{
    if (!m_session.isOpen() || m_reading)
        return;
    const auto state = membership::ledgerState(m_session.database());
    if (!state || (m_index && m_index->state() == *state))
        return;
    auto index = std::make_shared<std::shared_ptr<const membership::MemberIndex>>();
    m_reading = std::make_unique<Job>(
        [index, file = m_session.database().path()](const Job::Progress& progress) -> Result<> {
            SHIRUBE_ASSIGN(const auto database,
                           storage::Database::open(file, {.access = storage::Access::ReadOnly, .check = false}));
            SHIRUBE_ASSIGN(*index, membership::MemberIndex::build(database, progress));
            return {};
        });
    connect(m_reading.get(), &Job::finished, this, [this, index] {
        const Result<> done = m_reading->result();
        m_reading.release()->deleteLater(); // it is the one that speaks
        if (done)
            m_index = *index;
        else if (done.error().code != ErrorCode::Cancelled)
            m_session.prompts().error(nullptr, done.error());
        if (done)
            want(); // the ledger may have moved on meanwhile
        Q_EMIT changed();
    });
    m_reading->start();
}

} // namespace shirube::ui

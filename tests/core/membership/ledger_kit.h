// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/members_import.h"
#include "core/membership/actions.h"
#include "core/membership/figure_store.h"
#include "core/membership/figures.h"
#include "core/plan/plan_store.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

namespace shirube::test
{

/// A ledger to write into by hand and by file, and to read again.
struct Ledger
{
    TempDir folder;
    storage::Database database = newPlanDatabase(folder);
    QList<plan::Organ> branches = *plan::loadOrgans(database, plan::OrganKind::Branch);

    [[nodiscard]] OrganId branch(const QString& name) const
    {
        for (const plan::Organ& organ : branches) {
            if (organ.name == name)
                return organ.id;
        }
        return {};
    }

    /// "0001 join 2021-04-01 千代田", "0001 transfer 2021-05-01 千代田>港"; a fifth word is the company's name.
    [[nodiscard]] membership::LedgerLine line(const QString& text) const
    {
        using membership::EventKind;
        static const QHash<QString, EventKind> kinds{{QStringLiteral("join"), EventKind::Join},
                                                     {QStringLiteral("rejoin"), EventKind::Rejoin},
                                                     {QStringLiteral("leave"), EventKind::Leave},
                                                     {QStringLiteral("transfer"), EventKind::Transfer}};
        const QStringList words = text.split(u' ');
        const QStringList places = words[3].split(u'>');
        membership::LedgerLine line;
        line.member = words[0];
        line.kind = kinds.value(words[1]);
        line.date = QDate::fromString(words[2], Qt::ISODate);
        line.branch = branch(places[0]);
        line.toBranch = places.size() > 1 ? branch(places[1]) : OrganId();
        line.companyName = words.value(4);
        return line;
    }

    void add(const QString& text) { REQUIRE_DONE(membership::addEvent(database, line(text), QStringLiteral("test"))); }

    /// Rows of an events file without its header.
    exchange::ImportReport import(const QString& rows, bool dryRun = false)
    {
        const QString header = QStringLiteral("会員番号,区分,日付,支部,異動先支部,事業所名\r\n");
        const QString path = folder.write(QStringLiteral("events.csv"), (header + rows).toUtf8());
        const auto report =
            exchange::importMembers(database, exchange::MemberFile::Events, path, {.dryRun = dryRun});
        REQUIRE_DONE(report);
        return *report;
    }

    /// The event of a member on a day that counts.
    [[nodiscard]] EventId eventOn(const QString& member, const QString& day) const
    {
        auto found = database.query(QStringLiteral("SELECT id FROM effective_event WHERE member_no = ? AND on_date = ?"),
                                    {member, day});
        REQUIRE_DONE(found);
        return found->next() ? found->id<EventId>(0) : EventId();
    }

    [[nodiscard]] qint64 members(YearMonth month) const
    {
        return membership::loadSnapshot(database, month)->headcount(month).value_or(0);
    }

    /// Summary and recount agree.
    [[nodiscard]] bool isSound() const
    {
        const auto differing = membership::compareWithRecount(database);
        REQUIRE_DONE(differing);
        return *differing == 0;
    }

    void undo() { REQUIRE_DONE(storage::undo(database, membership::replayHooks())); }
    void redo() { REQUIRE_DONE(storage::redo(database, membership::replayHooks())); }
};

} // namespace shirube::test

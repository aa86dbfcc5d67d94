// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/actions.h"
#include "tests/ui/open_page.h"

#include <QLineEdit>

namespace shirube::test
{

const QString passphrase = QStringLiteral("long enough");

/// A file with the shipped plan and a reviewer whose passphrase guards it; closed, so that nobody has given it yet.
inline QString guardedFile(const TempDir& folder)
{
    storage::Database database = newPlanDatabase(folder);
    const auto reviewer =
        people::addPerson(database, {{}, QStringLiteral("確認 花子"), {}, people::Role::Reviewer, false});
    REQUIRE_DONE(reviewer);
    REQUIRE_DONE(people::setPassphrase(database, *reviewer, passphrase));
    return database.path();
}

/// Types it into the form that asks for it, below asker.
inline void givePassphrase(const QWidget& asker)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    named<QLineEdit>(asker, QStringLiteral("Passphrase"))->setText(passphrase);
    button(asker, QStringLiteral("Unlock"))->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace shirube::test

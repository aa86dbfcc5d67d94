// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/base/format.h"
#include "core/membership/actions.h"
#include "core/membership/open_file.h"

namespace shirube::cli
{

using storage::Database;

Exit closeMonth(const QString& file, const QString& month, const Key& key)
{
    SHIRUBE_DO(Database database, membership::openFile(file));
    SHIRUBE_DO_VOID(unlock(database, key));
    SHIRUBE_DO(const YearMonth chosen, asOfMonth(database, month));
    SHIRUBE_DO_VOID(membership::closeMonth(database, chosen));
    say(text(QT_TRANSLATE_NOOP("Cli", "Closed up to %1.")).arg(formatMonth(chosen)));
    return Exit::Done;
}

Exit reopenMonth(const QString& file, const QString& month, const QString& reason, const Key& key)
{
    SHIRUBE_DO(Database database, membership::openFile(file));
    SHIRUBE_DO_VOID(unlock(database, key));
    SHIRUBE_DO(const YearMonth chosen, asOfMonth(database, month));
    SHIRUBE_DO_VOID(membership::reopenMonth(database, chosen, reason));
    say(text(QT_TRANSLATE_NOOP("Cli", "Open again from %1 on.")).arg(formatMonth(chosen)));
    return Exit::Done;
}

} // namespace shirube::cli

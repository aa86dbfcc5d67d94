// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/open_file.h"

#include "core/membership/figure_store.h"
#include "core/people/person.h"

namespace shirube::membership
{

Result<storage::Database> openFile(const QString& path, const storage::OpenOptions& options)
{
    SHIRUBE_ASSIGN(storage::Database database, storage::Database::open(path, options));
    if (options.access == storage::Access::ReadWrite) {
        SHIRUBE_TRY(people::refuseViewer(database));
        SHIRUBE_TRY(refreshFigures(database));
    }
    return database;
}

} // namespace shirube::membership

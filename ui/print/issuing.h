// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/actions.h"
#include "ui/print/pack.h"

namespace shirube::ui
{

/// A pack on its way out of the house. Drafts are made and looked at; nothing is written before archive::issue().

struct IssueWish
{
    report::PackWish pack;
    PackFacts facts; ///< its edition is given by the archive
    QString pattern; ///< name of the template it was built by; empty: none
    OrganId branch = {}; ///< whose report it is; not valid: the whole chamber's
};

/// Its edition's number, its figures and its pages. ErrorCode::Invalid and Conflict as archive::checkIssue(), and as
/// renderPack().
[[nodiscard]] Result<archive::NewIssue> draftIssue(const storage::Database& database, const IssueWish& wish,
                                                   report::LedgerShelf& shelf, const PackProgress& progress);

/// The next edition of an issued pack, made in the same way of the figures as they are now; the list of every figure that is
/// printed otherwise stands in it, below the definitions.
[[nodiscard]] Result<archive::NewIssue> draftCorrection(const storage::Database& database, archive::IssueId replaces,
                                                        const QString& reason, report::LedgerShelf& shelf,
                                                        const PackProgress& progress);

} // namespace shirube::ui

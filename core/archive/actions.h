// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/issued_pack.h"

namespace shirube::archive
{

/// Everything a person can do to the archive. Each is one entry of the undo menu.
///
/// What left the house cannot be made not to have left it. So undo of an issue takes the pack out of force and leaves it in
/// the archive, marked; its edition's number is not given again. Withdrawing does the same later, with a reason.

/// A pack that is ready to be issued: its document and what was made of it.
struct NewIssue
{
    Document document;
    int edition = 1; ///< as printed; must be nextEdition()
    QByteArray pdf;
    QList<report::SectionTables> tables; ///< of which the PDF was made
    IssueId replaces;                    ///< not valid: a first edition
    QString reason;                      ///< of the correction; wanted with replaces
    QList<FigureChange> changes;         ///< as printed in a corrected edition
};

/// ErrorCode::Invalid, what is missing or wrong; Conflict, the document is in force already in an edition that is not the one
/// replaced, or the edition's number is taken.
[[nodiscard]] Result<> checkIssue(const storage::Database&, const NewIssue&);
[[nodiscard]] Result<IssueId> issue(storage::Database&, const NewIssue&);
/// Takes a pack out of force; needs a reason. The edition that it replaced is in force again.
[[nodiscard]] Result<> withdraw(storage::Database&, IssueId, const QString& reason);

} // namespace shirube::archive

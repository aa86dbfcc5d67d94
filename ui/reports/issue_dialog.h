// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/issuing.h"
#include "ui/widgets/session.h"

#include <QDialog>

namespace shirube::ui
{

/// A pack before it is issued: what it will be called, and every figure that it corrects. Deletes itself when closed.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    IssueDialog(Session& session, archive::NewIssue issue, QWidget* parent);

Q_SIGNALS:
    void issued();

private:
    void preview();
    void issueIt();

    Session& m_session;
    archive::NewIssue m_issue;
};

/// Makes the pages, then asks; nothing is written before a person says so. asker: outlives it. refused: after it was told why.
void askIssue(Session& session, const IssueWish& wish, QWidget* asker, const std::function<void()>& done = {},
              const std::function<void()>& refused = {});
void askCorrection(Session& session, const archive::IssuedPack& pack, const QString& reason, QWidget* asker,
                   const std::function<void()>& done = {});

} // namespace shirube::ui

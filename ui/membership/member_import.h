// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"
#include "ui/widgets/session.h"

#include <QWidget>

namespace shirube::ui
{

/// Bringing members or counts in from a file: opens the wizard over the asker, and shows the file anew when the rows
/// are in.
class MemberImport : public QObject
{
    Q_OBJECT

public:
    MemberImport(Session& session, QWidget* asker);

    /// path: empty asks for the file.
    void start(QString path);

private:
    void follow(const exchange::ImportReport& report, bool looksAtLatest);

    Session& m_session;
    QWidget* m_asker;
};

/// What came in, in one paragraph, for the message after an import.
[[nodiscard]] QString importSummary(const exchange::ImportReport& report);

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/members_import.h"
#include "ui/widgets/session.h"

#include <QPointer>
#include <QWidget>
#include <functional>

namespace shirube::ui
{

class ImportDialog;

/// Bringing members in from a file: it is read and judged first, the person sees what would happen, and only
/// then it goes in, as one step of undo.
class MemberImport : public QObject
{
    Q_OBJECT

public:
    MemberImport(Session& session, QWidget* asker);

    /// path: empty asks for the file.
    void start(QString path);

private:
    using Done = std::function<void(const Result<exchange::ImportReport>&)>;
    void run(QWidget* over, const QString& title, const exchange::ImportOptions& options, const Done& done);
    void read(std::optional<exchange::Encoding> encoding);
    void showReport(const exchange::ImportReport& report);
    void bringIn();
    void saveRejects();

    Session& m_session;
    QWidget* m_asker;
    QString m_path;
    exchange::MemberFile m_kind = exchange::MemberFile::Events;
    std::optional<exchange::Encoding> m_encoding; // of the report on the screen
    QPointer<ImportDialog> m_dialog;
};

} // namespace shirube::ui

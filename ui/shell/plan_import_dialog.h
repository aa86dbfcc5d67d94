// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"
#include "ui/widgets/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// A CSV file of the plan, the reviews or the reserve on its way in: what it would bring and which rows would stay out, before
/// anything is changed. Deletes itself when closed.
class PlanImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// kind: the one that the file looks like, of exchange::planFileKinds().
    PlanImportDialog(Session& session, const QString& path, const QString& kind, QWidget* parent);

private:
    using Then = void (PlanImportDialog::*)(const exchange::ImportReport&);

    void check();
    void saveRejected();
    void takeIn();
    void run(const QString& title, exchange::ImportOptions options, Then then);
    void showFound(const exchange::ImportReport& report);
    void finish(const exchange::ImportReport& report);

    Session& m_session;
    QString m_path;
    QComboBox* m_kind;
    QLabel* m_summary;
    TableView* m_remarks;
    QPushButton* m_save;
    QPushButton* m_take;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spreadsheet/named_export.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/session.h"

class QTableWidget;

namespace shirube::ui
{

/// Makes a named export: a table, which of its columns go out, and what a row has to meet.
class NamedExportDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NamedExportDialog(Session& session, QWidget* parent);

    void setKind(const QString& kind);
    [[nodiscard]] spreadsheet::NamedExport named() const;

Q_SIGNALS:
    void wanted(const spreadsheet::NamedExport& named); ///< answered by finish()

private:
    void showColumns();

    Session& m_session;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QTableWidget* m_columns;
    QStringList m_titles;
};

} // namespace shirube::ui

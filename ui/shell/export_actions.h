// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/export_file.h"
#include "core/report/table.h"
#include "core/spreadsheet/named_export.h"
#include "ui/shell/settings.h"
#include "ui/widgets/session.h"

class QMenu;

namespace shirube::ui
{

/// What goes out of the open file as CSV or workbook: the page's tables, what lies in the file, a person's named exports.
/// Asks where, writes (as a Job where it takes long), says how it went. Before characters are lost, it asks.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    ExportActions(Session& session, Settings settings, QWidget* window);

    /// The entries of File > Export while a page is shown.
    void fill(QMenu* menu, const QString& pageTitle, const QList<report::Table>& tables);

    void exportTable(const report::Table& table);
    /// All tables of a page, a sheet each.
    void exportPage(const QString& pageTitle, const QList<report::Table>& tables);
    /// The executive pack's tables and charts.
    void exportPack();
    /// kind: one of exchange::exportKinds()
    void exportKind(const QString& kind);
    void exportNamed(const spreadsheet::NamedExport& named);
    void askNamed();

    /// A kind of file or table in the reader's language.
    [[nodiscard]] static QString kindName(const QString& kind);

Q_SIGNALS:
    void told(const QString& message); ///< for the status bar

private:
    void addNamed(QMenu* menu);
    void addForms(QMenu* menu);
    [[nodiscard]] QString askPath(const QString& name, const QString& filter) const;
    [[nodiscard]] exchange::ExportOptions options() const;
    void writeKind(const QString& kind, const QString& path, const exchange::ExportOptions& what);
    /// True when the person would rather have the file without these characters.
    [[nodiscard]] bool mayLose(const QStringList& characters);
    void ended(const Result<>& result, const QString& path);

    Session* m_session;
    Settings m_settings;
    QWidget* m_window;
};

} // namespace shirube::ui

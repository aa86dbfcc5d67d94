// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/export_actions.h"

#include "core/report/table_kinds.h"
#include "core/spreadsheet/pack_sheets.h"
#include "core/spreadsheet/table_file.h"
#include "core/storage/safe_file.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/named_export_dialog.h"
#include "ui/widgets/file_name.h"
#include "ui/widgets/job.h"
#include "ui/widgets/workbook_inks.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using spreadsheet::NamedExport;

namespace
{

// A name is no place for a menu's shortcut mark.
QString inMenu(QString text)
{
    return text.replace(u"&"_s, u"&&"_s);
}

} // namespace

ExportActions::ExportActions(Session& session, Settings settings, QWidget* window)
    : QObject(window), m_session(&session), m_settings(settings), m_window(window)
{
}

void ExportActions::fill(QMenu* menu, const QString& pageTitle, const QList<report::Table>& tables)
{
    menu->clear();
    for (QMenu* old : menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    menu->addSection(pageTitle);
    for (const report::Table& table : tables)
        menu->addAction(inMenu(table.title), this, [this, table] { exportTable(table); });
    if (!tables.isEmpty())
        menu->addAction(tr("All tables of this page as Excel workbook…"), this,
                        [this, pageTitle, tables] { exportPage(pageTitle, tables); });
    addNamed(menu);
    menu->addSection(tr("As it lies in the file"));
    for (const QString& kind : exchange::exportKinds())
        menu->addAction(kindName(kind), this, [this, kind] { exportKind(kind); });
    menu->addSeparator();
    addForms(menu);
}

void ExportActions::addNamed(QMenu* menu)
{
    menu->addSection(tr("Named exports"));
    const auto all = spreadsheet::loadNamedExports(m_session->database());
    if (!all) {
        m_session->prompts().error(m_window, all.error());
        return;
    }
    for (const NamedExport& named : *all)
        menu->addAction(inMenu(named.name), this, [this, named] { exportNamed(named); });
    QAction* making = menu->addAction(tr("New named export…"), this, &ExportActions::askNamed);
    QMenu* deleting = menu->addMenu(tr("Delete a named export"));
    for (const NamedExport& named : *all) {
        deleting->addAction(inMenu(named.name), this, [this, name = named.name] {
            m_session->did(spreadsheet::removeNamedExport(m_session->database(), name), m_window);
        });
    }
    making->setEnabled(!m_session->isReadOnly());
    deleting->setEnabled(!m_session->isReadOnly() && !all->isEmpty());
}

void ExportActions::addForms(QMenu* menu)
{
    QMenu* forms = menu->addMenu(tr("How CSV is written"));
    auto* group = new QActionGroup(forms);
    const std::pair<ExportForm, QString> choices[] = {
        {ExportForm::ExcelUtf8, tr("For Excel (UTF-8)")},
        {ExportForm::ExcelCp932, tr("For older programs (Shift_JIS, CP932)")},
        {ExportForm::Exchange, tr("For this program again, byte for byte (UTF-8)")}};
    for (const auto& [form, name] : choices) {
        QAction* action = forms->addAction(name, this, [this, form = form] { m_settings.setExportForm(form); });
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(m_settings.exportForm() == form);
    }
}

void ExportActions::exportTable(const report::Table& table)
{
    const QString path = askPath(table.title, tr("CSV (*.csv);;Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    exchange::ExportOptions what = options();
    const bool isSample = m_session->figures().isSample;
    auto lost = spreadsheet::writeTableFile(table, path, what, isSample);
    if (lost && !lost->isEmpty()) {
        if (!mayLose(*lost))
            return;
        what.refuseLoss = false;
        lost = spreadsheet::writeTableFile(table, path, what, isSample);
    }
    ended(lost ? Result<>() : tl::unexpected(lost.error()), path);
}

void ExportActions::exportPage(const QString& pageTitle, const QList<report::Table>& tables)
{
    const QString path = askPath(pageTitle, tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    QList<spreadsheet::WorkbookSheet> sheets;
    for (const report::Table& table : tables)
        sheets.append({table.title, {table}});
    spreadsheet::WorkbookFacts facts = spreadsheet::packFacts(m_session->figures(), workbookInks());
    facts.title = pageTitle;
    const auto bytes = spreadsheet::workbook(sheets, facts);
    ended(bytes ? storage::writeFile(path, *bytes) : tl::unexpected(bytes.error()), path);
}

void ExportActions::exportPack()
{
    const YearMonth asOf = m_session->asOf();
    const QString path = askPath(tr("Executive pack %1").arg(asOf.toText()), tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    const storage::Database& database = m_session->database();
    Job::run(
        m_window, tr("Writing the file…"),
        [source = database.path(), options = database.optionsForJob(), shelf = m_session->shelf(), asOf, inks = workbookInks(),
         path](const Job::Progress&) -> Result<> {
            SHIRUBE_ASSIGN(const storage::Database own, storage::Database::open(source, options));
            SHIRUBE_ASSIGN(const report::PackData data, report::loadPackData(own, {.asOf = asOf}, *shelf));
            SHIRUBE_ASSIGN(const QByteArray bytes,
                           spreadsheet::workbook(spreadsheet::packSheets(data, {}), spreadsheet::packFacts(data.figures, inks)));
            return storage::writeFile(path, bytes);
        },
        [this, path](const Result<>& result) { ended(result, path); });
}

void ExportActions::exportKind(const QString& kind)
{
    const QString path = askPath(kindName(kind), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    exchange::ExportOptions what = options();
    what.title = kindName(kind);
    writeKind(kind, path, what);
}

void ExportActions::exportNamed(const NamedExport& named)
{
    const bool isComputed = report::tableKinds().contains(named.kind);
    const QString path = askPath(named.name, isComputed ? tr("CSV (*.csv);;Excel workbook (*.xlsx)") : tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    exchange::ExportOptions what = options();
    what.title = named.name;
    what.choice = named.choice;
    writeKind(named.kind, path, what);
}

void ExportActions::askNamed()
{
    auto* dialog = new NamedExportDialog(*m_session, m_window);
    connect(dialog, &NamedExportDialog::wanted, this, [this, dialog](const NamedExport& named) {
        const auto saved = spreadsheet::saveNamedExport(m_session->database(), named);
        if (saved)
            m_session->reload();
        dialog->finish(saved);
    });
    dialog->open();
}

void ExportActions::writeKind(const QString& kind, const QString& path, const exchange::ExportOptions& what)
{
    const storage::Database& database = m_session->database();
    auto lost = std::make_shared<QStringList>();
    Job::run(
        m_window, tr("Writing the file…"),
        [source = database.path(), opening = database.optionsForJob(), shelf = m_session->shelf(), kind, path, what = exchange::ExportOptions(what),
         lost](const Job::Progress& progress) mutable -> Result<> {
            SHIRUBE_ASSIGN(const storage::Database own, storage::Database::open(source, opening));
            what.progress = [&progress](qint64 rows) { return progress(rows, 0); };
            SHIRUBE_ASSIGN(*lost, spreadsheet::writeKind(own, kind, path, what, *shelf));
            return {};
        },
        [this, kind, path, what, lost](const Result<>& result) {
            if (!result || lost->isEmpty() || !what.refuseLoss)
                return ended(result, path);
            if (!mayLose(*lost))
                return;
            exchange::ExportOptions lossy = what;
            lossy.refuseLoss = false;
            writeKind(kind, path, lossy);
        });
}

bool ExportActions::mayLose(const QStringList& characters)
{
    return m_session->prompts().confirm(
        m_window, tr("Characters that CP932 cannot hold"),
        tr("CP932 cannot hold these %1 characters: %2\n\nNothing has been written yet. Written as UTF-8 the file would hold them; "
           "in CP932 〓 stands in their place.")
            .arg(characters.size())
            .arg(characters.join(u' ')),
        tr("Write with 〓"));
}

exchange::ExportOptions ExportActions::options() const
{
    const ExportForm form = m_settings.exportForm();
    exchange::ExportOptions what;
    what.asOf = m_session->asOf();
    what.dialect = form == ExportForm::Exchange ? exchange::Dialect::Exchange : exchange::Dialect::Excel;
    what.encoding = form == ExportForm::ExcelCp932 ? exchange::Encoding::Cp932 : exchange::Encoding::Utf8;
    what.refuseLoss = true;
    return what;
}

QString ExportActions::kindName(const QString& kind)
{
    return exchange::exportKinds().contains(kind) ? FileActions::kindName(kind) : report::displayTableKind(kind);
}

QString ExportActions::askPath(const QString& name, const QString& filter) const
{
    const QString suffix = filter.startsWith(u"CSV") ? u".csv"_s : u".xlsx"_s;
    const QDir folder = QFileInfo(m_session->database().path()).absoluteDir();
    return m_session->prompts().saveFile(m_window, tr("Export"), folder.filePath(asFileName(name) + suffix), filter);
}

void ExportActions::ended(const Result<>& result, const QString& path)
{
    if (result)
        Q_EMIT told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else if (result.error().code != ErrorCode::Cancelled)
        m_session->prompts().error(m_window, result.error());
}

} // namespace shirube::ui

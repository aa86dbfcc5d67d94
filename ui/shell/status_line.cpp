// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/status_line.h"

#include "core/base/format.h"
#include "core/storage/change_log.h"
#include "ui/shell/backup_keeper.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QTabWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int toldFor = 10'000; // ms

} // namespace

StatusLine::StatusLine(Session& session, const BackupKeeper& backups)
    : m_session(session), m_backups(backups), m_summary(new ElidedLabel), m_saved(new ElidedLabel(Type::Body, true))
{
    m_summary->setObjectName(u"summary"_s);
    m_saved->setObjectName(u"saved"_s);
    setContentsMargins(space::group, 0, space::group, 0);
    setSizeGripEnabled(false); // every system lets a window be taken by its edges
    addWidget(m_summary);
    addPermanentWidget(m_saved);
    connect(&backups, &BackupKeeper::changed, this, &StatusLine::refresh);
}

void StatusLine::follow(const QWidget& view)
{
    for (const TableView* table : view.findChildren<TableView*>())
        connect(table, &TableView::summaryChanged, this, &StatusLine::showSummary);
    for (const QTabWidget* tabs : view.findChildren<QTabWidget*>()) // what is chosen in another tab is not seen
        connect(tabs, &QTabWidget::currentChanged, this, [this] { showSummary({}); });
}

void StatusLine::showSummary(const QString& summary)
{
    m_summary->setText(summary);
}

void StatusLine::tell(const QString& message)
{
    showMessage(message, toldFor);
}

// Today's as a time, any other with its day.
QString StatusLine::moment(const QDateTime& at) const
{
    return at.date() == m_session.clock().today() ? at.toString(u"HH:mm"_s) : formatMoment(at);
}

void StatusLine::refresh()
{
    m_saved->clear();
    m_saved->setToolTip({});
    if (!m_session.isOpen())
        return;
    if (m_session.isReadOnly()) {
        m_saved->setText(tr("Read only"));
        return;
    }
    const auto last = storage::lastChange(m_session.database());
    if (!last || !*last)
        return;
    QStringList parts{tr("Last saved %1").arg(moment((*last)->at.toLocalTime()))};
    if (!m_backups.failure().isEmpty()) {
        parts.append(tr("▲ No backup could be made"));
        m_saved->setToolTip(plainToolTip(m_backups.failure()));
    } else if (m_backups.newest().isValid()) {
        parts.append(tr("Backup %1").arg(moment(m_backups.newest())));
    }
    m_saved->setText(parts.join(u"   "_s));
}

} // namespace shirube::ui

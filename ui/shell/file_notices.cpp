// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/file_notices.h"

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/people/person.h"
#include "core/storage/change_log.h"
#include "core/storage/place.h"
#include "core/storage/upkeep.h"
#include "ui/widgets/session.h"

#include <QFileInfo>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using storage::PlaceKind;

namespace
{

constexpr int lookSeconds = 3;
constexpr qint64 clockMayDiffer = 10 * 60; // seconds: two computers' clocks

} // namespace

FileNotices::FileNotices(Session& session, Settings settings, QObject* parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    m_timer.setInterval(lookSeconds * 1000);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FileNotices::look);
    connect(&session, &Session::fileChanged, this, &FileNotices::begin);
    connect(&session, &Session::figuresChanged, this, &FileNotices::judgeClock);
}

bool FileNotices::has(Kind kind) const
{
    return std::ranges::find(m_notices, kind, &Notice::kind) != m_notices.end();
}

void FileNotices::put(Kind kind, const QString& text, const QString& button)
{
    if (m_closed.contains(kind))
        return;
    m_notices.removeIf([kind](const Notice& one) { return one.kind == kind; });
    m_notices.append({kind, text, button});
    Q_EMIT changed();
}

void FileNotices::drop(Kind kind)
{
    if (m_notices.removeIf([kind](const Notice& one) { return one.kind == kind; }) > 0)
        Q_EMIT changed();
}

void FileNotices::begin()
{
    m_timer.stop();
    m_notices.clear();
    m_closed.clear();
    m_path = m_session.isOpen() ? m_session.database().path() : QString();
    Q_EMIT changed();
    if (m_path.isEmpty())
        return;
    const QString name = QFileInfo(m_path).fileName();
    if (m_session.isReadOnly()) {
        const auto mayWrite = people::refuseViewer(m_session.database());
        m_isInUse = !storage::lockHolder(m_path).who.isEmpty();
        if (!mayWrite)
            put(Kind::InUse, mayWrite.error().message);
        else if (m_isInUse)
            put(Kind::InUse, tr("%1 What is saved there shows here within seconds.").arg(m_session.readOnlyReason()));
        else
            put(Kind::InUse, m_session.readOnlyReason());
        m_state = stateOfFile();
        m_timer.start();
    }
    const storage::Place place = storage::placeOf(m_path);
    if (place.kind == PlaceKind::Local || m_settings.wasTold(m_path))
        return;
    put(Kind::Elsewhere,
        place.kind == PlaceKind::SyncFolder
            ? tr("“%1” lies in a folder that %2 copies to other computers. Open it on one computer at a time, and wait there until it "
                 "is copied; else two versions come of it. Safer: keep it on this computer's disk, and put backups into the folder.")
                  .arg(name, place.service)
            : tr("“%1” lies on a network. It is written with more care there, and slower; a broken connection may end an action. "
                 "Safer: work on this computer's disk, and put backups on the network.")
                  .arg(name),
        tr("Understood"));
}

void FileNotices::tellAfterEnd(const storage::LockHolder& left)
{
    const auto last = storage::lastChange(m_session.database());
    if (!last || !*last)
        return;
    put(Kind::AfterEnd,
        nestQuotes(tr("The program that had this file open (%1, since %2) ended without closing it. Nothing that was saved is "
                      "lost. The last saved step: “%3”, %4.")
                       .arg(left.who, formatMoment(left.since), (*last)->name, formatMoment((*last)->at))));
}

// What is made with a clock that is behind sorts before what was there; undo and the log go by their own order.
void FileNotices::judgeClock()
{
    if (!m_session.isOpen())
        return;
    const auto last = storage::lastChange(m_session.database());
    const QDateTime now = m_session.clock().now();
    if (!last || !*last || now.secsTo((*last)->at) <= clockMayDiffer)
        return drop(Kind::ClockBehind);
    if (!has(Kind::ClockBehind))
        put(Kind::ClockBehind, tr("This computer's clock says %1, but the last step in the file was saved at %2. Nothing is lost. Set the "
                                  "clock right, or days and times in the log will be wrong.")
                                   .arg(formatMoment(now), formatMoment((*last)->at)));
}

// Where SQLite itself cannot tell (a folder that may not be written to), the file's own time does.
QString FileNotices::stateOfFile() const
{
    const QFileInfo file(m_path);
    return u"%1 %2 %3"_s.arg(storage::dataVersion(m_session.database()).value_or(0))
        .arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch());
}

void FileNotices::look()
{
    if (!m_session.isOpen() || !m_session.isReadOnly())
        return m_timer.stop();
    if (const QString state = stateOfFile(); state != m_state) {
        m_state = state;
        // A connection that takes the file for unchanging has to be made anew.
        if (!QFileInfo(QFileInfo(m_path).absolutePath()).isWritable() || storage::isWriteProtected(m_path))
            return Q_EMIT reopenRequested();
        m_session.reload();
    }
    if (m_closed.contains(Kind::Free) || !people::refuseViewer(m_session.database()))
        return; // a viewer's account would get it for reading again
    if (has(Kind::Free)) { // its lock need not be tried: that would get in the way of whoever opens it now
        if (const QString who = storage::lockHolder(m_path).who; !who.isEmpty()) {
            drop(Kind::Free);
            m_isInUse = true;
            put(Kind::InUse, tr("“%1” is in use by %2 again.").arg(QFileInfo(m_path).fileName(), who));
        }
        return;
    }
    if (!storage::canBeWritten(m_path))
        return;
    drop(Kind::InUse);
    const QString name = QFileInfo(m_path).fileName();
    put(Kind::Free, m_isInUse ? tr("“%1” is no longer in use elsewhere.").arg(name) : tr("“%1” may be written to now.").arg(name),
        tr("Open for writing"));
}

void FileNotices::act(Kind kind)
{
    if (kind == Kind::Elsewhere)
        m_settings.noteTold(m_path);
    drop(kind);
    if (kind == Kind::Free)
        Q_EMIT reopenRequested();
}

void FileNotices::close(Kind kind)
{
    m_closed.insert(kind);
    drop(kind);
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/file_lock.h"
#include "ui/shell/settings.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace shirube::ui
{

class Session;

/// What there is to say about the open file above its pages, until a person has dealt with it: it is in use elsewhere, it is
/// free again, it lies on a network or in a sync folder, the program ended without closing it, the clock is behind. While the
/// file is open for reading only, looks every few seconds whether the other program has written, and shows that; else it sleeps.
class FileNotices : public QObject
{
    Q_OBJECT

public:
    enum class Kind
    {
        AfterEnd, ///< the program that had it open ended without closing it
        InUse, ///< elsewhere, or open for reading only for another reason
        Free,  ///< it can be opened for writing now
        Elsewhere,
        ClockBehind
    };
    struct Notice
    {
        Kind kind;
        QString text;
        QString button; ///< empty: there is nothing to do but read
    };

    FileNotices(Session& session, Settings settings, QObject* parent = nullptr);

    [[nodiscard]] const QList<Notice>& notices() const { return m_notices; }
    /// left: who held the file when it was found.
    void tellAfterEnd(const storage::LockHolder& left);
    /// A notice's button.
    void act(Kind kind);
    void close(Kind kind);
    /// What the timer does.
    void look();

Q_SIGNALS:
    void changed();         ///< notices()
    void reopenRequested(); ///< the same file, for writing where that is possible

private:
    void begin();
    void judgeClock();
    void put(Kind kind, const QString& text, const QString& button = {});
    void drop(Kind kind);
    [[nodiscard]] bool has(Kind kind) const;
    [[nodiscard]] QString stateOfFile() const;

    Session& m_session;
    Settings m_settings;
    QList<Notice> m_notices;
    QSet<Kind> m_closed; // of the open file, by the person
    QString m_path;
    QString m_state; // of the file, when it was last shown
    bool m_isInUse = false; // elsewhere, when it was opened for reading
    QTimer m_timer;
};

} // namespace shirube::ui

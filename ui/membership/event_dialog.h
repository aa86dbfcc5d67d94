// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/event_store.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace shirube::ui
{

/// One event of a member as a form, for a new one or for what counts instead of one. Whether the member's history
/// allows it stands beside the fields while they are filled in. Deletes itself when closed.
class EventDialog : public FormDialog
{
    Q_OBJECT

public:
    /// instead: the event that is corrected; not valid: a new one.
    EventDialog(const storage::Database& database, const membership::LedgerLine& line, EventId instead, QWidget* parent);

    /// What the fields say now; an unreadable day is none.
    [[nodiscard]] membership::LedgerLine line() const;

Q_SIGNALS:
    void saveRequested(const shirube::membership::LedgerLine& line, const QString& reason);

private:
    QComboBox* addWords(const QString& name, const QStringList& words, const QString& text);
    [[nodiscard]] static QString wordIn(const QComboBox& choice);
    void check();

    const storage::Database& m_database;
    EventId m_instead;
    QLineEdit* m_member;
    QComboBox* m_kind;
    QLineEdit* m_date;
    QComboBox* m_branch;
    QComboBox* m_toBranch;
    QComboBox* m_division;
    QLineEdit* m_size;
    QLineEdit* m_company;
    QComboBox* m_leaveReason;
    QComboBox* m_channel;
    QLineEdit* m_why;
};

} // namespace shirube::ui

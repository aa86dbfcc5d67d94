// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/widgets/prompts.h"

namespace shirube::ui
{

/// Other dialogs, with a note of the last errors that they showed: their codes and when, none of their words.
class NotedPrompts : public Prompts
{
public:
    struct Note
    {
        QDateTime at;
        ErrorCode code;
    };

    explicit NotedPrompts(Prompts& shown, Clock clock = {}) : m_shown(shown), m_clock(std::move(clock)) {}

    /// The newest last.
    [[nodiscard]] const QList<Note>& notes() const { return m_notes; }

    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) override;
    bool confirm(QWidget* parent, const QString& title, const QString& question, const QString& yes) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    void error(QWidget* parent, const Error& error) override;
    QString chooseFolder(QWidget* parent, const QString& title) override;

private:
    Prompts& m_shown;
    Clock m_clock;
    QList<Note> m_notes;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/noted_prompts.h"

namespace shirube::ui
{

namespace
{

constexpr qsizetype mostNotes = 50;

} // namespace

QString NotedPrompts::openFile(QWidget* parent, const QString& title, const QString& filter)
{
    return m_shown.openFile(parent, title, filter);
}

QString NotedPrompts::saveFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter)
{
    return m_shown.saveFile(parent, title, suggested, filter);
}

bool NotedPrompts::confirm(QWidget* parent, const QString& title, const QString& question, const QString& yes)
{
    return m_shown.confirm(parent, title, question, yes);
}

void NotedPrompts::tell(QWidget* parent, const QString& title, const QString& text)
{
    m_shown.tell(parent, title, text);
}

void NotedPrompts::error(QWidget* parent, const Error& error)
{
    m_notes.append({m_clock.now(), error.code});
    m_notes.remove(0, std::max<qsizetype>(0, m_notes.size() - mostNotes));
    m_shown.error(parent, error);
}

QString NotedPrompts::chooseFolder(QWidget* parent, const QString& title)
{
    return m_shown.chooseFolder(parent, title);
}

} // namespace shirube::ui

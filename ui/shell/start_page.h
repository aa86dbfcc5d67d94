// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace shirube::ui
{

/// What the program shows while no file is open: what it is, and the ways in.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// note: what has to be said first; empty: nothing.
    explicit StartPage(const QStringList& recentFiles, const QString& note = {}, QWidget* parent = nullptr);

Q_SIGNALS:
    void planWanted();   ///< a new file with the shipped plan
    void sampleWanted(); ///< the same with sample figures
    void openWanted();
    void recentWanted(const QString& path);
    void forgetWanted(const QStringList& paths); ///< out of the recent files

private:
    QWidget* makeRecent(const QString& path);
};

} // namespace shirube::ui

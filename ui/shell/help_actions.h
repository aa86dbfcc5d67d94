// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/settings.h"

#include <QObject>
#include <functional>

class QMainWindow;
class QMenu;

namespace shirube::ui
{

/// What the help menu does: the help of the page that is open (F1, also within a dialog), and the tour.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    /// topic: what F1 opens, asked each time. home: brings the page to the front that the tour speaks of.
    HelpActions(Settings settings, QMainWindow* window, std::function<QString()> topic, std::function<void()> home);

    void fill(QMenu* menu, bool fileIsOpen);
    void showHelp();
    void showTour();
    /// Shows the tour when this person has not had it yet.
    void offerTour();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QString& topic);

    Settings m_settings;
    QMainWindow* m_window;
    std::function<QString()> m_topic;
    std::function<void()> m_home;
};

} // namespace shirube::ui

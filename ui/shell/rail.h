// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QKeySequence>

class QButtonGroup;
class QVBoxLayout;

namespace shirube::ui
{

/// The way from page to page on the left: icon and name.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void addEntry(const QString& icon, const QString& name);
    void setCurrent(int index);
    /// Alt+1 for the first, Alt+2 for the second …; the view menu's entries carry them.
    [[nodiscard]] static QKeySequence shortcut(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_entries;
    QVBoxLayout* m_layout;
};

} // namespace shirube::ui

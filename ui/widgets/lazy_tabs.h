// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"

#include <QTabWidget>
#include <functional>

namespace shirube::ui
{

/// What stands on a tab, with the gap below the tabs' line.
[[nodiscard]] QWidget* belowTabs(QWidget* view);

/// Views on tabs: each is made when it is first looked at and refreshed only while it is. A view has refresh() and
/// tables().
class LazyTabs : public QTabWidget
{
    Q_OBJECT

public:
    /// name: for screen readers.
    explicit LazyTabs(const QString& name, QWidget* parent = nullptr);

    /// make: the view, when its tab is first looked at.
    template <typename View>
    void add(const QString& title, std::function<View*()> make)
    {
        const qsizetype index = m_tabs.size();
        addHolder(title, [this, index, make = std::move(make)]() -> QWidget* {
            View* view = make();
            m_tabs[index].refresh = [view] { view->refresh(); };
            m_tabs[index].tables = [view] { return view->tables(); };
            return view;
        });
    }

    /// What they show has changed: the one that is looked at is refreshed now, the others when they are.
    void refresh();
    /// Makes every view; they are refreshed when they are looked at all the same.
    void makeAll();
    /// Of the view that is looked at.
    [[nodiscard]] QList<report::Table> tables() const;
    /// The view on a tab; nullptr while it has not been looked at.
    [[nodiscard]] QWidget* view(int index) const;
    /// Turns to the tab of a view and returns it; nullptr when there is nothing to look at yet (no file).
    template <typename View>
    View* open(int index)
    {
        setCurrentIndex(index);
        return qobject_cast<View*>(view(index));
    }

Q_SIGNALS:
    void made(int index, QWidget* view); ///< looked at for the first time, before it is refreshed

private:
    struct Tab
    {
        std::function<QWidget*()> make;
        std::function<void()> refresh;
        std::function<QList<report::Table>()> tables;
        bool isCurrent = false; // with what it shows
    };
    void addHolder(const QString& title, std::function<QWidget*()> make);
    void make(int index);
    void refreshShown();

    QList<Tab> m_tabs;
    bool m_isFed = false; // refresh() has been called
};

} // namespace shirube::ui

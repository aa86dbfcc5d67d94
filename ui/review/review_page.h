// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

#include <functional>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace shirube::ui
{

class ReviewState;
class RoundBar;

/// PDCAレビュー: the round that is chosen, and one tab a question about it.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    [[nodiscard]] QList<report::Table> tables() const override;

private:
    /// What is on a tab: made when it is first looked at, refreshed only while it is.
    struct Tab
    {
        std::function<void()> make;
        std::function<void()> refresh;
        std::function<QList<report::Table>()> tables;
        bool isCurrent = false; // with the round as it is
    };

    template <typename View>
    void addTab(const QString& name);
    void showRound();
    void refreshTab();
    QWidget* makeEmpty();

    ReviewState* m_state;
    RoundBar* m_bar;
    QPushButton* m_firstRounds;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    QList<Tab> m_views;
};

} // namespace shirube::ui

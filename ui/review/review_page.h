// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/widgets/page.h"

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace shirube::ui
{

class LazyTabs;
class ReviewState;
class ReviewTools;
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

    void openSheet(RoundId round, InitiativeId item);
    void openDecision(DecisionId decision);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeTools();
    void showRound();
    QWidget* makeEmpty();

    ReviewState* m_state;
    RoundBar* m_bar;
    ReviewTools* m_tools;
    QVBoxLayout* m_column;
    QPushButton* m_firstRounds;
    QWidget* m_empty;
    LazyTabs* m_tabs;
};

} // namespace shirube::ui

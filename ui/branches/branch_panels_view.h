// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/branches/branches_state.h"

#include <QWidget>

class QLabel;

namespace shirube::ui
{

class Card;
class SeriesView;

/// 小さな図: every branch's members over two years on one scale.
class BranchPanelsView : public QWidget
{
    Q_OBJECT

public:
    explicit BranchPanelsView(BranchesState& state, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const { return {m_twin}; }

private:
    BranchesState& m_state;
    Card* m_card;
    SeriesView* m_panels;
    QLabel* m_summary;
    report::Table m_twin;
};

} // namespace shirube::ui

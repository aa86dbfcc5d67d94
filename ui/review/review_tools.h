// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/session.h"

#include <QWidget>

class QPushButton;

namespace shirube::ui
{

class ReviewState;

/// Beside the tabs of a round: what is done once in a while.
class ReviewTools : public QWidget
{
    Q_OBJECT

public:
    ReviewTools(Session& session, ReviewState& state, QWidget* parent = nullptr);

    /// Of the corner beside tabs, so that no button stands on the line below them; QWIDGETSIZE_MAX: in a row of their own.
    void keepWithin(int height);

private:
    void refresh();
    void writeSheets();
    void readSheets();
    void editScales();
    void rollOver();

    Session& m_session;
    ReviewState& m_state;
    QPushButton* m_out;
    QPushButton* m_in;
    QPushButton* m_scales;
    QPushButton* m_rollOver;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shirube::ui
{

/// Up to which month the figures are closed, and closing and reopening them.
class ClosingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingBar(Session& session, QWidget* parent = nullptr);

    void refresh();

private:
    void close();
    void reopen();
    void showCorrections();

    Session& m_session;
    QLabel* m_state;
    QPushButton* m_close;
    QPushButton* m_reopen;
    QPushButton* m_corrections;
};

} // namespace shirube::ui

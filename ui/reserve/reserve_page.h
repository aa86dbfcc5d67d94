// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;

namespace shirube::ui
{

class LazyTabs;

/// 積立金: one tab a question, from what the ledger holds to what growth would do to it.
class ReservePage : public Page
{
    Q_OBJECT

public:
    explicit ReservePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    [[nodiscard]] QList<report::Table> tables() const override;

private:
    QWidget* makeEmpty();
    void addFirstFund();

    QPushButton* m_firstFund;
    QStackedWidget* m_stack;
    LazyTabs* m_tabs;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/review/review_state.h"

#include <QWidget>

namespace shirube::ui
{

class Card;
class TableView;

/// Who still owes what: one line an organ.
class OwedView : public QWidget
{
    Q_OBJECT

public:
    OwedView(Session& session, ReviewState& state, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    ReviewState& m_state;
    Card* m_card;
    TableView* m_table;
};

} // namespace shirube::ui

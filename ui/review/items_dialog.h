// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/review.h"

#include <QDialog>

namespace shirube::ui
{

class TableView;

/// The sheets behind a figure of a review; one of them can be gone to. Deletes itself when closed.
class ItemsDialog : public QDialog
{
    Q_OBJECT

public:
    /// review: with the sheets in question alone.
    ItemsDialog(const QString& title, const review::Review& review, QWidget* parent);

Q_SIGNALS:
    void itemChosen(shirube::InitiativeId item);

private:
    void choose();

    review::Review m_review;
    TableView* m_table;
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace shirube::ui
{

/// The whole of one item, nothing cut: title, owners, themes with their titles, flags, indicators, note.
class InitiativeDetails : public QWidget
{
    Q_OBJECT

public:
    explicit InitiativeDetails(QWidget* parent = nullptr);

    /// nullptr: nothing is selected.
    void setItem(const plan::Initiative* item);

    /// None: wrapped text asks for a height only once its width is known.
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

private:
    QLabel* addField(const QString& name, QGridLayout* grid, int row, int column);
    void showField(QLabel* value, const QString& text);

    QHash<QLabel*, QLabel*> m_captions;
    QLabel* m_title;
    QLabel* m_owners;
    QLabel* m_flags;
    QLabel* m_status;
    QLabel* m_note;
    QLabel* m_themes;
    QLabel* m_indicators;
};

} // namespace shirube::ui

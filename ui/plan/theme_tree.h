// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"

#include <QTreeWidget>

namespace shirube::ui
{

/// Themes by kind, group and parent. A theme that stands below one of the same kind is shown there.
class ThemeTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ThemeTree(QWidget* parent = nullptr);

    /// The selected theme stays selected where it is still there.
    void setThemes(const QList<plan::Theme>& themes);
    /// Boxes to tick the themes that an item serves.
    void setTicked(const QList<plan::Theme>& ticked);
    [[nodiscard]] QList<plan::Theme> ticked() const;
    void setReadOnly(const QString& reason);
    /// nullptr on a kind or group.
    [[nodiscard]] const plan::Theme* currentTheme() const;
    /// The kind that the current line belongs to.
    [[nodiscard]] plan::ThemeKind currentKind() const;

private:
    [[nodiscard]] QTreeWidgetItem* lineOf(ThemeId theme) const;

    QList<plan::Theme> m_themes;
};

} // namespace shirube::ui

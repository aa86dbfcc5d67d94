// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace shirube::ui
{

/// A word in a box that marks a whole page: sample, read-only, locked.
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(const QString& word, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace shirube::ui

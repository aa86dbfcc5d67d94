// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/key_figures.h"

#include <QListWidget>

namespace shirube::ui
{

/// 要対応: what wants a person's eye, each line a way to the page that shows the rows behind it.
class AttentionList : public QListWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget* parent = nullptr);

    /// Nothing to attend to is said, not left blank.
    void setLines(const QList<report::Attention>& lines);

Q_SIGNALS:
    void pageRequested(shirube::report::Attention::Topic topic);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow(const QListWidgetItem* item);
};

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QPointer>

class QAbstractItemView;

namespace shirube::ui
{

/// In the middle of a list or table, for as long as it has no rows: what it is for and what to do.
class EmptyHint : public QLabel
{
    Q_OBJECT

public:
    /// The view, which has its model already, takes it over.
    EmptyHint(QAbstractItemView* view, const QString& words);

protected:
    bool eventFilter(QObject* viewport, QEvent* event) override;

private:
    void place();

    QAbstractItemView* m_view;
    QPointer<QWidget> m_viewport;
};

} // namespace shirube::ui

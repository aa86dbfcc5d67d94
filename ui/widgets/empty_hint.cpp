// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/empty_hint.h"

#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QEvent>

namespace shirube::ui
{

EmptyHint::EmptyHint(QAbstractItemView* view, const QString& words) : QLabel(words, view), m_view(view), m_viewport(view->viewport())
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyHint::place);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyHint::place);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyHint::place);
    m_viewport->installEventFilter(this);
    place();
}

bool EmptyHint::eventFilter(QObject* viewport, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        place();
    return QLabel::eventFilter(viewport, event);
}

void EmptyHint::place()
{
    if (!m_viewport) // the view is going, and its model tells that its rows are
        return;
    const int air = space::sibling;
    setGeometry(m_viewport->geometry().adjusted(air, 0, -air, 0));
    setVisible(m_view->model()->rowCount() == 0);
}

} // namespace shirube::ui

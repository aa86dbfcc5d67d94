// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ground.h"

#include "ui/widgets/theme.h"

#include <QVBoxLayout>
#include <QWidget>

namespace shirube::ui
{

namespace
{

class Ground : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintCardGround(painter, rect());
    }
};

} // namespace

QWidget* onCard(QWidget* table)
{
    auto* ground = new Ground;
    auto* inside = new QVBoxLayout(ground);
    inside->setContentsMargins(space::group, space::sibling, space::group, space::group);
    inside->addWidget(table);
    return ground;
}

} // namespace shirube::ui

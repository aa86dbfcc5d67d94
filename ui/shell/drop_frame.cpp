// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/drop_frame.h"

#include "ui/widgets/text_size.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QVBoxLayout>
#include <algorithm>

namespace shirube::ui
{

namespace
{

constexpr int wanted = 620; // a title and where it is, without cutting most

class DropFrame : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), currentPalette().page); // its corners
        paintCardGround(painter, rect(), currentPalette().quiet);
    }
};

} // namespace

QFrame* makeDropFrame(QWidget& content, QWidget* window)
{
    auto* frame = new DropFrame(window);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->addWidget(&content);
    frame->hide();
    return frame;
}

void placeBelow(QFrame& frame, const QWidget& line, int contentHeight)
{
    const QWidget* window = frame.parentWidget();
    const QPoint under = line.mapTo(window, QPoint(0, line.height() + space::inside));
    const int width = std::max(line.width(), std::min(atTextSize(wanted), window->width() - 2 * space::page));
    const int left = std::clamp(under.x() + (line.width() - width) / 2, space::page,
                                std::max(space::page, window->width() - width - space::page));
    const int height = std::min(contentHeight + 2 * space::inside, window->height() - under.y() - space::page);
    frame.setGeometry(left, under.y(), width, height);
}

} // namespace shirube::ui

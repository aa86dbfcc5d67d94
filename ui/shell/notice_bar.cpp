// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notice_bar.h"

#include "ui/shell/file_notices.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(FileNotices& notices, QWidget* parent) : QFrame(parent), m_notices(notices), m_lines(new QVBoxLayout(this))
{
    setAccessibleName(tr("Notices about the file"));
    m_lines->setContentsMargins(space::page, space::sibling, space::page, space::sibling);
    m_lines->setSpacing(space::sibling);
    connect(&m_notices, &FileNotices::changed, this, &NoticeBar::fill);
    fill();
}

void NoticeBar::fill()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one being pressed
        delete item;
    }
    for (const FileNotices::Notice& notice : m_notices.notices()) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(space::sibling);
        const bool isGood = notice.kind == FileNotices::Kind::Free;
        QLabel* text = plainLabel((isGood ? u"● "_s : u"▲ "_s) + notice.text);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        if (!notice.button.isEmpty()) {
            auto* act = new QPushButton(notice.button);
            connect(act, &QPushButton::clicked, &m_notices, [this, kind = notice.kind] { m_notices.act(kind); });
            row->addWidget(act);
        }
        auto* close = new QPushButton(tr("Close"));
        close->setFlat(true);
        close->setAccessibleDescription(notice.text);
        connect(close, &QPushButton::clicked, &m_notices, [this, kind = notice.kind] { m_notices.close(kind); });
        row->addWidget(close);
        m_lines->addWidget(line);
    }
    setVisible(!m_notices.notices().isEmpty());
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    const Palette& look = currentPalette();
    QPainter painter(this);
    painter.fillRect(rect(), look.card);
    painter.setPen(look.hairline);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace shirube::ui

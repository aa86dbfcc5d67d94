// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/widgets/label.h"

#include <QMenu>
#include <QPainter>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(plainLabel(title, Type::Section)), m_asOf(plainLabel({}, Type::Caption, true)),
      m_more(new QToolButton), m_content(new QVBoxLayout)
{
    setAccessibleName(title);
    m_more->setText(u"…"_s);
    m_more->setAccessibleName(tr("More about %1").arg(title));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_more->hide();
    m_title->setMinimumHeight(m_more->sizeHint().height()); // titles of neighbours on one line

    auto* head = new QHBoxLayout;
    head->setSpacing(space::sibling);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_asOf);
    head->addWidget(m_more);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::group, space::sibling + space::inside, space::group, space::group);
    all->setSpacing(space::sibling);
    all->addLayout(head);
    m_content->setSpacing(space::sibling);
    all->addLayout(m_content, 1);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setAsOf(const QString& asOf)
{
    m_asOf->setText(asOf);
}

void Card::setBrief(bool isBrief)
{
    setSizePolicy(QSizePolicy::Preferred, isBrief ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

QAction* Card::addMenuEntry(const QString& text)
{
    m_more->show();
    return m_more->menu()->addAction(text);
}

void Card::addMenuEntries(const QList<QAction*>& actions)
{
    m_more->show();
    m_more->menu()->addActions(actions);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCardGround(painter, rect());
}

} // namespace shirube::ui

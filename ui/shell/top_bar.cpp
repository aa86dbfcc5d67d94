// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/top_bar.h"

#include "core/base/format.h"
#include "ui/shell/search_box.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

// The arrows must not move away under the mouse from month to month.
int widestMonth(const QFontMetrics& metrics)
{
    int width = 0;
    for (int month = 1; month <= 12; ++month)
        width = std::max(width, metrics.horizontalAdvance(formatMonth(YearMonth(2000, month))));
    return width;
}

} // namespace

TopBar::TopBar(Session& session, QWidget* parent)
    : QFrame(parent), m_session(&session), m_file(new ElidedLabel(Type::Section)), m_month(new QToolButton),
      m_months(new QMenu(m_month)), m_fiscalYear(plainLabel({}, Type::Body, true)),
      m_search(new SearchBox(session)), m_sample(new Badge(tr("SAMPLE"))), m_readOnly(new Badge(tr("READ ONLY")))
{
    m_sample->setObjectName(u"sampleBadge"_s);
    m_sample->setToolTip(tr("Plainly fictional figures, for trying the program out."));
    m_readOnly->setObjectName(u"readOnlyBadge"_s);
    m_month->setObjectName(u"asOf"_s);
    m_month->setAccessibleName(tr("As-of month"));
    m_month->setToolTip(tr("Every figure is as of the end of this month."));
    m_month->setPopupMode(QToolButton::InstantPopup);
    m_month->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_month->setFont(screenFont(Type::Section));
    m_month->setAutoRaise(true);
    m_month->setStyleSheet(
        (u"QToolButton { padding-right: %1px; }"_s
         u"QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; }"_s)
            .arg(space::group));
    m_month->setMinimumWidth(widestMonth(m_month->fontMetrics()) + 2 * space::group);
    m_month->setMenu(m_months);
    connect(m_months, &QMenu::aboutToShow, this, &TopBar::fillMonths);

    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(space::page, space::sibling, space::page, space::sibling);
    all->setSpacing(space::sibling);
    all->addWidget(m_file);
    all->addStretch();
    all->addWidget(makeStep(u"earlier.svg"_s, tr("Month before"), -1));
    all->addWidget(m_month);
    all->addWidget(makeStep(u"later.svg"_s, tr("Month after"), 1));
    all->addWidget(m_fiscalYear);
    all->addStretch();
    all->addWidget(m_search);
    all->addWidget(m_sample);
    all->addWidget(m_readOnly);
}

QToolButton* TopBar::makeStep(const QString& icon, const QString& name, int months)
{
    auto* step = new QToolButton;
    step->setObjectName(months < 0 ? u"monthBefore"_s : u"monthAfter"_s);
    step->setIcon(lineIcon(icon));
    step->setAutoRaise(true);
    step->setAccessibleName(name);
    step->setShortcut(months < 0 ? QKeySequence(Qt::CTRL | Qt::Key_PageUp)
                                 : QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    step->setToolTip(u"%1 (%2)"_s.arg(name, step->shortcut().toString(QKeySequence::NativeText)));
    connect(step, &QToolButton::clicked, this,
            [this, months] { m_session->setAsOf(m_session->asOf().plusMonths(months)); });
    return step;
}

void TopBar::refresh()
{
    const report::KeyFigures& figures = m_session->figures();
    m_file->setText(QFileInfo(m_session->database().path()).fileName());
    m_file->setToolTip(plainToolTip(m_session->database().path()));
    m_month->setText(formatMonth(figures.asOf));
    m_fiscalYear->setText(formatFiscalYear(FiscalYear(figures.asOf)));
    m_sample->setVisible(figures.isSample);
    m_readOnly->setVisible(m_session->isReadOnly());
    m_readOnly->setToolTip(plainToolTip(m_session->readOnlyReason()));
}

// The fiscal years from the plan's eve or the ledger's start to the target's day, each with its months.
void TopBar::fillMonths()
{
    const report::KeyFigures& figures = m_session->figures();
    YearMonth first = figures.asOf;
    YearMonth last = figures.asOf;
    for (const YearMonth month :
         {figures.baseMonth, figures.membership.firstMonth, figures.membership.lastMonth,
          figures.target ? YearMonth(figures.target->dueOn) : YearMonth()})
    {
        if (month.isValid()) {
            first = std::min(first, month);
            last = std::max(last, month);
        }
    }
    m_months->clear();
    const auto addMonth = [this](QMenu* menu, YearMonth month, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(month == m_session->asOf());
        connect(action, &QAction::triggered, this, [this, month] { m_session->setAsOf(month); });
    };
    if (const YearMonth latest = figures.membership.lastMonth; latest.isValid()) {
        addMonth(m_months, latest, tr("Latest member data: %1").arg(formatMonth(latest)));
        m_months->addSeparator();
    }
    for (FiscalYear year(last); year >= FiscalYear(first); year = year.plusYears(-1)) {
        QMenu* months = m_months->addMenu(formatFiscalYear(year));
        for (YearMonth month = year.firstMonth(); month <= year.lastMonth(); month = month.plusMonths(1))
            addMonth(months, month, formatMonth(month));
    }
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Palette& look = currentPalette();
    QPainter painter(this);
    painter.fillRect(rect(), look.card);
    painter.setPen(look.hairline);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace shirube::ui

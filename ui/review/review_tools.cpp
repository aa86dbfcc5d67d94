// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/review_tools.h"

#include "core/base/format.h"
#include "ui/review/review_state.h"
#include "ui/review/rollover_dialog.h"
#include "ui/review/scales_dialog.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

ReviewTools::ReviewTools(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_scales(new QPushButton(tr("Scales…"))), m_rollOver(new QPushButton)
{
    auto* bar = new QHBoxLayout(this);
    bar->setContentsMargins(0, 0, 0, space::inside);
    bar->setSpacing(space::sibling);
    bar->addWidget(m_scales);
    bar->addWidget(m_rollOver);
    connect(m_scales, &QPushButton::clicked, this, &ReviewTools::editScales);
    connect(m_rollOver, &QPushButton::clicked, this, &ReviewTools::rollOver);
    connect(&state, &ReviewState::changed, this, &ReviewTools::refresh);
    refresh();
}

void ReviewTools::refresh()
{
    const review::Round* round = m_state.round();
    m_rollOver->setEnabled(round);
    m_rollOver->setText(round ? tr("Roll over to %1…").arg(formatFiscalYear(round->year.plusYears(1))) : tr("Roll over…"));
}

void ReviewTools::editScales()
{
    auto* dialog = new ScalesDialog(m_session, this);
    dialog->open();
}

void ReviewTools::rollOver()
{
    if (m_state.reviews().isEmpty())
        return;
    auto* dialog = new RolloverDialog(m_session, m_state.reviews().last(), this);
    dialog->open();
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/review_tools.h"

#include "core/base/format.h"
#include "core/exchange/sheet_files.h"
#include "ui/review/review_state.h"
#include "ui/review/rollover_dialog.h"
#include "ui/review/scales_dialog.h"
#include "ui/review/sheets_in_dialog.h"
#include "ui/review/sheets_out_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrapping_row.h"

#include <QPushButton>

namespace shirube::ui
{

ReviewTools::ReviewTools(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_out(new QPushButton(tr("Sheets out…"))),
      m_in(new QPushButton(tr("Sheets in…"))), m_scales(new QPushButton(tr("Scales…"))), m_rollOver(new QPushButton)
{
    auto* bar = new WrappingRow(this);
    bar->setContentsMargins(0, 0, 0, space::inside);
    for (QPushButton* button : {m_out, m_in, m_scales, m_rollOver})
        bar->addWidget(button);
    connect(m_out, &QPushButton::clicked, this, &ReviewTools::writeSheets);
    connect(m_in, &QPushButton::clicked, this, &ReviewTools::readSheets);
    connect(m_scales, &QPushButton::clicked, this, &ReviewTools::editScales);
    connect(m_rollOver, &QPushButton::clicked, this, &ReviewTools::rollOver);
    connect(&state, &ReviewState::changed, this, &ReviewTools::refresh);
    refresh();
}

void ReviewTools::keepWithin(int height)
{
    for (QPushButton* button : {m_out, m_in, m_scales, m_rollOver})
        button->setMaximumHeight(height - space::inside);
}

void ReviewTools::refresh()
{
    const review::Round* round = m_state.round();
    m_out->setEnabled(round);
    m_in->setEnabled(round && m_state.lockedReason().isEmpty());
    m_in->setToolTip(plainToolTip(m_state.lockedReason()));
    m_rollOver->setEnabled(round);
    m_rollOver->setText(round ? tr("Roll over to %1…").arg(formatFiscalYear(round->year.plusYears(1))) : tr("Roll over…"));
}

void ReviewTools::writeSheets()
{
    if (!m_state.review())
        return;
    auto* dialog = new SheetsOutDialog(m_session, *m_state.review(), this);
    dialog->open();
}

void ReviewTools::readSheets()
{
    const review::Round* round = m_state.round();
    const QString path = round ? m_session.prompts().openFile(this, tr("Sheets that came back"),
                                                              tr("CSV files (*.csv *.txt *.tsv);;All files (*)"))
                               : QString();
    if (path.isEmpty())
        return;
    auto differences = exchange::readSheets(m_session.database(), round->id, path);
    if (!differences) {
        m_session.prompts().error(this, differences.error());
        return;
    }
    auto* dialog = new SheetsInDialog(m_session, round->id, std::move(*differences), this);
    dialog->open();
}

void ReviewTools::editScales()
{
    auto* dialog = new ScalesDialog(m_session, this);
    dialog->open();
}

void ReviewTools::rollOver()
{
    const review::Round* last = m_state.lastOfYear();
    if (!last)
        return;
    const auto review = review::loadReview(m_session.database(), last->id);
    if (!review) {
        m_session.prompts().error(this, review.error());
        return;
    }
    auto* dialog = new RolloverDialog(m_session, *review, this);
    dialog->open();
}

} // namespace shirube::ui

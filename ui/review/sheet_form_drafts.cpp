// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sheet_form.h"

#include "ui/review/form_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

namespace
{

SheetDrafts::Key keyOf(const review::Sheet& sheet)
{
    return {sheet.round.value, sheet.item.value};
}

} // namespace

InitiativeId SheetForm::itemWithDraft(RoundId round) const
{
    for (auto it = m_offered.keyBegin(); it != m_offered.keyEnd(); ++it) {
        if (it->first == round.value)
            return InitiativeId{it->second};
    }
    return {};
}

QWidget* SheetForm::makeOffer()
{
    m_offer = new QWidget;
    auto* row = new QHBoxLayout(m_offer);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);
    QLabel* words = plainLabel(tr("▲ The program ended while this sheet was being written. What was typed and not saved is kept."));
    words->setWordWrap(true);
    auto* bringBack = new QPushButton(tr("Bring back"));
    auto* discard = new QPushButton(tr("Discard"));
    row->addWidget(words, 1);
    row->addWidget(bringBack);
    row->addWidget(discard);
    connect(bringBack, &QPushButton::clicked, this, &SheetForm::bringBackDraft);
    connect(discard, &QPushButton::clicked, this, &SheetForm::discardDraft);
    m_offer->hide();
    return m_offer;
}

void SheetForm::showOffer()
{
    m_offer->setVisible(m_isWritable && m_offered.contains(keyOf(m_sheet.sheet)));
}

// What is offered still stays kept until it is brought back or discarded.
void SheetForm::keepDraft()
{
    m_draftTimer.stop();
    if (!m_sheet.item.id.isValid() || !m_isWritable)
        return;
    SheetDrafts::Typed typed = m_offered.value(keyOf(m_sheet.sheet));
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.text && entry.field->isTouched())
            typed.insert(*entry.text, entry.field->value().toString());
    }
    m_drafts.keep(keyOf(m_sheet.sheet), typed);
}

void SheetForm::bringBackDraft()
{
    const SheetDrafts::Typed typed = m_offered.take(keyOf(m_sheet.sheet));
    for (const Entry& entry : std::as_const(m_entries)) {
        if (!entry.text || !typed.contains(*entry.text))
            continue;
        entry.field->type(typed.value(*entry.text));
        entry.field->setProblem(tr("Brought back, and not saved yet. It is saved when you leave the sheet."));
    }
    showOffer();
    keepDraft();
}

void SheetForm::discardDraft()
{
    m_offered.remove(keyOf(m_sheet.sheet));
    showOffer();
    keepDraft();
}

} // namespace shirube::ui

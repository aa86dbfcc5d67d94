// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sheet_form.h"

#include "ui/review/form_field.h"

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString roundName(RoundId round)
{
    return u"%1-"_s.arg(round.value);
}

QString nameOf(const review::Sheet& sheet)
{
    return roundName(sheet.round) + QString::number(sheet.item.value);
}

QString nameOf(review::SheetText text)
{
    return QString::number(int(text));
}

} // namespace

InitiativeId SheetForm::itemWithDraft(RoundId round) const
{
    for (auto name = m_offered.keyBegin(); name != m_offered.keyEnd(); ++name) {
        if (name->startsWith(roundName(round)))
            return InitiativeId{name->section(u'-', 1).toLongLong()};
    }
    return {};
}

QWidget* SheetForm::makeOffer()
{
    m_offer = new DraftOffer(tr("The program ended while this sheet was being written. What was typed and not saved is kept."));
    connect(m_offer, &DraftOffer::wanted, this, &SheetForm::bringBackDraft);
    connect(m_offer, &DraftOffer::refused, this, &SheetForm::discardDraft);
    return m_offer;
}

void SheetForm::showOffer()
{
    m_offer->setVisible(m_isWritable && m_offered.contains(nameOf(m_sheet.sheet)));
}

// What is offered still stays kept until it is brought back or discarded.
void SheetForm::keepDraft()
{
    m_draftTimer.stop();
    if (!m_sheet.item.id.isValid() || !m_isWritable)
        return;
    QJsonObject typed = m_offered.value(nameOf(m_sheet.sheet));
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.text && entry.field->isTouched())
            typed.insert(nameOf(*entry.text), entry.field->value().toString());
    }
    m_drafts.keep(nameOf(m_sheet.sheet), typed);
}

void SheetForm::bringBackDraft()
{
    const QJsonObject typed = m_offered.take(nameOf(m_sheet.sheet));
    for (const Entry& entry : std::as_const(m_entries)) {
        if (!entry.text || !typed.contains(nameOf(*entry.text)))
            continue;
        entry.field->type(typed.value(nameOf(*entry.text)).toString());
        entry.field->setProblem(tr("Brought back, and not saved yet. It is saved when you leave the sheet."));
    }
    showOffer();
    keepDraft();
}

void SheetForm::discardDraft()
{
    m_offered.remove(nameOf(m_sheet.sheet));
    showOffer();
    keepDraft();
}

} // namespace shirube::ui

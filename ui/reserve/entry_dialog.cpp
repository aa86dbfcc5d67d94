// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/entry_dialog.h"

#include "core/base/format.h"
#include "core/reserve/actions.h"
#include "ui/reserve/yen_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <array>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int yearsAround = 10;

QString amountText(std::optional<Yen> amount)
{
    return amount ? formatYen(amount) : QString();
}

} // namespace

EntryDialog::EntryDialog(const reserve::ReserveEntry& entry, QWidget* parent)
    : FormDialog(entry.id.isValid() ? tr("Change the entry") : tr("Add an entry"), parent), m_entry(entry)
{
    m_year = addChoice(tr("Fiscal year"));
    for (int back = -yearsAround; back <= yearsAround; ++back) {
        const FiscalYear year = entry.fiscalYear.plusYears(back);
        m_year->addItem(formatFiscalYear(year), year.first());
    }
    m_year->setCurrentIndex(yearsAround);
    m_kind = addChoice(tr("Kind"));
    for (const auto kind :
         {reserve::EntryKind::Drawdown, reserve::EntryKind::Contribution, reserve::EntryKind::Yield})
        m_kind->addItem(reserve::displayName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(entry.kind)));
    m_date = addLine(tr("Date"), entry.date.toString(Qt::ISODate), tr("empty: the fiscal year's last day"));
    m_planned = addLine(tr("Planned (yen)"), amountText(entry.planned), unknownText());
    m_approved = addLine(tr("Approved (yen)"), amountText(entry.approved), unknownText());
    m_executed = addLine(tr("Executed (yen)"), amountText(entry.executed), unknownText());
    m_effective = addLine(tr("Effective (yen)"), amountText(entry.effective), unknownText());
    for (QLineEdit* amount : {m_planned, m_approved, m_executed, m_effective})
        amount->setAlignment(Qt::AlignRight);
    m_resolutionNumber = addLine(tr("Resolution no."), entry.resolutionNumber);
    m_resolutionDate = addLine(tr("Resolved on"), entry.resolutionDate.toString(Qt::ISODate));
    m_note = addLine(tr("Note"), entry.note);
    connect(this, &FormDialog::changed, this, &EntryDialog::check);
    connect(this, &FormDialog::requested, this, [this] {
        if (const auto checked = this->entry())
            Q_EMIT saveRequested(*checked);
    });
    check();
}

Result<reserve::ReserveEntry> EntryDialog::entry() const
{
    reserve::ReserveEntry entry = m_entry;
    entry.fiscalYear = FiscalYear(m_year->currentData().toInt());
    entry.kind = reserve::EntryKind(m_kind->currentData().toInt());
    SHIRUBE_ASSIGN(entry.date, dayIn(*m_date));
    SHIRUBE_ASSIGN(entry.resolutionDate, dayIn(*m_resolutionDate));
    const std::array amounts{std::pair(m_planned, &entry.planned), std::pair(m_approved, &entry.approved),
                             std::pair(m_executed, &entry.executed),
                             std::pair(m_effective, &entry.effective)};
    for (const auto& [line, amount] : amounts) {
        const auto parsed = parseYen(line->text());
        if (!parsed)
            return fail(ErrorCode::Invalid, tr("%1: %2").arg(line->accessibleName(), parsed.error().message));
        *amount = *parsed;
    }
    entry.resolutionNumber = m_resolutionNumber->text().trimmed();
    entry.note = m_note->text().trimmed();
    SHIRUBE_TRY(reserve::validate(entry));
    return entry;
}

void EntryDialog::check()
{
    const auto checked = entry();
    setProblem(checked ? QString() : checked.error().message);
    setReady(checked.has_value());
}

} // namespace shirube::ui

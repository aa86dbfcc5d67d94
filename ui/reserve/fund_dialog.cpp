// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/fund_dialog.h"

#include "core/report/list_words.h"

#include <QLineEdit>

namespace shirube::ui
{

FundDialog::FundDialog(const reserve::ReserveFund& fund, QWidget* parent)
    : ReserveForm(fund.id.isValid() ? tr("Change the fund") : tr("Add a fund"), parent), m_fund(fund)
{
    m_name = addLine(tr("Name"), report::cellWord(fund.name));
    m_purpose = addLine(tr("Purpose"), fund.purpose);
    m_floor = addAmount(tr("Floor (yen)"), fund.floor);
    m_ceiling = addAmount(tr("Ceiling (yen)"), fund.ceiling);
    m_target = addAmount(tr("Target balance (yen)"), fund.target);
    startChecking();
}

Result<reserve::ReserveFund> FundDialog::fund() const
{
    reserve::ReserveFund fund = m_fund;
    fund.name = report::keptWord(m_name->text().trimmed(), fund.name);
    fund.purpose = m_purpose->text().trimmed();
    SHIRUBE_ASSIGN(fund.floor, yenIn(*m_floor));
    SHIRUBE_ASSIGN(fund.ceiling, yenIn(*m_ceiling));
    SHIRUBE_ASSIGN(fund.target, yenIn(*m_target));
    return fund;
}

Result<> FundDialog::judged() const
{
    SHIRUBE_ASSIGN(const reserve::ReserveFund said, fund());
    if (said.name.isEmpty())
        return fail(ErrorCode::Invalid, tr("A fund needs a name."));
    return {};
}

void FundDialog::save()
{
    if (const auto said = fund())
        Q_EMIT saveRequested(*said);
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/year_lock_dialog.h"

#include "core/base/format.h"
#include "core/reserve/actions.h"
#include "ui/widgets/clearance_prompt.h"

#include <QComboBox>
#include <QLineEdit>

namespace shirube::ui
{

YearLockDialog::YearLockDialog(Session& session, QWidget* parent)
    : ReserveForm(tr("Close or reopen a year's books"), parent, tr("Close the year")), m_session(session)
{
    explain(tr("The entries of a closed year, and of every year before it, can no longer be added, changed or removed. A year can be "
               "reopened, with a reason that the change log keeps."));
    m_year = addChoice(tr("Fiscal year"));
    const FiscalYear closed = session.figures().reserveClosedUpTo;
    int firstOpen = -1;
    for (const reserve::ReserveYear& year : session.figures().reserveYears) {
        const bool isClosedYear = closed.isValid() && year.fiscalYear <= closed;
        const QString name = formatFiscalYear(year.fiscalYear);
        m_year->addItem(isClosedYear ? tr("Reopen %1").arg(name) : tr("Close %1").arg(name), year.fiscalYear.first());
        if (!isClosedYear && firstOpen < 0)
            firstOpen = m_year->count() - 1;
    }
    m_year->setCurrentIndex(firstOpen >= 0 ? firstOpen : m_year->count() - 1);
    m_reason = addLine(tr("Reason for reopening"), {}, tr("kept in the change log"));
    connect(m_year, &QComboBox::currentIndexChanged, this, &YearLockDialog::nameButton);
    nameButton();
    startChecking();
}

FiscalYear YearLockDialog::year() const
{
    return FiscalYear(m_year->currentData().toInt());
}

bool YearLockDialog::isClosed() const
{
    const FiscalYear closed = m_session.figures().reserveClosedUpTo;
    return closed.isValid() && year() <= closed;
}

void YearLockDialog::nameButton()
{
    setButton(isClosed() ? tr("Reopen the year") : tr("Close the year"));
    showField(m_reason, isClosed());
}

Result<> YearLockDialog::judged() const
{
    if (!year().isValid())
        return fail(ErrorCode::Invalid, tr("There are no entries yet, so there is nothing to close."));
    if (isClosed() && m_reason->text().trimmed().isEmpty())
        return fail(ErrorCode::Invalid, tr("Enter why the year is reopened."));
    return {};
}

void YearLockDialog::save()
{
    withClearance(m_session, this, [this] {
        const auto done = isClosed() ? reserve::reopenYear(m_session.database(), year(), m_reason->text())
                                     : reserve::closeYear(m_session.database(), year());
        if (m_session.did(done, this))
            accept();
    });
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/opening_editor.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/reserve/actions.h"
#include "core/base/yen_text.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

OpeningEditor::OpeningEditor(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_amount(new QLineEdit), m_unit(new QComboBox),
      m_day(new QLineEdit), m_save(new QPushButton(tr("Set balance"))), m_problem(plainLabel({}))
{
    for (const YenUnit unit : {YenUnit::One, YenUnit::Thousand, YenUnit::Million, YenUnit::HundredMillion})
        m_unit->addItem(displayName(unit), int(unit));
    m_unit->setAccessibleName(tr("Unit of the opening balance"));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setPlaceholderText(unknownText());
    m_amount->setAccessibleName(tr("Opening balance"));
    m_amount->setFixedWidth(fontMetrics().horizontalAdvance(u"88,888,888,888"_s) + 2 * space::group);
    m_day->setPlaceholderText(formatDate({2020, 3, 31}));
    m_day->setAccessibleName(tr("Day of the opening balance"));
    m_day->setFixedWidth(fontMetrics().horizontalAdvance(u"令和88年88月88日"_s) + 2 * space::group);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);
    QLabel* amount = plainLabel(tr("Opening balance"));
    amount->setBuddy(m_amount);
    QLabel* day = plainLabel(tr("at the end of"));
    day->setBuddy(m_day);
    for (QWidget* part :
         {static_cast<QWidget*>(amount), static_cast<QWidget*>(m_amount), static_cast<QWidget*>(m_unit),
          static_cast<QWidget*>(day), static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_save)})
        row->addWidget(part);
    m_problem->setWordWrap(true);
    row->addWidget(m_problem, 1);

    connect(m_save, &QPushButton::clicked, this, &OpeningEditor::save);
    for (QLineEdit* field : {m_amount, m_day})
        connect(field, &QLineEdit::returnPressed, this, &OpeningEditor::save);
}

void OpeningEditor::refresh(const reserve::ReserveFund& fund)
{
    m_fund = fund.id;
    m_amount->setText(fund.opening ? formatYen(fund.opening) : QString());
    m_unit->setCurrentIndex(0);
    m_day->setText(formatDate(fund.openingDate));
    m_problem->clear();
    const bool readOnly = m_session.isReadOnly();
    for (QWidget* part : {static_cast<QWidget*>(m_amount), static_cast<QWidget*>(m_unit),
                          static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_save)})
    {
        part->setEnabled(!readOnly);
        part->setToolTip(readOnly ? m_session.readOnlyReason() : QString());
    }
}

void OpeningEditor::save()
{
    const auto amount = parseYen(m_amount->text(), YenUnit(m_unit->currentData().toInt()));
    if (!amount) {
        m_problem->setText(u"▲ "_s + amount.error().message);
        m_amount->setFocus();
        return;
    }
    const auto day = parseDate(m_day->text());
    if (*amount && !day) {
        m_problem->setText(u"▲ "_s +
                           (m_day->text().isEmpty()
                                ? tr("Enter the day too, for example 2020-03-31.")
                                : tr("“%1” is not a date; write 2020-03-31 or R2.3.31.").arg(m_day->text())));
        m_day->setFocus();
        return;
    }
    m_session.did(reserve::setOpening(m_session.database(), m_fund, *amount, *amount ? *day : QDate()), this);
}

} // namespace shirube::ui

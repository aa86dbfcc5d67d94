// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/step_dialog.h"

#include "core/base/format.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

StepDialog::StepDialog(const QString& title, const QString& explanation, const QString& button, QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout), m_problemText(plainLabel({})), m_do(new QPushButton(button))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel* text = plainLabel(explanation);
    text->setWordWrap(true);
    m_problemText->setWordWrap(true);
    m_form->setHorizontalSpacing(space::group);
    m_form->setVerticalSpacing(space::sibling);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_do);
    buttons->addWidget(cancel);
    m_do->setDefault(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::group);
    page->addWidget(text);
    page->addLayout(m_form);
    page->addWidget(m_problemText);
    page->addLayout(buttons);
    setMinimumWidth(32 * fontMetrics().horizontalAdvance(u'会'));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &StepDialog::requested);
    check();
}

void StepDialog::askMonth(const QString& name, const QList<YearMonth>& months, YearMonth chosen)
{
    m_month = new QComboBox;
    m_month->setAccessibleName(name);
    for (const YearMonth month : months)
        m_month->addItem(formatMonth(month), month.toText());
    m_month->setCurrentIndex(int(std::max<qsizetype>(0, months.indexOf(chosen))));
    m_form->addRow(name, m_month);
}

void StepDialog::askReason()
{
    m_reason = new QLineEdit;
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("kept in the history"));
    m_form->addRow(tr("Reason"), m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &StepDialog::check);
    check();
}

void StepDialog::setProblem(const Result<>& problem)
{
    m_problem = problem ? QString() : problem.error().message;
    check();
}

void StepDialog::check()
{
    m_problemText->setText(m_problem.isEmpty() ? QString() : u"▲ "_s + m_problem);
    m_problemText->setVisible(!m_problem.isEmpty());
    m_do->setEnabled(m_problem.isEmpty() && (!m_reason || !reason().isEmpty()));
}

YearMonth StepDialog::month() const
{
    return m_month ? YearMonth::fromText(m_month->currentData().toString()).value_or(YearMonth()) : YearMonth();
}

QString StepDialog::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

} // namespace shirube::ui

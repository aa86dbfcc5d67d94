// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/reserve_form.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/base/yen_text.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

ReserveForm::ReserveForm(const QString& title, QWidget* parent)
    : QDialog(parent), m_columns(new QHBoxLayout), m_form(nullptr), m_problem(plainLabel({})), m_save(new QPushButton(tr("Save")))
{
    setWindowTitle(title);
    m_columns->setSpacing(space::page);
    beginColumn();
}

void ReserveForm::beginColumn()
{
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(space::group);
    m_form->setVerticalSpacing(space::sibling);
    m_columns->addLayout(m_form, 1);
}

QLineEdit* ReserveForm::addLine(const QString& name, const QString& text)
{
    auto* line = new QLineEdit(text);
    line->setAccessibleName(name);
    m_form->addRow(name, line);
    connect(line, &QLineEdit::textChanged, this, &ReserveForm::check);
    return line;
}

QLineEdit* ReserveForm::addDay(const QString& name, QDate day, const QString& whenEmpty)
{
    QLineEdit* line = addLine(name, day.toString(Qt::ISODate));
    line->setPlaceholderText(whenEmpty);
    return line;
}

QLineEdit* ReserveForm::addAmount(const QString& name, std::optional<Yen> amount)
{
    QLineEdit* line = addLine(name, amount ? formatYen(amount) : QString());
    line->setAlignment(Qt::AlignRight);
    line->setPlaceholderText(unknownText());
    return line;
}

QComboBox* ReserveForm::addChoice(const QString& name)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(name);
    m_form->addRow(name, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &ReserveForm::check);
    return choice;
}

void ReserveForm::finish()
{
    m_problem->setWordWrap(true);
    // Two lines are kept for it, so that the form does not jump while typing.
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    m_save->setDefault(true);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addLayout(m_columns);
    page->addWidget(m_problem);
    page->addLayout(buttons);
    setMinimumWidth((m_columns->count() > 1 ? 56 : 32) * fontMetrics().horizontalAdvance(u'会'));

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReserveForm::save);
    m_isFinished = true;
    check();
}

Result<QDate> ReserveForm::dayIn(const QLineEdit* line)
{
    const auto day = parseDate(line->text());
    if (!day && !line->text().trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("%1: “%2” is not a date; write 2021-04-01 or R3.4.1.").arg(line->accessibleName(), line->text()));
    return day.value_or(QDate());
}

Result<std::optional<Yen>> ReserveForm::yenIn(const QLineEdit* line)
{
    const auto amount = parseYen(line->text());
    if (!amount)
        return fail(ErrorCode::Invalid, tr("%1: %2").arg(line->accessibleName(), amount.error().message));
    return *amount;
}

void ReserveForm::check()
{
    if (!m_isFinished)
        return;
    const auto fine = judged();
    m_problem->setText(fine ? QString() : u"▲ "_s + fine.error().message);
    m_save->setEnabled(fine.has_value());
}

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/round_dialog.h"

#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

RoundDialog::RoundDialog(const QString& title, const QString& explanation, const QString& button, QWidget* parent)
    : QDialog(parent), m_form(new QFormLayout), m_problem(plainLabel({})), m_do(new QPushButton(button))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    QLabel* text = plainLabel(explanation);
    text->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
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
    page->addWidget(m_problem);
    page->addLayout(buttons);
    setMinimumWidth(32 * fontMetrics().horizontalAdvance(u'会'));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &RoundDialog::requested);
}

QLineEdit* RoundDialog::addLine(const QString& name, const QString& text, const QString& hint)
{
    auto* line = new QLineEdit(text);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    m_form->addRow(name, line);
    connect(line, &QLineEdit::textChanged, this, [this] { setProblem({}); });
    return line;
}

QLineEdit* RoundDialog::addWantedLine(const QString& name, const QString& hint)
{
    QLineEdit* line = addLine(name, {}, hint);
    m_wanted.append(line);
    check();
    return line;
}

QComboBox* RoundDialog::addChoice(const QString& name)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(name);
    m_form->addRow(name, choice);
    return choice;
}

void RoundDialog::setProblem(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : u"▲ "_s + problem);
    m_problem->setVisible(!problem.isEmpty());
    check();
}

void RoundDialog::check()
{
    m_do->setEnabled(std::ranges::none_of(m_wanted, [](const QLineEdit* line) { return line->text().trimmed().isEmpty(); }));
}

} // namespace shirube::ui

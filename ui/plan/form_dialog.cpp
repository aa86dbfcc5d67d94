// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/form_dialog.h"

#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

QFormLayout* newForm()
{
    auto* form = new QFormLayout;
    form->setContentsMargins({});
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::sibling);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_content(new QVBoxLayout), m_problem(plainLabel({})), m_save(new QPushButton(tr("Save")))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->setWordWrap(true);
    // Two lines are kept for it, so that the form does not jump.
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    m_save->setDefault(true);
    m_content->setSpacing(space::sibling);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addLayout(m_content, 1);
    page->addLayout(buttons);
    setMinimumWidth(36 * fontMetrics().horizontalAdvance(u'会'));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::saveRequested);
}

QFormLayout* FormDialog::addForm()
{
    QFormLayout* form = newForm();
    m_content->addLayout(form);
    return form;
}

void FormDialog::setProblem(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : u"▲ "_s + problem);
}

void FormDialog::finish(const Result<>& result)
{
    if (result)
        accept();
    else
        setProblem(result.error().message);
}

void FormDialog::setReadOnly(const QString& reason)
{
    m_save->setEnabled(false);
    m_save->setToolTip(plainToolTip(reason));
}

} // namespace shirube::ui

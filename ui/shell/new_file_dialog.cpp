// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/new_file_dialog.h"

#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

NewFileDialog::NewFileDialog(QWidget* parent)
    : QDialog(parent), m_plan(new QRadioButton(tr("With the FY2021 &plan"))),
      m_sample(new QRadioButton(tr("With the FY2021 plan and &sample members (fictional)"))),
      m_empty(new QRadioButton(tr("&Empty")))
{
    setWindowTitle(tr("New file"));
    m_plan->setObjectName(u"withPlan"_s);
    m_sample->setObjectName(u"withSample"_s);
    m_empty->setObjectName(u"empty"_s);
    m_plan->setChecked(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose place…"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::page, space::group, space::page, space::group);
    all->setSpacing(space::sibling);
    all->addWidget(plainLabel(tr("What should the new file start with?")));
    for (QRadioButton* choice : {m_plan, m_sample, m_empty})
        all->addWidget(choice);
    all->addSpacing(space::sibling);
    all->addWidget(buttons);
}

bool NewFileDialog::withPlan() const
{
    return !m_empty->isChecked();
}

bool NewFileDialog::withSample() const
{
    return m_sample->isChecked();
}

} // namespace shirube::ui

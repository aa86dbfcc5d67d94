// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/import_choices.h"

#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>

namespace shirube::ui
{

ImportChoices::ImportChoices(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    clear();
}

void ImportChoices::clear()
{
    auto* list = new QWidget;
    m_grid = new QGridLayout(list);
    m_grid->setContentsMargins(0, 0, space::group, 0);
    m_grid->setHorizontalSpacing(space::group);
    m_grid->setVerticalSpacing(space::sibling);
    m_grid->setColumnStretch(2, 1);
    m_grid->setRowStretch(10'000, 1);
    m_row = 0;
    setWidget(list);
    list->show(); // what a visible area is given stays hidden otherwise
}

void ImportChoices::addHeading(const QString& text)
{
    m_grid->addWidget(plainLabel(text, Type::Section), m_row++, 0, 1, 3);
}

QComboBox* ImportChoices::add(const QString& caption, const QString& name, const QString& remark, QLabel** remarkLabel)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QLabel* label = plainLabel(caption);
    label->setBuddy(choice);
    QLabel* note = plainLabel(remark, Type::Caption, true);
    note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->addWidget(label, m_row, 0);
    m_grid->addWidget(choice, m_row, 1);
    m_grid->addWidget(note, m_row++, 2);
    if (remarkLabel)
        *remarkLabel = note;
    return choice;
}

} // namespace shirube::ui

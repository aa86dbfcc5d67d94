// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/grade_field.h"

#include "core/report/list_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

GradeField::GradeField(const QString& name, const QString& none, const QString& reason, QWidget* parent)
    : FormField(name, parent), m_grade(new QComboBox), m_reason(new QLineEdit)
{
    m_grade->addItem(none, QString());
    m_grade->setAccessibleName(name);
    m_reason->setAccessibleName(tr("%1: %2").arg(name, reason));
    m_reason->setPlaceholderText(reason);
    addEditor(m_grade);
    addEditor(m_reason, 1);
    connect(m_grade, &QComboBox::currentIndexChanged, this, &FormField::edited);
    connect(m_reason, &QLineEdit::textChanged, this, &FormField::edited);
    connect(m_reason, &QLineEdit::returnPressed, this, &FormField::left);
}

void GradeField::setNone(const QString& none)
{
    m_grade->setItemText(0, none);
}

void GradeField::setScale(const review::GradingScale& scale)
{
    if (scale.bands == m_bands)
        return;
    m_bands = scale.bands;
    const QSignalBlocker quiet(m_grade);
    const QVariant chosen = m_grade->currentData();
    while (m_grade->count() > 1)
        m_grade->removeItem(1);
    for (const review::Band& band : scale.bands)
        m_grade->addItem(report::cellWord(band.label) == band.grade ? band.grade : u"%1  %2"_s.arg(band.grade, report::cellWord(band.label)), band.grade);
    m_grade->setCurrentIndex(std::max(0, m_grade->findData(chosen)));
}

QVariant GradeField::value() const
{
    return QStringList{m_grade->currentData().toString(), m_reason->text()};
}

void GradeField::setValue(const QVariant& value)
{
    const QStringList parts = value.toStringList();
    m_grade->setCurrentIndex(std::max(0, m_grade->findData(parts.value(0))));
    m_reason->setText(parts.value(1));
}

void GradeField::setLocked(bool locked)
{
    m_grade->setEnabled(!locked);
    m_reason->setReadOnly(locked);
}

DirectionField::DirectionField(const QString& name, QWidget* parent) : FormField(name, parent), m_direction(new QComboBox)
{
    m_direction->setAccessibleName(name);
    m_direction->addItem(displayName(std::optional<review::Direction>()), 0);
    for (int direction = 1; direction <= review::directionCount; ++direction)
        m_direction->addItem(displayName(std::optional(review::Direction(direction))), direction);
    addEditor(m_direction);
    addEditor(new QWidget, 1);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &FormField::edited);
}

QVariant DirectionField::value() const
{
    return m_direction->currentData();
}

void DirectionField::setValue(const QVariant& value)
{
    m_direction->setCurrentIndex(std::max(0, m_direction->findData(value)));
}

void DirectionField::setLocked(bool locked)
{
    m_direction->setEnabled(!locked);
}

} // namespace shirube::ui

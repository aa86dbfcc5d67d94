// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/slider_field.h"

#include "ui/widgets/theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

namespace shirube::ui
{

namespace
{

// As wide as the widest there is, whatever its own range: fields below each other have one edge.
int commonWidth()
{
    QDoubleSpinBox widest;
    widest.setRange(0, 9'999);
    widest.setDecimals(2);
    widest.setGroupSeparatorShown(true);
    return widest.sizeHint().width();
}

} // namespace

SliderField::SliderField(const QString& name, double low, double high, double step, const QString& unit, QWidget* parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal)), m_box(new QDoubleSpinBox), m_step(step)
{
    setAccessibleName(name);
    m_slider->setAccessibleName(tr("%1, slider").arg(name));
    m_slider->setRange(qRound(low / step), qRound(high / step));
    m_slider->setPageStep(qMax(1, qRound((high - low) / step / 20)));
    m_box->setAccessibleName(name);
    m_box->setRange(low, high);
    m_box->setSingleStep(step);
    m_box->setDecimals(step < 0.1 ? 2 : step < 1 ? 1 : 0);
    m_box->setGroupSeparatorShown(true);
    m_box->setAlignment(Qt::AlignRight);
    m_box->setSuffix(unit);
    m_box->setMinimumWidth(commonWidth());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);
    row->addWidget(m_slider, 1);
    row->addWidget(m_box);
    setFocusProxy(m_box);

    connect(m_slider, &QSlider::valueChanged, this, [this](int notch) {
        const QSignalBlocker quiet(m_box);
        m_box->setValue(notch * m_step);
        Q_EMIT changed();
    });
    connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(qRound(value / m_step));
        Q_EMIT changed();
    });
}

double SliderField::value() const
{
    return m_box->value();
}

void SliderField::setValue(double value)
{
    const QSignalBlocker quietBox(m_box);
    const QSignalBlocker quietSlider(m_slider);
    m_box->setValue(value);
    m_slider->setValue(qRound(value / m_step));
}

} // namespace shirube::ui

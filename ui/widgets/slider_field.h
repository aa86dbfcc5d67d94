// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QSlider;

namespace shirube::ui
{

/// A number by hand: a slider for the rough, a box for the exact value, always saying the same.
class SliderField : public QWidget
{
    Q_OBJECT

public:
    /// step: what one notch of the slider and one arrow of the box change; unit: after the number, may be empty.
    SliderField(const QString& name, double low, double high, double step, const QString& unit, QWidget* parent = nullptr);

    [[nodiscard]] double value() const;
    /// Without changed().
    void setValue(double value);

Q_SIGNALS:
    void changed();

private:
    QSlider* m_slider;
    QDoubleSpinBox* m_box;
    double m_step;
};

} // namespace shirube::ui

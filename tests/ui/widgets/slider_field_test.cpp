// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/slider_field.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QVBoxLayout>

using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("numbers with sliders are of one width, whatever they count")
{
    QWidget form;
    auto* column = new QVBoxLayout(&form);
    for (auto* field : {new SliderField(u"joins"_s, 0, 3'000, 1, {}), new SliderField(u"rate"_s, 0, 30, 0.1, u" %"_s),
                        new SliderField(u"yield"_s, 0, 20, 0.05, u" %"_s), new SliderField(u"change"_s, -50, 100, 0.5, u" %"_s)})
        column->addWidget(field);
    form.resize(400, 200);
    form.show();
    QCoreApplication::processEvents();
    QSet<int> widths;
    for (const QDoubleSpinBox* box : form.findChildren<QDoubleSpinBox*>())
        widths.insert(box->width());
    CHECK(widths.size() == 1);
}

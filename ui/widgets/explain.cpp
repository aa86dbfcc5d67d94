// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/explain.h"

#include "ui/widgets/label.h"

#include <QWidget>

namespace shirube::ui
{

void explain(QWidget& widget, report::Metric metric)
{
    const QString text = report::definitionOf(metric).metric + u'\n' + report::meaningOf(metric);
    widget.setToolTip(plainToolTip(text));
    widget.setWhatsThis(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

} // namespace shirube::ui

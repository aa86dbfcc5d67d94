// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/label.h"

#include <QTextDocument>

namespace shirube::ui
{

QLabel* plainLabel(const QString& text, Type type, bool quiet)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(screenFont(type));
    // The look's quiet colour stands in the palette's placeholder role, so that it follows light and dark.
    label->setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
    return label;
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text);
}

} // namespace shirube::ui

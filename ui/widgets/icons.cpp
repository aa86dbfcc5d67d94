// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QPixmap drawn(QByteArray svg, const QColor& colour, int size)
{
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon lineIcon(const QString& file)
{
    QFile source(u":/shirube/icons/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = source.readAll();
    const Palette& look = currentPalette();
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64}) { // up to 32 pixels at 200 % scaling
        icon.addPixmap(drawn(svg, look.text, size), QIcon::Normal, QIcon::Off);
        icon.addPixmap(drawn(svg, look.accent, size), QIcon::Normal, QIcon::On);
        icon.addPixmap(drawn(svg, look.hairline, size), QIcon::Disabled, QIcon::Off);
    }
    return icon;
}

} // namespace shirube::ui

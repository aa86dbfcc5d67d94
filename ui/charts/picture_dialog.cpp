// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/picture_dialog.h"

#include "core/base/format.h"
#include "core/base/parse.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <cmath>

namespace shirube::ui
{

namespace
{

constexpr int most = 12'000;        // dots of a side
constexpr double usualWidth = 960;  // dots of the screen that a chart's letters are made for
constexpr double screenPerInch = 96;
constexpr double centimetresPerInch = 2.54;
constexpr int slidePerInch = 220;

QString words(const char* text)
{
    return QCoreApplication::translate("Charts", text);
}

Result<double> measure(const QString& text)
{
    const auto number = parseDecimal(text);
    if (number && *number > 0)
        return *number;
    return fail(ErrorCode::Invalid, words(QT_TRANSLATE_NOOP("Charts", "“%1” is not a size. Write a number above 0.")).arg(text));
}

Result<QSize> checked(double width, double height)
{
    const QSize dots(int(std::lround(std::min(width, 1e6))), int(std::lround(std::min(height, 1e6))));
    if (dots.width() < 1 || dots.height() < 1 || dots.width() > most || dots.height() > most)
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Charts", "The picture would have %1 × %2 dots. Choose from 1 to %3 in each direction."))
                        .arg(formatCount(dots.width()), formatCount(dots.height()), formatCount(most)));
    return dots;
}

} // namespace

Result<PictureSize> pictureInDots(const QString& width, const QString& height)
{
    SHIRUBE_ASSIGN(const double across, measure(width));
    SHIRUBE_ASSIGN(const double down, measure(height));
    SHIRUBE_ASSIGN(const QSize dots, checked(across, down));
    return PictureSize{dots, dots.width() / usualWidth, 0};
}

Result<PictureSize> pictureOnPaper(const QString& width, const QString& height, const QString& perInch)
{
    SHIRUBE_ASSIGN(const double across, measure(width));
    SHIRUBE_ASSIGN(const double down, measure(height));
    SHIRUBE_ASSIGN(const double fine, measure(perInch));
    SHIRUBE_ASSIGN(const QSize dots, checked(across / centimetresPerInch * fine, down / centimetresPerInch * fine));
    return PictureSize{dots, fine / screenPerInch, int(std::lround(fine))};
}

PictureDialog::PictureDialog(QSize usual, QWidget* parent)
    : FormDialog(tr("Save the chart as PNG"), parent), m_usual(usual), m_unit(addChoice(tr("Measured in"))),
      m_width(addWantedLine(tr("Width"))), m_height(addWantedLine(tr("Height"))), m_perInch(addWantedLine(tr("Dots per inch")))
{
    m_unit->addItem(tr("Dots (pixels)"), false);
    m_unit->addItem(tr("Centimetres"), true);
    m_perInch->setText(QString::number(slidePerInch));
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PictureDialog::takeUnit);
    connect(this, &FormDialog::requested, this, [this] {
        const auto size = wanted();
        if (size)
            Q_EMIT chosen(*size);
        finish(size ? Result<>() : tl::unexpected(size.error()));
    });
    takeUnit();
}

void PictureDialog::takeUnit()
{
    const bool isOnPaper = m_unit->currentData().toBool();
    const double perDot = isOnPaper ? centimetresPerInch / screenPerInch : 1;
    m_width->setText(QString::number(m_usual.width() * perDot, 'f', isOnPaper ? 1 : 0));
    m_height->setText(QString::number(m_usual.height() * perDot, 'f', isOnPaper ? 1 : 0));
    m_perInch->setEnabled(isOnPaper);
}

Result<PictureSize> PictureDialog::wanted() const
{
    return m_unit->currentData().toBool() ? pictureOnPaper(m_width->text(), m_height->text(), m_perInch->text())
                                          : pictureInDots(m_width->text(), m_height->text());
}

} // namespace shirube::ui

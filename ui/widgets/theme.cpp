// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include "ui/widgets/look_style.h"
#include "ui/widgets/text_size.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <mutex>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

Look current = Look::Light;
int textPercent = 100;

QColor between(const QColor& low, const QColor& high, double share)
{
    const auto part = [&](int from, int to) { return int(from + (to - from) * std::clamp(share, 0.0, 1.0)); };
    return {part(low.red(), high.red()), part(low.green(), high.green()), part(low.blue(), high.blue())};
}

constexpr double strongestOrdinary = 15; // contrast of text in a look that is not made to be strong

// Relative luminance of WCAG 2.
double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

std::mutex paperMutex;
QString chosenFamily;

QPalette systemPalette(const Palette& look)
{
    // In the dark, what can be pressed or dragged stands out from the card it lies on; in the light its outline does that.
    const QColor button = look.dark ? between(look.card, look.text, 0.08) : look.card;
    QPalette palette(button, look.page);
    palette.setColor(QPalette::Base, look.card);
    palette.setColor(QPalette::AlternateBase, look.page);
    palette.setColor(QPalette::Highlight, look.accent);
    palette.setColor(QPalette::HighlightedText, look.onAccent);
    palette.setColor(QPalette::Link, look.accent);
    palette.setColor(QPalette::PlaceholderText, look.quiet);
    palette.setColor(QPalette::ToolTipBase, look.card);
    palette.setColor(QPalette::ToolTipText, look.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, look.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, look.isStrong ? look.hairline : look.quiet);
    QColor clear = look.card; // what cannot be filled in has the ground it lies on, a card or a page
    clear.setAlpha(0);
    palette.setColor(QPalette::Disabled, QPalette::Base, clear);
    palette.setColor(QPalette::Disabled, QPalette::Button, look.card);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, look.hairline); // of a slider
    return palette;
}

} // namespace

const Palette& lightPalette()
{
    static const Palette palette{.dark = false,
                                 .page = QColor(0xF4F5F7),
                                 .card = QColor(0xFFFFFF),
                                 .text = QColor(0x1D2126),
                                 .quiet = QColor(0x5F6873),
                                 .hairline = QColor(0xD9DDE2),
                                 .hover = QColor(0xE9ECF0),
                                 .accent = QColor(0x0072B2),
                                 .onAccent = QColor(0xFFFFFF),
                                 .actual = QColor(0x0072B2),
                                 .target = QColor(0x4D4D4D),
                                 .neededPace = QColor(0xB57D00),
                                 .joins = QColor(0x009E73),
                                 .leaves = QColor(0xD55E00),
                                 .transfers = QColor(0xC26A9B),
                                 .lastYear = QColor(0x868686),
                                 .attention = QColor(0xB85100),
                                 .fine = QColor(0x00795A),
                                 .heatLow = QColor(0xBBD6EB),
                                 .heatHigh = QColor(0x08306B),
                                 .grades = {QColor(0x08427A), QColor(0x3F8FC8), QColor(0xBFDDF1), QColor(0xF6CE8C),
                                            QColor(0xE08214)}};
    return palette;
}

const Palette& darkPalette()
{
    static const Palette palette{.dark = true,
                                 .page = QColor(0x16191D),
                                 .card = QColor(0x20242A),
                                 .text = QColor(0xE8EAED),
                                 .quiet = QColor(0x9AA4AF),
                                 .hairline = QColor(0x3A4149),
                                 .hover = QColor(0x2C323A),
                                 .accent = QColor(0x56B4E9),
                                 .onAccent = QColor(0x10151A),
                                 .actual = QColor(0x56B4E9),
                                 .target = QColor(0xC8C8C8),
                                 .neededPace = QColor(0xE69F00),
                                 .joins = QColor(0x2BBF94),
                                 .leaves = QColor(0xF0814A),
                                 .transfers = QColor(0xCC79A7),
                                 .lastYear = QColor(0x999999),
                                 .attention = QColor(0xF0814A),
                                 .fine = QColor(0x2BBF94),
                                 .heatLow = QColor(0x364C64),
                                 .heatHigh = QColor(0x9CD2F5),
                                 .grades = {QColor(0x1F66A8), QColor(0x56A5DC), QColor(0xBFDDF1), QColor(0xF6CE8C),
                                            QColor(0xE8912D)}};
    return palette;
}

const Palette& strongPalette()
{
    static const Palette palette{.dark = true,
                                 .isStrong = true,
                                 .page = QColor(Qt::black),
                                 .card = QColor(Qt::black),
                                 .text = QColor(0xFFFFFF),
                                 .quiet = QColor(0xE0E0E0),
                                 .hairline = QColor(0x8E8E8E),
                                 .hover = QColor(0x2B2B2B),
                                 .accent = QColor(0xFFD400),
                                 .onAccent = QColor(Qt::black),
                                 .actual = QColor(0x4FC3FF),
                                 .target = QColor(0xFFFFFF),
                                 .neededPace = QColor(0xFFB000),
                                 .joins = QColor(0x3DFFB0),
                                 .leaves = QColor(0xFF8A4C),
                                 .transfers = QColor(0xFF9AD5),
                                 .lastYear = QColor(0xBDBDBD),
                                 .attention = QColor(0xFF9A5C),
                                 .fine = QColor(0x3DFFB0),
                                 .heatLow = QColor(0x5F9FCF), // from here on black text has 7:1
                                 .heatHigh = QColor(0xE6F6FF),
                                 .grades = {QColor(0x5C9EE8), QColor(0x8CC6F5), QColor(0xD2E9FA), QColor(0xF6CE8C),
                                            QColor(0xFF9A2E)}};
    return palette;
}

const Palette& paletteOf(Look look)
{
    return look == Look::Light ? lightPalette() : look == Look::Dark ? darkPalette() : strongPalette();
}

Look lookOf(const QPalette& system)
{
    const QColor ground = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    // The contrast themes of systems leave no step between window, field and button; ordinary looks do.
    const bool isFlat = system.color(QPalette::Base) == ground && system.color(QPalette::Button) == ground;
    if (isFlat && contrast(ground, text) > strongestOrdinary)
        return Look::HighContrast;
    return luminance(ground) < luminance(text) ? Look::Dark : Look::Light;
}

Look systemLook()
{
    static const Look look = lookOf(QApplication::palette());
    return look;
}

const Palette& currentPalette()
{
    return paletteOf(current);
}

void applyLook(Look look)
{
    (void)systemLook(); // before its palette gives way to ours
    current = look;
    LookStyle::applyTo(*qApp);
    QPalette system = systemPalette(currentPalette());
    QApplication::setPalette(system);
    if (look == Look::HighContrast) { // what is only an example is not taken for a value; captions stay as bright as they are
        system.setColor(QPalette::PlaceholderText, currentPalette().hairline);
        for (const char* field : {"QLineEdit", "QPlainTextEdit", "QTextEdit"})
            QApplication::setPalette(system, field);
    }
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

void setTextSize(int percent)
{
    static const QFont system = QApplication::font();
    QFont font = system;
    font.setPointSizeF(system.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    textPercent = percent;
}

int atTextSize(int pixels)
{
    return pixels * textPercent / 100;
}

QFont screenFont(Type type)
{
    QFont font = QApplication::font();
    const qreal body = font.pointSizeF();
    switch (type) {
    case Type::Caption:
        font.setPointSizeF(body * 0.85);
        break;
    case Type::Body:
        break;
    case Type::Section:
        font.setPointSizeF(body * 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Page:
        font.setPointSizeF(body * 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Figure:
        font.setPointSizeF(body * 2.2);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont struckOut(QFont font)
{
    font.setStrikeOut(true);
    return font;
}

QString paperFamily()
{
    const QStringList usable = paperFamilies();
    const std::lock_guard lock(paperMutex);
    return usable.contains(chosenFamily) ? chosenFamily : usable.value(0);
}

QStringList paperFamilies()
{
    const QStringList installed = QFontDatabase::families();
    QStringList usable{u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Hiragino Sans"_s, u"BIZ UDGothic"_s, u"BIZ UDゴシック"_s,
                       u"Yu Gothic"_s,        u"IPAexGothic"_s,  u"MS Gothic"_s};
    usable.removeIf([&](const QString& family) { return !installed.contains(family); });
    return usable;
}

void choosePaperFamily(const QString& family)
{
    const std::lock_guard lock(paperMutex);
    chosenFamily = family;
}

QFont paperFont(PaperType type, bool bold)
{
    QFont font(paperFamily());
    switch (type) {
    case PaperType::Title:
        font.setPointSizeF(20);
        break;
    case PaperType::Section:
        font.setPointSizeF(13);
        break;
    case PaperType::Body:
        font.setPointSizeF(9.5);
        break;
    case PaperType::Table:
        font.setPointSizeF(8.5);
        break;
    case PaperType::Note:
        font.setPointSizeF(7.5);
        break;
    case PaperType::Figure:
        font.setPointSizeF(22);
        break;
    }
    font.setBold(bold);
    return font;
}

QPen actualPen(const Palette& palette)
{
    return {palette.actual, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPen targetPen(const Palette& palette)
{
    return {palette.target, 1.8, Qt::DashLine, Qt::FlatCap};
}

QPen neededPacePen(const Palette& palette)
{
    return {palette.neededPace, 2.0, Qt::DotLine, Qt::RoundCap};
}

QPen forecastPen(const Palette& palette)
{
    return {palette.actual, 1.4, Qt::DashDotLine, Qt::FlatCap};
}

QPen joinsPen(const Palette& palette)
{
    return {palette.joins, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPen leavesPen(const Palette& palette)
{
    return {palette.leaves, 2.2, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin};
}

QPen lastYearPen(const Palette& palette, const QPen& of)
{
    return {palette.lastYear, 1, of.style(), Qt::FlatCap, Qt::RoundJoin};
}

QPen groupPen(const Palette& palette, int group)
{
    const QColor colors[] = {palette.actual, palette.leaves, palette.joins, palette.transfers, palette.target};
    const QList<qreal> dashes[] = {{}, {5, 2.5}, {1.2, 1.8}, {6, 2, 1.2, 2}, {10, 2}, {3, 1.5, 1, 1.5, 1, 1.5}};
    QPen pen(colors[group % std::size(colors)], 1.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (const QList<qreal>& dash = dashes[group % std::size(dashes)]; !dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

QBrush bandBrush(const QColor& line)
{
    QColor color = line;
    color.setAlphaF(0.2f);
    return color;
}

QColor heatColor(const Palette& palette, double share)
{
    return between(palette.heatLow, palette.heatHigh, share);
}

QColor gradeColor(const Palette& palette, int rank, int count)
{
    const double last = double(palette.grades.size() - 1);
    const double at = count > 1 ? std::clamp(last * rank / (count - 1), 0.0, last) : 0;
    const size_t step = std::min(size_t(at), palette.grades.size() - 2);
    return between(palette.grades[step], palette.grades[step + 1], at - double(step));
}

QColor textOn(const QColor& ground)
{
    constexpr double even = 0.179; // black and white contrast alike
    return luminance(ground) > even ? Qt::black : Qt::white;
}

QBrush joinsBrush(const Palette& palette)
{
    return {palette.joins};
}

QBrush leavesBrush(const Palette& palette)
{
    return {palette.leaves, Qt::BDiagPattern};
}

void paintCardGround(QPainter& painter, const QRect& rect, const QColor& edge)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& look = currentPalette();
    const bool isOutlined = look.isStrong && edge == look.card;
    const QPen pen = isOutlined ? QPen(look.text, strongLine) : QPen(edge, look.isStrong ? strongLine : 1);
    const double half = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(look.card);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), space::radius, space::radius);
}

} // namespace shirube::ui

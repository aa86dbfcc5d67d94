// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

class QApplication;
class QStyleOptionSlider;

namespace shirube::ui
{

struct Palette;

/// Shows where the focus is, for what is drawn by ourselves: a ring just inside the rectangle.
void paintFocusRing(QPainter& painter, const QRect& rect);
/// The edge of what cannot be used or is no control at all: seen, but quieter than that of a control.
[[nodiscard]] QColor faintEdge(const Palette& look);

/// Controls whose edges are seen in every look, which those of the style beneath are not; whoever has the focus shows it by a
/// ring in the accent's colour, and the chosen tab by a bar; and there is air beside the text of buttons and fields, and no
/// picture. On the styles of Windows and macOS, which see to all of it themselves, it adds nothing.
class LookStyle : public QProxyStyle
{
    Q_OBJECT

public:
    static void applyTo(QApplication& application);
    /// The name of the application's style without what is added here.
    [[nodiscard]] static QString nameBeneath();

    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                                QStyleHintReturn* data = nullptr) const override;

protected:
    explicit LookStyle(const QString& beneath);

private:
    void drawBranchArrow(const QStyleOption& branch, QPainter& painter) const;
    void drawScrollBar(const QStyleOptionSlider& bar, QPainter& painter, const QWidget* widget) const;

    bool m_draws;
};

} // namespace shirube::ui

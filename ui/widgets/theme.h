// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPen>
#include <QStringList>
#include <array>

namespace shirube::ui
{

/// The one place where colours, sizes and gaps are written; screens, charts and paper take them from here.

/// Gaps in pixels (or points on paper), in steps of 4.
namespace space
{
inline constexpr int inside = 4;  ///< within a control
inline constexpr int sibling = 8; ///< between neighbours
inline constexpr int group = 16;  ///< between groups
inline constexpr int page = 24;   ///< at a page's edge
inline constexpr int radius = 8;  ///< corners of a card
inline constexpr int tableRow = 28;
} // namespace space

/// Colours by what they mean, safe for colour-blind eyes (Okabe-Ito); always with a second sign beside them.
struct Palette
{
    bool dark = false;
    bool isStrong = false; ///< high contrast: outlines are drawn in full and thick
    QColor page; ///< ground of a page
    QColor card; ///< ground of a card, one step off the page
    QColor text;
    QColor quiet; ///< captions, units, unknown (―)
    QColor hairline;
    QColor hover;      ///< ground of what the mouse is over
    QColor accent;     ///< selection, primary action, focus
    QColor onAccent;   ///< text on it
    QColor actual;     ///< solid line, filled marker
    QColor target;     ///< dashed, no marker
    QColor neededPace; ///< dotted
    QColor joins;      ///< plain fill
    QColor leaves;     ///< diagonal hatch
    QColor transfers;  ///< cross hatch
    QColor lastYear;   ///< thin
    QColor attention;  ///< ▲
    QColor fine;       ///< ●
    QColor heatLow;    ///< ends of the scale of a heat map
    QColor heatHigh;
    std::array<QColor, 5> grades; ///< dark blue for the best, by way of light blue, to orange for the lowest
};

[[nodiscard]] const Palette& lightPalette();
[[nodiscard]] const Palette& darkPalette();
/// On a black ground: text at 7:1 and more, every line at 3:1 and more.
[[nodiscard]] const Palette& strongPalette();

enum class Look
{
    Light,
    Dark,
    HighContrast
};
[[nodiscard]] const Palette& paletteOf(Look look);
/// The one whose colours come nearest to those the system gives its programs.
[[nodiscard]] Look lookOf(const QPalette& system);
/// The system's, as it was when the program began.
[[nodiscard]] Look systemLook();
/// The palette of the application's current look.
[[nodiscard]] const Palette& currentPalette();
/// Puts the whole application into a look.
void applyLook(Look look);
inline void applyLook(bool dark)
{
    applyLook(dark ? Look::Dark : Look::Light);
}
/// Relative luminance contrast of WCAG 2, from 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// How large the screens' type is, of the system's: 100 to 200 per cent.
inline constexpr std::array textSizes{100, 110, 125, 150, 175, 200};
void setTextSize(int percent);

/// Sizes of type, relative to the system's UI font.
enum class Type
{
    Caption,
    Body,
    Section,
    Page,
    Figure ///< the number on a tile, tabular digits
};
[[nodiscard]] QFont screenFont(Type type);
/// Totals, titles.
[[nodiscard]] QFont semibold(QFont font);
/// What no longer counts.
[[nodiscard]] QFont struckOut(QFont font);

/// Sizes of type on paper, in points.
enum class PaperType
{
    Title,   ///< 20
    Section, ///< 13
    Body,    ///< 9.5
    Table,   ///< 8.5
    Note,    ///< 7.5, nothing is smaller
    Figure   ///< 22, the number on a tile
};
/// The chosen family, or the first of paperFamilies(); empty when the machine has none.
[[nodiscard]] QString paperFamily();
/// Those of a fixed list of well-made Japanese families that are installed.
[[nodiscard]] QStringList paperFamilies();
/// Empty, or one that is not installed: the first of the list. May be read from any thread.
void choosePaperFamily(const QString& family);
[[nodiscard]] QFont paperFont(PaperType type, bool bold = false);

/// Line and fill of a series by its meaning.
[[nodiscard]] QPen actualPen(const Palette&);
[[nodiscard]] QPen targetPen(const Palette&);
[[nodiscard]] QPen neededPacePen(const Palette&);
[[nodiscard]] QPen forecastPen(const Palette&); ///< the actual line's hue, thinner
[[nodiscard]] QPen joinsPen(const Palette&);    ///< solid
[[nodiscard]] QPen leavesPen(const Palette&);   ///< dashed
[[nodiscard]] QPen lastYearPen(const Palette&, const QPen& of); ///< thin and grey, dashed as this year's
/// Several groups of the same thing, told apart by dashes even where colours are not.
[[nodiscard]] QPen groupPen(const Palette&, int group);
/// The range around a line: its colour at 20 %.
[[nodiscard]] QBrush bandBrush(const QColor& line);
/// A figure between the lowest (0) and the highest (1): from the ground's side to the far one, one hue.
[[nodiscard]] QColor heatColor(const Palette&, double share);
/// The grade at a rank (0: the best) of so many; its letter always stands beside it.
[[nodiscard]] QColor gradeColor(const Palette&, int rank, int count);
/// What can be read on a ground.
[[nodiscard]] QColor textOn(const QColor& ground);
[[nodiscard]] QBrush joinsBrush(const Palette&);
[[nodiscard]] QBrush leavesBrush(const Palette&);

/// How wide the line is that shows where the focus is, and what outlines things in high contrast.
inline constexpr int strongLine = 2;
/// The ground of a card or tile: one step off the page, rounded; edge: what outlines it (in high contrast, always).
void paintCardGround(QPainter& painter, const QRect& rect, const QColor& edge = currentPalette().card);

} // namespace shirube::ui

// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>
#include <QString>
#include <optional>

namespace shirube::review
{

/// One grade of a scale.
struct Band
{
    QString grade; ///< as it is printed: A
    QString label; ///< what it means: 目標達成
    std::optional<double> from; ///< the least achievement (unrounded, fraction of 1) that earns it; none: what is left
    bool isNotDone = false;     ///< for work that was not carried out, whatever the figures
    bool isManual = false;      ///< given by hand only

    bool operator==(const Band&) const = default;
};

/// How achievement becomes a grade. Bands are half-open: from <= achievement < the band above. The default is what
/// chambers use: A from 100 %, B from 80 %, C from 30 %, D below, E not carried out.
struct GradingScale
{
    ScaleId id;
    QString name;
    QList<Band> bands; ///< best first

    /// Empty: cannot be evaluated. An achievement that rounds to a bound but lies below it does not reach it.
    [[nodiscard]] QString gradeOf(std::optional<double> achievement, bool wasNotDone) const;
    /// nullptr for a grade that the scale does not have.
    [[nodiscard]] const Band* band(const QString& grade) const;
    /// 0 for the best; -1: none of the scale's.
    [[nodiscard]] int rankOf(const QString& grade) const;
    /// The highest bound: one indicator counts up to it, so that it cannot hide another. 1 without bounds.
    [[nodiscard]] double ceiling() const;
    bool operator==(const GradingScale&) const = default;
};

/// A name, two or more different grades, bounds that go down, and nothing but them.
[[nodiscard]] Result<> checkScale(const GradingScale& scale);

/// Bands as the file keeps them.
[[nodiscard]] QString bandsText(const QList<Band>& bands);
[[nodiscard]] QList<Band> bandsFromText(const QString& text);

} // namespace shirube::review

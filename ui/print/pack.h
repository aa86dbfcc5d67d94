// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pack_data.h"

#include <QMap>
#include <QPageLayout>
#include <functional>

namespace shirube::ui
{

inline constexpr int longestComment = 4'000; ///< characters

/// What a person says about a pack (会議資料); empty fields are left out.
struct PackFacts
{
    QString number;       ///< 資料番号
    QString meeting;      ///< where it is laid before
    QString edition;      ///< 第1版, final
    QString handling;     ///< 取扱注意, until when it is confidential
    QDate date;           ///< not valid: the as-of month's last day
    QStringList sections; ///< of report::packSections(), printed in this order; empty: all
    QString language;     ///< "ja" or "en", whatever the windows speak; empty: as they do. What is in PackData has its own.
    QMap<QString, QString> comments = {};                        ///< by section: under its title, plain text
    QMap<QString, QPageLayout::Orientation> orientations = {};   ///< by section; else usualOrientation()
    QString author = {};     ///< whose paper it is, for readers of the PDF
    QDate knownOn = {};      ///< the figures are those known at the end of that day; not valid: at the time of printing
    bool isArchival = false; ///< PDF/A-3u
};

/// The day that a pack bears: PackFacts::date, else the as-of month's last day.
[[nodiscard]] inline QDate paperDay(const PackFacts& facts, YearMonth asOf)
{
    return facts.date.isValid() ? facts.date : asOf.lastDay();
}

/// Evaluation sheets stand upright, everything else lies.
[[nodiscard]] QPageLayout::Orientation usualOrientation(const QString& section);

/// False: the person has cancelled.
using PackProgress = std::function<bool(qint64 done, qint64 total)>;

/// The executive pack as PDF; the same figures and facts give the same bytes. ErrorCode::Invalid: an unknown
/// section, a comment that is too long; NotFound: no Japanese font on this machine; Cancelled. May run beside the window's
/// thread, which then draws the charts.
[[nodiscard]] Result<QByteArray> renderPack(const report::PackData& data, const PackFacts& facts, const PackProgress& progress);

/// Several packs in one PDF, each from its cover to its end; the outline names each.
[[nodiscard]] Result<QByteArray> renderPacks(const QList<report::PackData>& packs, const PackFacts& facts,
                                             const PackProgress& progress);

/// The same into a file; nothing is left there when it was not done.
[[nodiscard]] Result<> writePack(const report::PackData& data, const PackFacts& facts, const QString& path,
                                 const PackProgress& progress);

/// What a pack of these sections is called: the plan's progress, the round it reviews when it tells of grades without
/// members, or the branch whose report it is.
[[nodiscard]] QString packTitle(const report::PackData& data, const QStringList& sections);

} // namespace shirube::ui

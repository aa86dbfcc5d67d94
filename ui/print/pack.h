// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/reserve_outlook.h"

#include <QStringList>
#include <functional>

namespace shirube::ui
{

/// What a person says about a pack (会議資料); empty fields are left out.
struct PackFacts
{
    QString number;       ///< 資料番号
    QString meeting;      ///< where it is laid before
    QString edition;      ///< 第1版, final
    QString handling;     ///< 取扱注意, until when it is confidential
    QDate date;           ///< not valid: the as-of month's last day
    QStringList sections; ///< names of packSections(), printed in the pack's order; empty: all
    QString
        language; ///< "ja" or "en", for readers of the PDF; the words are those of the translators at work
};

/// The sections in the pack's order, as the command line names them.
[[nodiscard]] QStringList packSections();

/// False: the person has cancelled.
using PackProgress = std::function<bool(qint64 done, qint64 total)>;

/// The executive pack as PDF; the same figures and facts give the same bytes. ErrorCode::Invalid: an unknown
/// section; NotFound: no Japanese font on this machine; Cancelled. May run beside the window's thread, which
/// then draws the charts.
[[nodiscard]] Result<QByteArray> renderPack(const report::KeyFigures& figures,
                                            const report::ReservePaper& reserve,
                                            const PackFacts& facts, const PackProgress& progress);

/// The same into a file; nothing is left there when it was not done.
[[nodiscard]] Result<> writePack(const report::KeyFigures& figures,
                                 const report::ReservePaper& reserve, const PackFacts& facts,
                                 const QString& path, const PackProgress& progress);

} // namespace shirube::ui

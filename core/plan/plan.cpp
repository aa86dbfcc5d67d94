// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/plan.h"

namespace shirube::plan
{

using namespace Qt::StringLiterals;

namespace
{

QString codeWord(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Mission:
        return u"ミッション"_s;
    case ThemeKind::Vision:
        return u"ビジョン"_s;
    case ThemeKind::Challenge:
        return u"挑戦"_s;
    case ThemeKind::Pillar:
        return u"柱"_s;
    case ThemeKind::Guideline:
        return u"指針"_s;
    case ThemeKind::EmergencyPillar:
        return u"緊急"_s;
    case ThemeKind::NoticeBoard:
        return u"掲示板"_s;
    }
    return {};
}

} // namespace

QString Theme::code() const
{
    return codeWord(kind) + QString::number(number);
}

bool Organ::existsIn(FiscalYear year) const
{
    return (!validFrom.isValid() || validFrom <= year.lastDay()) && (!validTo.isValid() || validTo >= year.firstDay());
}

bool Initiative::isOverdue(YearMonth asOf) const
{
    const bool closed = status == Status::Done || status == Status::Stopped;
    return !closed && fiscalYear.lastMonth() <= asOf;
}

} // namespace shirube::plan

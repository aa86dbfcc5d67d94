// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/size_class.h"

#include <algorithm>
#include <utility>

namespace shirube::membership
{

using namespace Qt::StringLiterals;

qsizetype placeOfSize(const QString& sizeClass)
{
    static const QStringList known{u"大企業"_s, u"中堅"_s, u"中小"_s, u"小規模"_s};
    const qsizetype place = known.indexOf(sizeClass);
    if (place >= 0)
        return place;
    return sizeClass.isEmpty() ? known.size() + 1 : known.size();
}

void sortBySize(QStringList& sizeClasses)
{
    std::ranges::sort(sizeClasses, {}, [](const QString& name) { return std::pair(placeOfSize(name), name); });
}

} // namespace shirube::membership

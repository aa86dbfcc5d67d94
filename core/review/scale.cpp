// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/scale.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <limits>

namespace shirube::review
{

using namespace Qt::StringLiterals;

QString GradingScale::gradeOf(std::optional<double> achievement, bool wasNotDone) const
{
    if (wasNotDone) {
        const auto notDone = std::ranges::find_if(bands, &Band::isNotDone);
        if (notDone != bands.end())
            return notDone->grade;
    }
    if (!achievement)
        return {};
    const auto reached = std::ranges::find_if(bands, [&](const Band& band) {
        return !band.isManual && !band.isNotDone && (!band.from || *achievement >= *band.from);
    });
    return reached == bands.end() ? QString() : reached->grade;
}

const Band* GradingScale::band(const QString& grade) const
{
    const int rank = rankOf(grade);
    return rank < 0 ? nullptr : &bands[rank];
}

int GradingScale::rankOf(const QString& grade) const
{
    const auto found = std::ranges::find(bands, grade, &Band::grade);
    return found == bands.end() ? -1 : int(found - bands.begin());
}

double GradingScale::ceiling() const
{
    std::optional<double> highest;
    for (const Band& band : bands) {
        if (band.from)
            highest = std::max(highest.value_or(*band.from), *band.from);
    }
    return highest.value_or(1);
}

Result<> checkScale(const GradingScale& scale)
{
    const auto refuse = [](const QString& what) { return fail(ErrorCode::Invalid, what); };
    if (scale.name.trimmed().isEmpty() || scale.bands.size() < 2)
        return refuse(QCoreApplication::translate("Review", "A scale needs a name and at least two grades. Nothing was "
                                                            "changed."));
    double above = std::numeric_limits<double>::infinity();
    for (const Band& band : scale.bands) {
        if (band.grade.trimmed().isEmpty() || std::ranges::count(scale.bands, band.grade, &Band::grade) > 1)
            return refuse(QCoreApplication::translate("Review", "Each grade of a scale needs a name of its own. Nothing was "
                                                                "changed."));
        if (!band.from)
            continue;
        if (*band.from >= above || *band.from < 0)
            return refuse(QCoreApplication::translate("Review", "The bounds of a scale go down from the best grade and end "
                                                                "at 0 or above. “%1” does not. Nothing was changed.")
                              .arg(band.grade));
        above = *band.from;
    }
    return {};
}

QString bandsText(const QList<Band>& bands)
{
    QJsonArray all;
    for (const Band& band : bands) {
        QJsonObject one{{u"grade"_s, band.grade}, {u"label"_s, band.label}};
        if (band.from)
            one.insert(u"from"_s, *band.from);
        if (band.isNotDone)
            one.insert(u"notDone"_s, true);
        if (band.isManual)
            one.insert(u"manual"_s, true);
        all.append(one);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<Band> bandsFromText(const QString& text)
{
    QList<Band> bands;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonValue from = value[u"from"];
        bands.append({value[u"grade"].toString(), value[u"label"].toString(),
                      from.isDouble() ? std::optional(from.toDouble()) : std::nullopt, value[u"notDone"].toBool(),
                      value[u"manual"].toBool()});
    }
    return bands;
}

} // namespace shirube::review

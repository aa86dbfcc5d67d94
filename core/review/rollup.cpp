// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/rollup.h"

#include "core/plan/names.h"

#include <QCoreApplication>

namespace shirube::review
{

namespace
{

struct Counting
{
    GradeCounts counts;
    double sum = 0;
    double weight = 0;

    void add(const GradedSheet& sheet, const GradingScale& scale)
    {
        ++counts.total;
        const int rank = scale.rankOf(sheet.grade());
        if (rank < 0) {
            ++counts.notEvaluable;
        } else {
            ++counts.byRank[rank];
            counts.worstRank = std::max(counts.worstRank, rank);
        }
        if (sheet.ratio && rank >= 0) {
            const double weighs = sheet.item.weight.value_or(1);
            sum += *sheet.ratio * weighs;
            weight += weighs;
        }
    }

    [[nodiscard]] GradeCounts finished() const
    {
        GradeCounts result = counts;
        if (weight > 0)
            result.mean = sum / weight;
        return result;
    }
};

} // namespace

RollUp rollUp(const Review& review, const GroupsOf& groupsOf)
{
    Counting whole;
    whole.counts.name = QCoreApplication::translate("Review", "All items");
    QList<Counting> groups;
    QHash<QString, qsizetype> positions;
    for (const GradedSheet& sheet : review.sheets) {
        whole.add(sheet, review.scale);
        for (const QString& group : groupsOf(sheet.item)) {
            auto position = positions.constFind(group);
            if (position == positions.cend()) {
                position = positions.insert(group, groups.size());
                groups.append(Counting());
                groups.last().counts.name = group;
            }
            groups[*position].add(sheet, review.scale);
        }
    }
    RollUp result{review.scale, whole.finished(), {}};
    for (const Counting& group : std::as_const(groups))
        result.groups.append(group.finished());
    return result;
}

GroupsOf byOrganKind()
{
    return [](const plan::Initiative& item) -> QStringList {
        if (item.isJoint() && item.organKind == plan::OrganKind::Branch)
            return {QCoreApplication::translate("Review", "Joint branch projects")};
        return {plan::displayName(item.organKind)};
    };
}

GroupsOf byOrgan()
{
    return [known = QHash<qint64, QString>()](const plan::Initiative& item) mutable {
        QStringList names;
        for (const plan::Organ& owner : item.owners) {
            QString& name = known[owner.id.value]; // words are translated once, not for each of thousands of items
            if (name.isEmpty())
                name = plan::displayName(owner);
            names.append(name);
        }
        return names;
    };
}

GroupsOf byTheme(plan::ThemeKind kind)
{
    return [kind](const plan::Initiative& item) {
        QStringList names;
        for (const plan::Theme& theme : item.themes) {
            if (theme.kind == kind)
                names.append(plan::displayCode(theme) + QChar(u' ') + theme.title);
        }
        return names;
    };
}

} // namespace shirube::review
